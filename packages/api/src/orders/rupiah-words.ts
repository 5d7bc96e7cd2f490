// A sum of money inside a sentence, as each language writes it.
import { createFormat } from '@circunomy/sdk/format';

const [english, indonesian] = [createFormat('en'), createFormat('id')];

export function toRupiahWords(amount: number): { readonly en: string; readonly id: string } {
  return { en: english.rupiah(amount), id: indonesian.rupiah(amount) };
}
