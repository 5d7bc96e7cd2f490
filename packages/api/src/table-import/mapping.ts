// The mapping file beside a table: what its keeper answered, so that an import can be repeated without asking.
import type { Category, Consent, RecipientGroup } from '@circunomy/sdk/ledger';
import { categories } from './cells/category.ts';
import { recipientGroups } from './cells/recipient-groups.ts';
import { type DeliveryWay, deliveryWays } from './cells/way.ts';
import { columnFields, type Field } from './columns.ts';

export interface Mapping {
  /** Name under which the rows are remembered; the file's name without its ending unless set. */
  readonly table?: string;
  /** Where the table was first written, cited on every entry; the file's name unless set. */
  readonly source?: string;
  /** Heading → what the column holds; `ignore` leaves it out. */
  readonly columns?: Readonly<Record<string, Field | 'ignore'>>;
  /** Rows that are no purchases, by the text of their first cell, such as `Total`. */
  readonly skipRows?: readonly string[];
  readonly categories?: Readonly<Record<string, Category>>;
  /** Written place → its code, or the candidate codes where the table leaves it open. */
  readonly places?: Readonly<Record<string, string | readonly string[]>>;
  /** What "300 ribu" without a currency means. */
  readonly thousands?: 'rupiah' | 'pieces';
  /** Word after the number of people → group; '' where no word is written. */
  readonly groups?: Readonly<Record<string, RecipientGroup>>;
  readonly ways?: Readonly<Record<string, readonly DeliveryWay[]>>;
  /** On what ground the names of MSMEs may be public; null keeps the names out. */
  readonly consent?: Consent | null;
  /** MSME as written → id of its registration, or `new` where it is another business of the same name. */
  readonly msmes?: Readonly<Record<string, string>>;
  /** MSME as written → names of registered MSMEs that it may be. */
  readonly mayBeSame?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Stands in a proposed answer where nobody but the keeper of the table can tell: a mapping file that still
 * holds it is refused.
 */
export const UNANSWERED = '?' as never;

/** One thing that is wrong with a mapping file. */
export interface MappingFault {
  /** JSON path, such as `$.columns.UMKM`. */
  readonly path: string;
  readonly value: unknown;
  /** What is accepted there. */
  readonly expected: { readonly en: string; readonly id: string };
}

type Check = (value: unknown, path: string) => MappingFault[];

const consentBases = ['given', 'guardian-given', 'already-published', 'fictional'];
const partialDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const checks: Readonly<Record<keyof Mapping, Check>> = {
  table: isText,
  source: isText,
  columns: isRecord(isOneOf([...columnFields, 'ignore'])),
  skipRows: isList(isText),
  categories: isRecord(isOneOf(categories)),
  places: isRecord(isPlace),
  thousands: isOneOf(['rupiah', 'pieces']),
  groups: isRecord(isOneOf(recipientGroups)),
  ways: isRecord(isList(isOneOf(deliveryWays))),
  consent: isConsent,
  msmes: isRecord(isText),
  mayBeSame: isRecord(isList(isText)),
};

export const mappingKeys = Object.keys(checks);

/** Checks what was read from a mapping file; every fault at once. */
export function readMapping(
  value: unknown,
): { readonly mapping: Mapping } | { readonly faults: readonly MappingFault[] } {
  if (!isObject(value)) return { faults: [wrong('$', value, 'a JSON object', 'objek JSON')] };
  const faults = Object.entries(value).flatMap(([key, part]) => {
    const check = checks[key as keyof Mapping];
    if (check && mappingKeys.includes(key)) return check(part, `$.${key}`);
    const list = mappingKeys.join(', ');
    return [wrong(`$.${key}`, part, `one of the keys ${list}`, `salah satu kunci ${list}`)];
  });
  return faults.length === 0 ? { mapping: value as Mapping } : { faults };
}

/** All answers as one object, to be pasted into the mapping file as it is. */
export function mergeAnswers(answers: readonly Mapping[]): Mapping {
  const merged: Record<string, unknown> = {};
  for (const [key, value] of answers.flatMap((answer) => Object.entries(answer))) {
    const before = merged[key];
    if (Array.isArray(before) && Array.isArray(value)) {
      merged[key] = [...new Set([...before, ...value])];
    } else {
      merged[key] = isObject(before) && isObject(value) ? { ...before, ...value } : value;
    }
  }
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(path: string, value: unknown, en: string, id: string): MappingFault {
  return { path, value, expected: { en, id } };
}

function isText(value: unknown, path: string): MappingFault[] {
  const isGood = typeof value === 'string' && value.trim() !== '' && value.length <= 300;
  return isGood
    ? []
    : [wrong(path, value, 'text of 1 to 300 characters', 'teks 1 sampai 300 huruf')];
}

function isOneOf(words: readonly string[]): Check {
  return (value, path) =>
    words.includes(value as string)
      ? []
      : [wrong(path, value, `one of ${words.join(', ')}`, `salah satu dari ${words.join(', ')}`)];
}

function isList(check: Check): Check {
  return (value, path) =>
    Array.isArray(value) && value.length > 0
      ? value.flatMap((part, index) => check(part, `${path}[${index}]`))
      : [wrong(path, value, 'a list that is not empty', 'daftar yang tidak kosong')];
}

function isRecord(check: Check): Check {
  return (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, part]) => check(part, `${path}.${key}`))
      : [wrong(path, value, 'an object', 'objek')];
}

function isPlace(value: unknown, path: string): MappingFault[] {
  const codes = Array.isArray(value) ? value : [value];
  const areCodes = codes.every((code) => typeof code === 'string' && /^\d{2}(\.\d+)*$/.test(code));
  const isGood = areCodes && (!Array.isArray(value) || (value.length >= 2 && value.length <= 20));
  return isGood
    ? []
    : [
        wrong(
          path,
          value,
          'a dotted code such as "32.75", or a list of 2 to 20 of them',
          'kode bertitik seperti "32.75", atau daftar 2 sampai 20 kode',
        ),
      ];
}

function isConsent(value: unknown, path: string): MappingFault[] {
  if (value === null) return [];
  if (!isObject(value)) return [wrong(path, value, 'an object or null', 'objek atau null')];
  const isDate: Check = (date, at) =>
    date === null || (typeof date === 'string' && partialDate.test(date))
      ? []
      : [
          wrong(
            at,
            date,
            'YYYY, YYYY-MM, YYYY-MM-DD or null',
            'YYYY, YYYY-MM, YYYY-MM-DD, atau null',
          ),
        ];
  return [
    ...isOneOf(consentBases)(value.basis, `${path}.basis`),
    ...isText(value.purpose, `${path}.purpose`),
    ...isDate(value.on, `${path}.on`),
    ...isDate(value.until, `${path}.until`),
  ];
}
