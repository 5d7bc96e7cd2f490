/** What a `package-packed` entry is called, and the sentence that tells it. */
import type { KindWords } from '../kind-words.ts';

export const packagePackedWords: KindWords<'package-packed'> = {
  label: { id: 'Pengemasan', en: 'Packing' },
  describe: ({ count, purchases }, { language, format }) => {
    const sources = format.number(purchases.length);
    if (language === 'id') {
      return `${count === null ? 'Paket bantuan' : `${format.number(count)} paket bantuan`} dikemas dari ${sources} pembelian.`;
    }
    const packages =
      count === null
        ? 'Aid packages'
        : `${format.number(count)} aid ${count === 1 ? 'package' : 'packages'}`;
    return `${packages} packed from ${sources} ${purchases.length === 1 ? 'purchase' : 'purchases'}.`;
  },
};
