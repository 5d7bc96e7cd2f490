/** Ledger text inside XML: shown as text, whatever it holds. */

// XML 1.0 §2.2 allows no other control characters, and no half surrogate pairs.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

// Marks that turn the direction of what follows; in one line of text they could disguise the rest.
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For element content and for attribute values in double quotes. */
export function toXmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(DIRECTION_MARKS, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
