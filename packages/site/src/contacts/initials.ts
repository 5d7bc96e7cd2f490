/** Two letters for a name without a picture. */

const segmenter = new Intl.Segmenter('id');

/** First letters of the first two words that have one; `–` for a withdrawn name. */
export function toInitials(name: string | null): string {
  const letters = (name ?? '')
    .split(/\s+/)
    .map((word) => word.replaceAll(/[^\p{Letter}\p{Number}]/gu, ''))
    .filter((word) => word !== '')
    .slice(0, 2)
    .map((word) => [...segmenter.segment(word)][0]?.segment.toLocaleUpperCase('id') ?? '');
  return letters.join('') || '–';
}
