// Tag, length and value, one after the other, as EMVCo writes them. A length counts characters (code points), not bytes.
import type { QrisField } from './qris.ts';
import { QrisError } from './qris-error.ts';

/** Reads `characters` whole; `offset` is how many stand before them in the text, `parent` the tag they are in. */
export function readFields(
  characters: readonly string[],
  offset = 0,
  parent: string | undefined = undefined,
): QrisField[] {
  const fields: QrisField[] = [];
  let at = 0;
  while (at < characters.length) {
    const head = characters.slice(at, at + 4).join('');
    const place = offset + at + 1;
    if (!/^\d{4}$/.test(head)) throw new QrisError('qris-form', { place, found: head });
    const tag = head.slice(0, 2);
    const path = parent === undefined ? tag : `${parent}.${tag}`;
    const length = Number(head.slice(2));
    const left = characters.length - at - 4;
    if (length === 0 || length > left) {
      throw new QrisError('qris-length', { tag: path, place, length, left });
    }
    if (fields.some((field) => field.tag === tag)) {
      throw new QrisError('qris-twice', { tag: path, place });
    }
    const inner = characters.slice(at + 4, at + 4 + length);
    const isTemplate = parent === undefined && holdsFields(tag);
    const value = isTemplate ? readFields(inner, offset + at + 4, tag) : inner.join('');
    fields.push({ tag, value });
    at += 4 + length;
  }
  return fields;
}

/** The other way; whether what comes out is a QRIS text is for `parseQris` to say. */
export function writeFields(fields: readonly QrisField[], parent = ''): string {
  return fields.map(({ tag, value }) => writeField(tag, value, `${parent}${tag}`)).join('');
}

function writeField(tag: string, value: QrisField['value'], path: string): string {
  if (!/^\d\d$/.test(tag)) throw new QrisError('qris-field', { tag: path });
  const text = typeof value === 'string' ? value : writeFields(value, `${path}.`);
  const length = Array.from(text).length;
  if (length === 0 || length > 99) throw new QrisError('qris-long', { tag: path, length });
  return `${tag}${String(length).padStart(2, '0')}${text}`;
}

function holdsFields(tag: string): boolean {
  return (tag >= '26' && tag <= '51') || tag === '62' || tag === '64';
}

/** Text of a field, or of one inside it; undefined where there is none. */
export function findValue(
  fields: readonly QrisField[],
  tag: string,
  inner?: string,
): string | undefined {
  const value = fields.find((field) => field.tag === tag)?.value;
  if (typeof value === 'string' || value === undefined) return inner ? undefined : value;
  return inner ? findValue(value, inner) : undefined;
}
