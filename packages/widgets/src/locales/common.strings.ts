/** Words that every widget needs: its states, and what marks made-up data. */
import type { Dictionary } from './fill.ts';

type Key = 'loading' | 'failed' | 'retry' | 'stale' | 'fictional' | 'badSrc';

export const commonStrings: Dictionary<Key> = {
  id: {
    loading: 'Memuat…',
    failed:
      'Data komunitas ini belum dapat dimuat. Periksa sambungan internet Anda, lalu coba lagi.',
    retry: 'Coba lagi',
    stale: 'Tidak tersambung sejak {since}. Yang tampak adalah data terakhir yang diterima.',
    fictional: 'contoh, rekaan',
    badSrc:
      'Widget ini belum dapat tampil: atribut src bukan alamat komunitas. Isi dengan alamat situs mikronya.',
  },
  en: {
    loading: 'Loading…',
    failed:
      'This community’s data could not be loaded. Check your internet connection, then try again.',
    retry: 'Try again',
    stale: 'Not connected since {since}. What you see is the last data received.',
    fictional: 'example, fictional',
    badSrc:
      'This widget cannot show yet: its src attribute is not the address of a community. Set it to the micro-site’s address.',
  },
};
