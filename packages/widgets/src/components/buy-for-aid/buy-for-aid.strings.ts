/** The words of the buy-for-aid button and of its dialog's head. */
import type { Dictionary } from '../../locales/fill.ts';

type Key = 'open' | 'close' | 'title';

export const buyForAidStrings: Dictionary<Key> = {
  id: {
    open: 'Beli untuk bantu',
    close: 'Tutup',
    title: 'Beli untuk bantu lewat {community}',
  },
  en: {
    open: 'Buy for aid',
    close: 'Close',
    title: 'Buy for aid through {community}',
  },
};
