// From the text of a QRIS code to what it says, or to what is wrong with it.
import { toChecksum } from './checksum.ts';
import { findValue, readFields } from './fields.ts';
import type { Qris, QrisAccount, QrisField, QrisMerchant, QrisTip } from './qris.ts';
import { QrisError } from './qris-error.ts';

const BEGINNING = '000201';
const CHECKSUM_TAG = '6304';
const CHECKSUM_LENGTH = 4;

/** What every code has, the form that it must have, and how people call it. */
const NEEDED = [
  {
    tag: '52',
    form: /^\d{4}$/,
    en: 'four digits, the merchant category',
    id: 'empat digit, kategori merchant',
  },
  { tag: '53', form: /^360$/, en: '360, the rupiah', id: '360, rupiah' },
  { tag: '58', form: /^ID$/, en: 'ID, the country', id: 'ID, negara' },
  { tag: '59', form: /./, en: 'the merchant’s name', id: 'nama merchant' },
  { tag: '60', form: /./, en: 'the merchant’s city', id: 'kota merchant' },
] as const;

const POINT_OF_INITIATION = { en: '11 or 12', id: '11 atau 12' };
const LAST = { en: 'the last tag, and there once', id: 'tag terakhir, dan hanya sekali' };
const SUM = { en: 'a sum of whole rupiah', id: 'jumlah rupiah bulat' };
const PERCENT = { en: 'a percentage', id: 'persentase' };
const TIP = { en: '01, 02 or 03', id: '01, 02, atau 03' };

/**
 * Checksum, lengths and order are checked, and that it is a code for rupiah in Indonesia.
 *
 * @throws {QrisError} which says tag, place and what to do.
 * @example
 * import { parseQris } from '@circunomy/sdk/qris';
 * const { merchant, isDynamic, amount } = parseQris(
 *   '00020101021126680016ID.CO.CONTOH.WWW01189360000000000000010215CONTOH0000000010303UMI51440014ID.CO.QRIS.WWW0215ID00000000000010303UMI5204581253033605802ID5913WARUNG CONTOH6007JAKARTA61051031062070703A01630430D8',
 * );
 * console.log(merchant.name, merchant.nmid, isDynamic, amount); // WARUNG CONTOH ID0000000000001 false null
 */
export function parseQris(text: string): Qris {
  const fields = readFields(Array.from(checkEnds(text)));
  const second = fields.find(({ tag }) => tag === '63');
  if (second) throw refuse('63', String(second.value), LAST);
  for (const { tag, value } of fields) ensurePlain(tag, value);
  for (const needed of NEEDED) ensureForm(fields, needed);
  const initiation = findValue(fields, '01');
  if (initiation !== undefined && !/^1[12]$/.test(initiation)) {
    throw refuse('01', initiation, POINT_OF_INITIATION);
  }
  const amount = findValue(fields, '54');
  return {
    text,
    isDynamic: initiation === '12',
    amount: amount === undefined ? null : readRupiah('54', amount),
    tip: readTip(fields),
    merchant: readMerchant(fields),
    accounts: readAccounts(fields),
    fields,
  };
}

/** What stands between, with the beginning: all but the checksum, which fits. */
function checkEnds(text: string): string {
  if (!text.startsWith(BEGINNING)) {
    throw new QrisError('qris-foreign', { found: text.slice(0, BEGINNING.length) });
  }
  const end = text.slice(-CHECKSUM_TAG.length - CHECKSUM_LENGTH);
  if (!/^6304[0-9A-F]{4}$/.test(end)) throw new QrisError('qris-cut', { found: end });
  const found = end.slice(CHECKSUM_TAG.length);
  const expected = toChecksum(text.slice(0, -CHECKSUM_LENGTH));
  if (found !== expected) throw new QrisError('qris-checksum', { found, expected });
  return text.slice(0, -end.length);
}

/** Nothing that a screen would not show, or that would turn around what stands beside it. */
function ensurePlain(tag: string, value: QrisField['value']): void {
  if (typeof value !== 'string') {
    for (const inner of value) ensurePlain(`${tag}.${inner.tag}`, inner.value);
  } else if (/\p{C}/u.test(value)) {
    throw refuse(tag, value, { en: 'text that can be shown', id: 'teks yang bisa ditampilkan' });
  }
}

function ensureForm(
  fields: readonly QrisField[],
  { tag, form, en, id }: (typeof NEEDED)[number],
): void {
  const value = findValue(fields, tag);
  if (value === undefined) throw new QrisError('qris-missing', { tag, what: { en, id } });
  if (!form.test(value)) throw refuse(tag, value, { en, id });
}

/** `50000.00` and `300000` are both in use. */
function readRupiah(tag: string, written: string): number {
  const rupiah = /^(\d{1,13})(?:\.0{0,2})?$/.exec(written)?.[1];
  if (rupiah === undefined) throw refuse(tag, written, SUM);
  return Number(rupiah);
}

function readTip(fields: readonly QrisField[]): QrisTip | null {
  const kind = findValue(fields, '55');
  if (kind === undefined) return null;
  if (kind === '01') return { kind: 'asked' };
  if (kind === '02') return { kind: 'fixed', amount: readRupiah('56', need(fields, '56', SUM)) };
  if (kind !== '03') throw refuse('55', kind, TIP);
  const written = need(fields, '57', PERCENT);
  if (!/^\d{1,2}(\.\d{1,2})?$|^100$/.test(written)) throw refuse('57', written, PERCENT);
  return { kind: 'percent', percent: Number(written) };
}

function need(
  fields: readonly QrisField[],
  tag: string,
  what: Readonly<Record<'en' | 'id', string>>,
): string {
  const value = findValue(fields, tag);
  if (value === undefined) throw new QrisError('qris-missing', { tag, what });
  return value;
}

function readMerchant(fields: readonly QrisField[]): QrisMerchant {
  const criteria = fields
    .filter(({ tag }) => tag >= '26' && tag <= '51')
    .map(({ tag }) => findValue(fields, tag, '03'))
    .find((found) => found !== undefined);
  return {
    name: findValue(fields, '59') ?? '',
    city: findValue(fields, '60') ?? '',
    postcode: findValue(fields, '61') ?? null,
    category: findValue(fields, '52') ?? '',
    nmid: findValue(fields, '51', '02') ?? null,
    criteria: criteria ?? null,
  };
}

/** Of 26 to 50; 51 is the national register. */
function readAccounts(fields: readonly QrisField[]): QrisAccount[] {
  const tags = fields.map(({ tag }) => tag).filter((tag) => tag >= '26' && tag <= '51');
  if (tags.length === 0) {
    const what = { en: 'an account from 26 to 51', id: 'rekening dari 26 sampai 51' };
    throw new QrisError('qris-missing', { tag: '26', what });
  }
  return tags
    .filter((tag) => tag <= '50')
    .map((tag) => ({
      tag,
      acquirer: findValue(fields, tag, '00') ?? '',
      pan: findValue(fields, tag, '01') ?? null,
      merchantId: findValue(fields, tag, '02') ?? null,
    }));
}

function refuse(
  tag: string,
  found: string,
  expected: Readonly<Record<'en' | 'id', string>>,
): QrisError {
  return new QrisError('qris-value', { tag, found, expected });
}
