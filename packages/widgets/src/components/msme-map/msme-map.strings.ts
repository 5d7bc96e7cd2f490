/** The MSME map's words. */
import type { Dictionary } from '../../locales/fill.ts';

type Key =
  | 'label'
  | 'count'
  | 'withoutPoint'
  | 'all'
  | 'filter'
  | 'regions'
  | 'map'
  | 'spot'
  | 'spotMany'
  | 'approximate'
  | 'exact'
  | 'exactOne'
  | 'approximateOne'
  | 'exactKey'
  | 'approximateKey'
  | 'noPoint'
  | 'noMap'
  | 'noPoints'
  | 'empty'
  | 'unnamed'
  | 'withdrawn'
  | 'mayBeSame'
  | 'bought'
  | 'boughtWith'
  | 'notBought'
  | 'page'
  | 'pageLabel'
  | 'more'
  | 'unknownArea'
  | 'areas';

export const msmeMapStrings: Dictionary<Key> = {
  id: {
    label: 'UMKM {community}',
    count: '{count} UMKM',
    withoutPoint: '{count} di antaranya belum bertitik di peta',
    all: 'Semua',
    filter: 'Saring menurut jenis',
    regions: 'Pilih kawasan peta',
    map: 'Peta {region}. Tombol panah berpindah antartitik, Enter memilih.',
    spot: '{name}, {place}, {precision}',
    spotMany: '{count} UMKM: {names}, {place}, {precision}',
    approximate: 'di dalam lingkaran sekitar {km} km',
    exact: 'titik tepat',
    exactOne: 'Titik tepat, atas izin pemiliknya',
    approximateOne: 'Titik perkiraan: {precision}',
    exactKey: 'titik tepat',
    approximateKey: 'di suatu tempat di dalam lingkaran',
    noPoint: 'Belum bertitik di peta',
    noMap: 'Peta dasarnya belum dapat dimuat; daftar ini lengkap.',
    noPoints: 'Belum ada UMKM yang bertitik di peta. Menurut wilayah:',
    empty: 'Belum ada UMKM yang terdata.',
    unnamed: 'UMKM tanpa nama terbit',
    withdrawn: 'Dokumennya ditarik atas permintaan; catatannya tetap ada.',
    mayBeSame: 'Mungkin usaha yang sama dengan pendataan lain.',
    bought: 'Dibeli {count} kali',
    boughtWith: 'Dibeli {count} kali: {goods}',
    notBought: 'Belum ada pembelian tercatat',
    page: 'Lihat catatannya',
    pageLabel: 'Lihat catatannya: {name}',
    more: 'Tampilkan {count} lagi',
    unknownArea: 'wilayah tidak diketahui',
    areas: 'Jumlah UMKM menurut wilayah',
  },
  en: {
    label: 'MSMEs of {community}',
    count: '{count} MSME|{count} MSMEs',
    withoutPoint: '{count} of them is not on the map yet|{count} of them are not on the map yet',
    all: 'All',
    filter: 'Filter by kind',
    regions: 'Choose a part of the map',
    map: 'Map of {region}. Arrow keys move between spots, Enter selects.',
    spot: '{name}, {place}, {precision}',
    spotMany: '{count} MSMEs: {names}, {place}, {precision}',
    approximate: 'somewhere within about {km} km',
    exact: 'exact point',
    exactOne: 'Exact point, with the owner’s consent',
    approximateOne: 'Approximate point: {precision}',
    exactKey: 'exact point',
    approximateKey: 'somewhere inside the circle',
    noPoint: 'Not on the map yet',
    noMap: 'The base map could not be loaded; this list is complete.',
    noPoints: 'No MSME has a point on the map yet. By area:',
    empty: 'No MSME is registered yet.',
    unnamed: 'MSME without a published name',
    withdrawn: 'Its document was withdrawn on request; its entries remain.',
    mayBeSame: 'May be the same business as another registration.',
    bought: 'Bought from once|Bought from {count} times',
    boughtWith: 'Bought from once: {goods}|Bought from {count} times: {goods}',
    notBought: 'No purchase recorded yet',
    page: 'See its entries',
    pageLabel: 'See its entries: {name}',
    more: 'Show {count} more',
    unknownArea: 'area unknown',
    areas: 'Number of MSMEs by area',
  },
};
