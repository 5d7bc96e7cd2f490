/** The fields of an entry in words. A field that this version does not know is shown as JSON. */
import type { Area } from '@circunomy/sdk';
import { ENVELOPE, type Entry } from '@circunomy/sdk/ledger';
import { type AnyField, kindReferences } from '@circunomy/sdk/reference';
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
  return listed.map((name) => {
    const field = findField(entry, name);
    return {
      name,
      label: field?.label[page.language] ?? name,
      values: formatValues(record[name], field, entry, page),
    };
  });
}

/** When it happened is a field like any other where a correction changes it. */
const on: AnyField = {
  form: 'date',
  label: { id: fieldWords.id.on, en: fieldWords.en.on },
  meaning: { id: '', en: '' },
};

function findField(entry: Entry, name: string): AnyField | undefined {
  if (name === 'on') return on;
  const reference = Object.hasOwn(kindReferences, entry.kind) ? kindReferences[entry.kind] : null;
  const fields: Readonly<Record<string, AnyField>> = reference?.fields ?? {};
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function formatValues(
  value: unknown,
  field: AnyField | undefined,
  entry: Entry,
  page: PageContext,
): FieldValue[] {
  if (value === null || value === undefined) return [{ text: fieldWords[page.language].unknown }];
  if (!field) return [{ text: typeof value === 'string' ? value : JSON.stringify(value) }];
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  // Each format knows the type of the values that it writes.
  const format = fieldFormats[field.form];
  const values = parts.flatMap((part) => format(part as never, { page, field, entry }));
  return values.length > 0 ? values : [{ text: fieldWords[page.language].none }];
}

/** An area with its code, or with all codes that its written name may mean. */
export function describeArea(area: Area, page: PageContext): string {
  const t = fieldWords[page.language];
  return 'code' in area
    ? t.code(area.name, area.code)
    : t.candidates(area.name, page.format.list(area.candidates));
}
