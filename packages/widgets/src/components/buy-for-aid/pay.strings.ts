/** The words of paying, and of what comes after. */
import type { Dictionary } from '../../locales/fill.ts';

type Key =
  | 'isTest'
  | 'lost'
  | 'pay'
  | 'reported'
  | 'thanks'
  | 'anonymous'
  | 'whatFollows'
  | 'expiredHint'
  | 'cancelledHint'
  | 'refundedHint'
  | 'disputedHint'
  | 'received'
  | 'sum'
  | 'code'
  | 'codeHint'
  | 'follow'
  | 'again'
  | 'until'
  | 'timeOfDay'
  | 'payAgain'
  | 'fictional'
  | 'keptUntil'
  | 'reportedHint'
  | 'short'
  | 'testHint'
  | 'payTest'
  | 'preparing'
  | 'byItself'
  | 'bank'
  | 'holder'
  | 'account'
  | 'exactSum'
  | 'extraHint'
  | 'report'
  | 'sure'
  | 'yesCancel'
  | 'noKeep'
  | 'cancel'
  | 'copy'
  | 'copied'
  | 'copyByHand'
  | 'qrLabel'
  | 'noQr'
  | 'drawing'
  | 'save'
  | 'scanHint'
  | 'merchant'
  | 'compare';

export const payStrings: Dictionary<Key> = {
  id: {
    isTest: 'UJI COBA · tidak ada uang yang berpindah',
    lost: 'Sambungan terputus. Pesanan Anda aman; kami terus menanyakan keadaannya.',
    pay: 'Bayar {amount}',
    reported: 'Menunggu bendahara memeriksa {amount}',
    thanks: 'Terima kasih, {name}!',
    anonymous: 'Hamba Allah',
    whatFollows:
      'Pembayaran sudah diterima. Berikutnya barangnya dibeli dari UMKM-nya, disalurkan, lalu buktinya terbit; semuanya bisa Anda ikuti.',
    expiredHint:
      'Pembayaran belum diterima sampai batas waktunya, jadi barangnya dilepas lagi. Sudah terlanjur membayar? Uangnya tidak hilang: bendahara melihatnya, simpan kode di bawah ini.',
    cancelledHint: 'Tidak ada yang perlu dibayar.',
    refundedHint: 'Uangnya dikembalikan oleh bendahara.',
    disputedHint:
      'Uangnya sudah masuk, tetapi bendahara perlu memutuskan sesuatu dulu. Simpan kode di bawah ini.',
    received: 'Diterima',
    sum: 'Jumlah',
    code: 'Kode pesanan',
    codeHint: 'Simpan kode ini. Siapa pun yang memegangnya dapat membuka pesanan ini.',
    follow: 'Ikuti pesanan',
    again: 'Beli lagi untuk bantu',
    until: 'Bayar sebelum {time}.',
    timeOfDay: 'pukul {time} WIB',
    payAgain: 'Lihat lagi cara membayar',
    fictional: 'Ini contoh, rekaan: jangan mengirim uang sungguhan.',
    keptUntil: 'Barangnya disimpan untuk Anda sampai {time}.',
    reportedHint:
      'Terima kasih, bendahara sudah diberi tahu. Halaman ini berubah sendiri begitu uangnya ditemukan; boleh ditutup.',
    short: 'Baru diterima {received}. Kurang {missing}: kirimkan sisanya dengan cara yang sama.',
    testHint:
      'Cara bayar ini hanya untuk mencoba. Tombol di bawah berpura-pura uangnya sudah diterima.',
    payTest: 'Tandai sudah dibayar (uji coba)',
    preparing: 'Menyiapkan kode QR…',
    byItself: 'Halaman ini tahu sendiri begitu pembayaran berhasil.',
    bank: 'Bank',
    holder: 'Atas nama',
    account: 'Nomor rekening',
    exactSum: 'Jumlah persis',
    extraHint:
      'Tiga angka terakhir menandai pesanan Anda, jadi kirim persis sejumlah itu. Selisihnya ikut menjadi kontribusi.',
    report: 'Saya sudah bayar',
    sure: 'Batalkan pesanan ini? Jangan dibatalkan kalau uangnya sudah dikirim.',
    yesCancel: 'Ya, batalkan',
    noKeep: 'Tidak jadi',
    cancel: 'Batalkan pesanan',
    copy: 'Salin',
    copied: 'Tersalin.',
    copyByHand: 'Tidak dapat menyalin otomatis. Tekan lama pada angkanya.',
    qrLabel: 'Kode QR untuk membayar {amount}',
    noQr: 'Kode QR belum dapat digambar. Periksa sambungan, tutup, lalu buka lagi.',
    drawing: 'Menggambar kode QR…',
    save: 'Simpan gambar',
    scanHint:
      'Pindai dengan aplikasi bank atau dompet digital. Membayar dari ponsel ini? Simpan gambarnya, lalu buka dari galeri di aplikasi itu.',
    merchant: 'Nama penerima',
    compare: 'Cocokkan nama dan NMID ini dengan yang tampil di aplikasi Anda sebelum membayar.',
  },
  en: {
    isTest: 'TEST · no money moves',
    lost: 'The connection is lost. Your order is safe; we keep asking how it stands.',
    pay: 'Pay {amount}',
    reported: 'Waiting for the treasurer to check {amount}',
    thanks: 'Thank you, {name}!',
    anonymous: 'Hamba Allah (a servant of God)',
    whatFollows:
      'The payment has arrived. Next the goods are bought from the MSME and handed out, then the proof is published; you can follow all of it.',
    expiredHint:
      'No payment arrived in time, so the goods are free again. Did you pay after all? The money is not lost: the treasurer sees it, keep the code below.',
    cancelledHint: 'There is nothing to pay.',
    refundedHint: 'The treasurer has given the money back.',
    disputedHint:
      'The money has arrived, but the treasurer has something to decide first. Keep the code below.',
    received: 'Received',
    sum: 'Sum',
    code: 'Order code',
    codeHint: 'Keep this code. Whoever holds it can open this order.',
    follow: 'Follow the order',
    again: 'Buy for aid again',
    until: 'Pay before {time}.',
    timeOfDay: '{time} WIB',
    payAgain: 'Show again how to pay',
    fictional: 'This is an example, fictional: do not send real money.',
    keptUntil: 'The goods are kept for you until {time}.',
    reportedHint:
      'Thank you, the treasurer has been told. This page changes by itself once the money is found; you may close it.',
    short: 'So far {received} has arrived. {missing} is missing: send the rest in the same way.',
    testHint:
      'This way to pay is only for trying out. The button below pretends that the money has arrived.',
    payTest: 'Mark as paid (test)',
    preparing: 'Preparing the QR code…',
    byItself: 'This page notices by itself when the payment is through.',
    bank: 'Bank name',
    holder: 'Account holder',
    account: 'Account number',
    exactSum: 'Exact sum',
    extraHint:
      'The last three digits mark your order, so send exactly this sum. The difference is part of the contribution.',
    report: 'I have paid',
    sure: 'Cancel this order? Do not cancel it if the money is on its way.',
    yesCancel: 'Yes, cancel',
    noKeep: 'Keep it',
    cancel: 'Cancel the order',
    copy: 'Copy',
    copied: 'Copied.',
    copyByHand: 'Could not copy by itself. Press and hold the number.',
    qrLabel: 'QR code to pay {amount}',
    noQr: 'The QR code cannot be drawn yet. Check the connection, close this, then open it again.',
    drawing: 'Drawing the QR code…',
    save: 'Save picture',
    scanHint:
      'Scan it with a bank’s app or a wallet. Paying from this very phone? Save the picture, then open it from the gallery in that app.',
    merchant: 'Receiver',
    compare: 'Compare this name and NMID with what your app shows before you pay.',
  },
};
