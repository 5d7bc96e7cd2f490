/** The fields of an entry in words. A field that this version does not know is shown as JSON. */
import type { Area } from '@circunomy/sdk';
import { ENVELOPE, type Entry } from '@circunomy/sdk/ledger';
import type { PageContext } from '../render/page-context.ts';
import { fieldWords } from '../words/fields.ts';
import { fieldFormats } from './field-formats.ts';

export interface FieldValue {
  readonly text: string;
  /** Page of this site that the value leads to. */
  readonly page?: string | undefined;
}

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly values: readonly FieldValue[];
}

/** The replacement of a correction has a table of its own. */
const NOT_FIELDS: ReadonlySet<string> = new Set([...ENVELOPE, 'replacement']);

/** @param names which fields, in this order; all of the payload where left out. */
export function listFields(entry: Entry, page: PageContext, names?: readonly string[]): Field[] {
  const record = entry as unknown as Record<string, unknown>;
  const listed = names ?? Object.keys(record).filter((name) => !NOT_FIELDS.has(name));
  const labels = fieldWords[page.language].labels;
  return listed.map((name) => ({
    name,
    label: labels[name] ?? name,
    values: formatField(name, record[name], page),
  }));
}

function formatField(name: string, value: unknown, page: PageContext): FieldValue[] {
  const t = fieldWords[page.language];
  if (value === null || value === undefined) return [{ text: t.unknown }];
  const format = fieldFormats[name];
  if (!format) return [{ text: typeof value === 'string' ? value : JSON.stringify(value) }];
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  // Each format knows the type of the one field it writes.
  return parts.map((part) => format(part as never, page));
}

/** An area with its code, or with all codes that its written name may mean. */
export function describeArea(area: Area, page: PageContext): string {
  const t = fieldWords[page.language];
  return 'code' in area
    ? t.code(area.name, area.code)
    : t.candidates(area.name, page.format.list(area.candidates));
}
