// What strangers write about themselves, without what could disguise it on a page: control characters, and marks that turn
// the direction of the text around it (https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters).

const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const LINE_BREAKS = /\r\n?|[\u2028\u2029]/g;

/** One line; undefined where nothing is left. */
export function cleanLine(text: string | undefined): string | undefined {
  const line = text?.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
  return line || undefined;
}

/** Lines, at most one of them empty in a row; undefined where nothing is left. */
export function cleanText(text: string | undefined): string | undefined {
  const lines = text
    ?.replace(LINE_BREAKS, '\n')
    .split('\n')
    .map((line) => cleanLine(line) ?? '');
  const cleaned = lines
    ?.join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return cleaned || undefined;
}
