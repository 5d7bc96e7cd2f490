/** The words of the field for a code, and of what comes before an order is there. */
import type { Dictionary } from '../../locales/fill.ts';

type Key =
  | 'label'
  | 'code'
  | 'look'
  | 'codeHint'
  | 'noCode'
  | 'goodCode'
  | 'tooShort'
  | 'tooLong'
  | 'oddCharacter'
  | 'slip'
  | 'elsewhere'
  | 'openElsewhere'
  | 'loading'
  | 'unreachable';

export const orderTraceStrings: Dictionary<Key> = {
  id: {
    label: 'Perjalanan pesanan di {community}',
    code: 'Kode pesanan Anda',
    look: 'Lihat pesanan',
    codeHint:
      'Dua belas huruf dan angka dari bukti pesanan. Huruf kecil, spasi, dan tanda hubung boleh.',
    noCode: 'Isi dulu kodenya: dua belas huruf dan angka dari bukti pesanan.',
    goodCode: 'Kodenya lengkap.',
    tooShort: 'Baru {count} dari 12 huruf dan angka.',
    tooLong: 'Ini {count} huruf dan angka; kode pesanan hanya 12.',
    oddCharacter: '“{character}” tidak ada dalam kode pesanan. Periksa lagi huruf itu.',
    slip: 'Ada yang keliru pada kode ini. Bandingkan huruf demi huruf dengan bukti pesanan.',
    elsewhere: 'Pesanan komunitas ini disimpan di server lain. Lanjutkan di sana.',
    openElsewhere: 'Buka halaman pesanan',
    loading: 'Mencari pesanan…',
    unreachable: 'Server belum menjawab. Kami terus mencoba; periksa juga sambungan internet Anda.',
  },
  en: {
    label: 'The way of an order at {community}',
    code: 'Your order code',
    look: 'Find the order',
    codeHint:
      'Twelve letters and digits from your receipt. Small letters, spaces and hyphens are fine.',
    noCode: 'Type the code first: twelve letters and digits from your receipt.',
    goodCode: 'The code is complete.',
    tooShort: '{count} of 12 letters and digits so far.',
    tooLong: 'These are {count} letters and digits; an order code has 12.',
    oddCharacter: '“{character}” is in no order code. Check that character again.',
    slip: 'There is a slip in this code. Compare it with your receipt, character by character.',
    elsewhere: 'This community’s orders are kept on another server. Go on there.',
    openElsewhere: 'Open the order’s page',
    loading: 'Looking for the order…',
    unreachable:
      'The server has not answered yet. We go on trying; check your internet connection, too.',
  },
};
