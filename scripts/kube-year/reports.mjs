// What the companion hands in: every month but September, then the year.
import { months, toLastDay, toSigningDay } from './calendar.mjs';
import { toDocument, toItem } from './item.mjs';

const NEVER_SIGNED = '2025-09';

/** Problems and plans, month by month. @type {Readonly<Record<string, readonly [string, string]>>} */
const told = {
  '2025-01': ['Kompor kedua belum ada.', 'Membagi giliran memasak menjadi dua regu.'],
  '2025-02': ['Label kemasan belum seragam.', 'Mencetak label setelah pelatihan.'],
  '2025-03': ['Pesanan berkurang selama puasa.', 'Menyiapkan kue kering untuk Lebaran.'],
  '2025-04': ['Dua pertemuan libur Lebaran.', 'Ikut bazar kelurahan setiap kuartal.'],
  '2025-05': ['Harga telur naik.', 'Membandingkan dua pemasok sebelum belanja.'],
  '2025-06': ['Tiga anggota berhalangan pada akhir bulan.', 'Menambah satu hari cadangan memasak.'],
  '2025-07': ['Pesanan katering datang mendadak.', 'Meminta pesanan tiga hari sebelumnya.'],
  '2025-08': ['Lapak sayur langganan tutup.', 'Mencari pemasok sayur yang lain.'],
  '2025-10': ['Buku stok belum diisi setiap hari.', 'Menghitung sisa barang setiap Minggu.'],
  '2025-11': ['Kehadiran menurun karena hujan.', 'Memindahkan rapat ke balai warga.'],
  '2025-12': ['Kotak makanan kurang lima belas.', 'Memesan kotak sebulan lebih awal.'],
};

export function listReports() {
  const monthly = months
    .filter((month) => month !== NEVER_SIGNED)
    .map((month) => {
      const [problems = '', plans = ''] = told[month] ?? [];
      return toItem(
        'report-signed',
        toSigningDay(month),
        { group: '@kelompok', period: month, to: ['social-affairs-office', 'kecamatan'] },
        { documents: [toDocument('report', { problems, plans })] },
      );
    });
  return [
    ...monthly,
    toItem('solidarity-reported', toLastDay('2025-12'), {
      ...{ group: '@kelompok', year: '2025', helped: 6, amount: 750_000 },
    }),
    toItem('report-signed', '2026-01-10', {
      ...{ group: '@kelompok', period: '2025', to: ['members', 'funders'] },
    }),
  ];
}
