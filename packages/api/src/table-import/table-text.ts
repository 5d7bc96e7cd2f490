// How words in cells are compared: case, accents, spacing and the kind of dash make no difference.

/** Every dash and minus that word processors put between two numbers. */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const SPACES = /[\s\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]+/g;

/** One kind of dash, single plain spaces, none at the ends; letters stay as they are. */
export function toPlainText(written: string): string {
  return written.normalize('NFKC').replace(DASHES, '-').replace(SPACES, ' ').trim();
}

/** For looking words up: plain text in lower case without punctuation at the ends. */
export function toWordKey(written: string): string {
  return toPlainText(written)
    .toLowerCase()
    .replace(/^[\s.:;()[\]"']+|[\s.:;()[\]"']+$/g, '');
}

/** `-`, `–`, `n/a` and nothing at all: the keeper of the table does not know. */
export function isBlank(written: string): boolean {
  return /^(-+|n\/a|tidak ada data)?$/i.test(toPlainText(written));
}

/** Entries of a record under the same word key, so that a mapping need not repeat a cell letter by letter. */
export function lookUp<Value>(
  answers: Readonly<Record<string, Value>> | undefined,
  written: string,
): Value | undefined {
  const key = toWordKey(written);
  for (const [word, value] of Object.entries(answers ?? {})) {
    if (toWordKey(word) === key) return value;
  }
  return undefined;
}
