// The entry as it should read: as it reads today, with the wished fields different.
import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '@circunomy/sdk/ledger';
import { entrySchemas } from '@circunomy/sdk/schema';
import { CliError } from '../../cli-error.ts';
import type { Wish } from './read-changes.ts';
import { KEPT_FIELDS, type Reading, toReading } from './reading.ts';

/**
 * A copy of the whole entry may be given: what no correction can change is passed over while it is as recorded.
 *
 * @throws {CliError} `file-refused` with every such field that differs.
 */
export function toReplacement(current: Entry, recorded: Entry, { fields, file }: Wish): Reading {
  const known = { ...recorded, ...current } as Readonly<Record<string, unknown>>;
  const faults = Object.entries(fields).flatMap(([field, value]) => {
    if (!KEPT_FIELDS.includes(field)) return [];
    if (field in known && isDeepStrictEqual(known[field], value)) return [];
    return [{ path: `$.${field}`, message: keptField(field) }];
  });
  if (faults.length > 0) {
    throw new CliError('file-refused', { path: file ?? '', count: faults.length }, { faults });
  }
  const wished = Object.entries(fields).filter(([field]) => !KEPT_FIELDS.includes(field));
  const reading = { ...toReading(current), ...Object.fromEntries(wished) };
  const isTakenOut = ([field, value]: [string, unknown]): boolean =>
    value === null && mayOnlyBeLeftOut(current, field);
  return Object.fromEntries(Object.entries(reading).filter((member) => !isTakenOut(member)));
}

/**
 * An option that does not fit is mostly the number of another entry; in a file the ledger's own words name every fault.
 *
 * @throws {CliError} `entry-without-field`.
 */
export function ensureFields(entry: number, { kind }: Entry, { fields, file }: Wish): void {
  const known = Object.keys(entrySchemas[kind].shape).filter((name) => !KEPT_FIELDS.includes(name));
  const field = Object.keys(fields).find((name) => !known.includes(name));
  if (file !== undefined || field === undefined) return;
  throw new CliError('entry-without-field', { entry, kind, field, fields: known.join(', ') });
}

/** Such as the product of a purchase, which is there or not, but never null. */
function mayOnlyBeLeftOut({ kind }: Entry, field: string): boolean {
  const { shape } = entrySchemas[kind];
  if (!Object.hasOwn(shape, field)) return false;
  const schema = shape[field as keyof typeof shape];
  return schema.safeParse(undefined).success && !schema.safeParse(null).success;
}

function keptField(field: string): { readonly en: string; readonly id: string } {
  return {
    en: `"${field}" stays as it was recorded: no correction changes it. Leave it out.`,
    id: `"${field}" tetap seperti dicatat: tidak bisa diubah dengan pembetulan. Hilangkan.`,
  };
}
