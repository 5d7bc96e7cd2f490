/** The words of the buy-for-aid button. */
import type { Dictionary } from '../../locales/fill.ts';

type Key = 'open' | 'resume';

export const buyForAidStrings: Dictionary<Key> = {
  id: {
    open: 'Beli untuk bantu',
    resume: 'Lanjutkan pesanan',
  },
  en: {
    open: 'Buy for aid',
    resume: 'Continue the order',
  },
};
