// What people ordinarily write must pass: a gate that cries wolf is soon switched off.
import type { Entry } from '@circunomy/sdk/ledger';
import { describe, expect, test } from 'vitest';
import { checkPrivacy } from './index.ts';

const consent = {
  basis: 'given',
  purpose: 'Laporan penyaluran',
  on: '2026-01',
  until: null,
} as const;
const findEntry = () => ({ kind: 'distribution-delivered', recipientGroup: 'elderly' }) as Entry;
const context = { today: '2026-11-21', findEntry };

const captions = [
  'Harga nasi kotak Rp 18.000, total Rp 1.250.000',
  'Dana terkumpul Rp1.250.000.000 dari 300 orang',
  'Belanja 1.250.000 rupiah untuk 62.500 boks',
  'Anggaran 62.815.000.000 rupiah',
  'Harga 6.250, 107.500, dan 98.750 rupiah',
  'Dari 5.000–6.250 menjadi 107.500',
  'Rekening kas menerima Rp 12.500.000',
  'Saldo rekening sebesar 12.500.000 rupiah',
  'Kode rekening 5.1.02.01.01.0024',
  'Bank Mandiri menyumbang 1.250.000.000',
  '400 boks untuk empat posyandu',
  '5–10 warga menerima 100 pcs',
  'Penyaluran 12-05-2026 di balai warga',
  'Penyaluran 02/05/2026 sampai 03/05/2026',
  'Pada 2026-04-12 dan 2026-05-03',
  'Tahun 2019, 2020, 2021, 2022, 2023',
  'Periode 2024–2025 dan 2025-2026',
  'pukul 16.05 sampai 17.30 WIB',
  'Pukul 08.30 12-05-2026 di posko',
  'Hubungi kami pukul 08.00-17.00',
  'SK 123/HUK-PS/2026 tanggal 4 Mei 2026',
  'Izin PUB nomor 815/2026/000123',
  'Permensos 8/2021 dan PP 29/1980 pasal 6 ayat (1)',
  'UU 27/2022 pasal 25; PP 7/2021 pasal 35',
  'doi 10.46362/servire.v5i1.345, SERVIRE 5(1), 2025',
  'ISSN 1234-5678, ISBN 978-602-1234-56-7',
  'NMID ID1024312345678',
  'QRIS contoh ID10243123456789',
  'Paket nomor 2026041200012345 sudah dikemas',
  'Paket 00012345678 sampai 00012345699',
  'Nomor paket 0000000012345',
  'Resi JX1234567890 diterima kurir',
  'No. resi 004912345678',
  'Barcode 8991234567890',
  'P-IRT 2063175010123-26, BPOM RI MD 123456789012',
  'Halal ID31110000123456789',
  'Baris 12 dan 0812 pada tabel',
  'Nota 0274512345 dilampirkan',
  'Kode A1234567 pada karung beras',
  '#UMKM2026 #BeliDariTetangga #0Sampah',
  'Ikuti @circunomy.id di Instagram dan TikTok',
  'IG: @warung.contoh, TikTok @dapur_contoh',
  'posting @kampanye.contoh.rekaan kemarin',
  'https://www.instagram.com/p/C1234567890/',
  'https://www.tiktok.com/@circunomy.id/video/7350123456789012345',
  'https://contoh.example/2026/04/12/sarapan-tetangga?page=12',
  'https://www.google.com/maps/place/Jatinegara',
  'Dari 3 RT dan 2 RW terdekat',
  'Ketua RT dan Ketua RW ikut membantu',
  'Jalan kaki 10 menit dari pasar',
  'Jl. Ahmad Yani ditutup, kami lewat pasar',
  'Di Jl. Sudirman 120 paket dibagikan',
  'Blok M dan Blok A Tanah Abang',
  'Gado-Gado Pak Herdi dibungkus daun',
  'Warung Minuman Bu Angga, seratus gelas',
  'Bubur Kacang Hijau Pak Urip siap diantar',
  'Warung Gado-Gado & Rujak Bu Ambar',
  'Kedai Omah Ningnong "Pempek Tekwan"',
  'Kue dari warung Pak Herdi',
  'Ibu A. dan Bapak S. menerima paket',
  'Ibu hamil dan ibu menyusui didahulukan',
  'Paket untuk Ibu Hamil dan Balita',
  'Ibu-ibu PKK memasak sejak pagi',
  'Pak RT dan Bu Lurah hadir',
  'Bapak/Ibu Relawan, terima kasih',
  'Seorang ibu dari tiga anak tersenyum',
  'Terima kasih, Ibu. Warga senang.',
  'Sari Kedelai hangat dan Teh Manis',
  'Selamat Hari Ibu Nasional',
  'Atas nama warga, terima kasih',
  'Donatur Hamba Allah',
  'Dipanggang 180°C selama 30 menit',
  'Botol 250 ml, 750 ml, 1,5 liter',
  'Suhu 28,5 derajat, lembap 81 %',
  'Naik dari 1.000–1.500 menjadi 2.000 orang',
  'Ukuran 40 x 60 x 25 cm, berat 3,250 kg',
  '12 + 8 = 20, lalu 2345+22',
  'Nilai A+ dan CO2 turun 12 %',
  'Bekasi (32.75 atau 32.16) dan Depok 32.76',
  'Kelurahan Cipinang Muara, 31.75.03.1006',
  'Ayat Matius 25:35–40',
  'Seratus kotak, 100 %, ± 1.000–1.500 orang',
  'Nilai tukar 16.250,75 per dolar',
  'Kartu SIM dijual 12.000 di kios',
  'WA grup ramai sejak 2026, 120 anggota',
  'Telepon genggam bekas 1.250.000',
  'Kami urutkan 1 2 3 4 5 6 7 8 9 10 11 12',
  'Data BPJS mencakup 1.250.000 keluarga',
  'Wajah ditutup; foto diambil dari belakang',
];

const profiles = [
  { name: 'Warung Bu Ambar', address: 'Jl. Melati No. 5, RT 03/RW 05, Tanjung Priok' },
  { name: 'Gado-Gado Pak Herdi', owner: 'Herdi', about: 'Buka 06.00–14.00, sejak 1998.' },
  { name: 'UMKM A', contact: '0812-3456-7890, warung@contoh.example' },
  { name: 'Kedai 31', point: { lng: 106.8456, lat: -6.2088 }, about: 'Titik -6.2088, 106.8456' },
];

describe('the privacy gate over ordinary texts', () => {
  test.each(captions)('lets a caption pass: %s', (caption) => {
    const payload = { about: ['distribution-0123456789ab'], medium: 'photo' };
    const entry = { kind: 'evidence-published', on: null, payload };
    expect(
      checkPrivacy(entry, [{ kind: 'evidence', body: { caption }, consent }], context),
    ).toEqual([]);
  });

  test.each(captions)('lets the words of a recipient pass: %s', (text) => {
    const entry = { kind: 'testimony-published', on: null, payload: { from: 'recipient' } };
    const body = { text, language: 'id' };
    expect(checkPrivacy(entry, [{ kind: 'testimony', body, consent }], context)).toEqual([]);
  });

  test.each(profiles)('lets the profile of a business pass: %j', (body) => {
    const entry = { kind: 'msme-registered', on: null, payload: {} };
    expect(checkPrivacy(entry, [{ kind: 'msme-profile', body, consent }], context)).toEqual([]);
  });

  test.each([
    ...[
      'Ibu A.',
      'Bapak S',
      'seorang penerima',
      'Seorang ibu dari tiga anak',
      'Nenek M., 71 tahun',
    ],
    ...[
      'Warga Cipinang Muara',
      'Pengemudi ojek',
      'Ibu rumah tangga, Jatinegara',
      'A recipient',
      'S.W.',
    ],
  ])('lets a recipient speak as %s', (speaker) => {
    const entry = { kind: 'testimony-published', on: null, payload: { from: 'recipient' } };
    const body = { text: 'Terima kasih', speaker, language: 'id' };
    expect(checkPrivacy(entry, [{ kind: 'testimony', body, consent }], context)).toEqual([]);
  });

  test.each([
    {
      cite: 'SERVIRE 5(1), 2025, doi 10.46362/servire.v5i1.345',
      row: 'Tabel 1 (Total) dan Tabel 2',
    },
    { cite: 'Laporan Bapak Hadi Wijaya, 2025', row: '12' },
  ])('lets the source of a delivery pass: %j', (source) => {
    const area = { name: 'Haji Pemanggilan, Anak Tuha', code: '18.02.11' };
    const payload = { recipientGroup: 'residents', people: { min: 5, max: 10 }, area };
    const entry = { kind: 'distribution-delivered', on: null, payload, source };
    expect(checkPrivacy(entry, [], context)).toEqual([]);
  });
});
