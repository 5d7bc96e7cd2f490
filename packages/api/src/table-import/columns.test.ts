// Headings in the words of different tables.
import { describe, expect, it } from 'vitest';
import { planColumns } from './columns.ts';

function fields(headings: readonly string[], mapping = {}) {
  return Object.fromEntries(
    [...planColumns(headings, mapping).columns].map(([field, { heading }]) => [field, heading]),
  );
}

describe('the headings of a table', () => {
  it("are recognised in the paper's own words", () => {
    const headings = [
      'No',
      'UMKM',
      'Kategori',
      'Lokasi',
      'Jumlah Produk Dibeli',
      'Penerima Manfaat',
      'Cara Penyaluran',
    ];
    expect(fields(headings)).toEqual({
      number: 'No',
      msme: 'UMKM',
      category: 'Kategori',
      place: 'Lokasi',
      bought: 'Jumlah Produk Dibeli',
      recipients: 'Penerima Manfaat',
      way: 'Cara Penyaluran',
    });
    expect(planColumns(headings, {})).toMatchObject({ unknown: [], doubled: [], missing: [] });
  });

  it('are recognised in other Indonesian words and in English', () => {
    expect(
      planColumns(
        [
          'No.',
          'Nama UMKM',
          'Jenis Produk',
          'Wilayah',
          'Nilai (Rp)',
          'Jumlah',
          'Estimasi Penerima',
          'Metode Distribusi',
          'Tanggal Pembelian',
          'Lokasi Penerima',
        ],
        {},
      ),
    ).toMatchObject({ unknown: [], doubled: [], missing: [] });
    expect(
      planColumns(['#', 'MSME', 'Category', 'Place', 'Bought', 'Recipients', 'How', 'Date'], {}),
    ).toMatchObject({ unknown: [], doubled: [], missing: [] });
  });

  it('may hold name and category in one column', () => {
    const plan = planColumns(['UMKM (kategori)', 'Lokasi', 'Dibeli', 'Penerima', 'Cara'], {});
    expect(plan.missing).toEqual([]);
  });

  it('are reported where they are missing, unknown or doubled', () => {
    const plan = planColumns(
      ['UMKM', 'Kategori', 'Kategori Produk', 'Lokasi', 'Catatan', 'Penerima', 'Cara'],
      {},
    );
    expect(plan.missing).toEqual(['bought']);
    expect(plan.unknown).toEqual(['Catatan']);
    expect(plan.doubled).toEqual([
      { field: 'category', headings: ['Kategori', 'Kategori Produk'] },
    ]);
  });

  it('follow the mapping file before their own words', () => {
    expect(fields(['UMKM', 'Catatan'], { columns: { catatan: 'bought' } })).toEqual({
      msme: 'UMKM',
      bought: 'Catatan',
    });
  });
});
