// Text from strangers on its way to a terminal: nothing in it may move the cursor, hide a line or turn its direction.

/** Control characters but newlines, and marks of direction, as U+FFFD. */
export function toSafeText(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (found) =>
    found === '\n' ? found : '\ufffd',
  );
}
