// A way to pay as it is set up, for people who compare it with what they have in their hands.
import type { PaymentSettings } from '@circunomy/api';
import { parseQris } from '@circunomy/sdk/qris';
import type { Words } from '../words.ts';

/** One line. */
export function toShortWords(settings: PaymentSettings): Words {
  switch (settings.method) {
    case 'qris': {
      const { name, city, nmid } = parseQris(settings.qris).merchant;
      const line = `${name}, ${city}, ${nmid ?? '–'}`;
      return { en: line, id: line };
    }
    case 'transfer': {
      const line = `${settings.bank}, ${settings.account}, ${settings.holder}`;
      return { en: line, id: line };
    }
    case 'midtrans':
      return settings.sandbox
        ? { en: 'sandbox: no money moves', id: 'sandbox: tidak ada uang yang berpindah' }
        : { en: 'production', id: 'produksi' };
    case 'test':
      return { en: 'no money moves', id: 'tidak ada uang yang berpindah' };
  }
}

/** What to compare, and what nobody does for the treasurer. */
export function toAdvice(settings: PaymentSettings): Words {
  switch (settings.method) {
    case 'qris':
      return adviseQris(settings.qris);
    case 'transfer':
      return {
        en: 'Compare bank, number and holder with the passbook, digit by digit. Nobody tells this server when money comes: the treasurer confirms each payment, or matches a bank statement.',
        id: 'Bandingkan bank, nomor, dan pemilik dengan buku tabungan, angka demi angka. Tidak ada yang memberi tahu server ini saat uang masuk: bendahara mengonfirmasi tiap pembayaran, atau mencocokkan mutasi rekening.',
      };
    case 'midtrans':
      return {
        en: 'Midtrans tells this server when money comes, and is asked back. Its fees are the community’s cost: record them.',
        id: 'Midtrans memberi tahu server ini saat uang masuk, lalu ditanya balik. Biayanya menjadi biaya komunitas: catatlah.',
      };
    case 'test':
      return {
        en: 'For trying out only: whoever orders pays by pressing a button, and every page says that no money moves.',
        id: 'Hanya untuk mencoba: pemesan membayar dengan menekan tombol, dan setiap halaman menyatakan tidak ada uang yang berpindah.',
      };
  }
}

function adviseQris(text: string): Words {
  const { merchant, accounts, tip } = parseQris(text);
  const { name, city, nmid } = merchant;
  const issuers = accounts.map(({ acquirer }) => acquirer).join(', ');
  return {
    en: [
      'The money goes to whoever owns this code. Compare each line with the code on the wall and with what a banking app shows when it scans it:',
      `  name    ${name}\n  city    ${city}\n  NMID    ${nmid ?? '–'}\n  issuer  ${issuers}`,
      'Does one line differ, take it away: circunomy payments remove.',
      ...(tip
        ? [
            'The code asks payers for a tip or a fee; orders leave that out, so that the sum is the order’s.',
          ]
        : []),
      'Nobody tells this server when money comes: the treasurer looks at the merchant app and confirms each payment.',
    ].join('\n'),
    id: [
      'Uang masuk ke pemilik kode ini. Bandingkan tiap baris dengan kode yang dipajang dan dengan yang ditampilkan aplikasi bank saat memindainya:',
      `  nama      ${name}\n  kota      ${city}\n  NMID      ${nmid ?? '–'}\n  penerbit  ${issuers}`,
      'Bila satu baris berbeda, hapus: circunomy payments remove.',
      ...(tip
        ? [
            'Kode ini meminta tip atau biaya kepada pembayar; pesanan tidak memakainya, agar jumlahnya tepat sebesar pesanan.',
          ]
        : []),
      'Tidak ada yang memberi tahu server ini saat uang masuk: bendahara melihat aplikasi merchant dan mengonfirmasi tiap pembayaran.',
    ].join('\n'),
  };
}
