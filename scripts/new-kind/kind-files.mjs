// The five files of a new kind: a small one that is valid as it stands, to be changed into what it should record.

/**
 * @param {import('./kind-names.mjs').KindNames} names
 * @returns {Readonly<Record<string, string>>} by file name
 */
export function writeKindFiles({ kind, camel, label }) {
  return {
    'schema.ts': `/** ${label}: what it records, in a sentence. */
import { z } from 'zod';
import { areaSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

export const ${camel}Schema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('${kind}'),
  area: areaSchema.nullable(),
  /** Null where nobody counted. */
  count: z.int().min(1).max(1_000_000).nullable(),
});
`,
    'words.ts': `/** What a \`${kind}\` entry is called, and the sentence that tells it. */
import type { KindWords } from '../kind-words.ts';

export const ${camel}Words: KindWords<'${kind}'> = {
  label: { id: '${label}', en: '${label}' },
  describe: ({ area, count }, { language, format }) => {
    const sum = count === null ? '' : \`: \${format.number(count)}\`;
    return language === 'id'
      ? \`${label} di \${format.area(area)}\${sum}.\`
      : \`${label} in \${format.area(area)}\${sum}.\`;
  },
};
`,
    'reference.ts': `/** What the reference and the page of an entry say of a \`${kind}\` entry, field by field. */
import type { KindReference } from '../kind-reference.ts';

export const ${camel}Reference: KindReference<'${kind}'> = {
  records: { id: 'Yang dicatat: ${label}.', en: 'What it records: ${label}.' },
  fields: {
    area: {
      form: 'area',
      label: { id: 'Wilayah', en: 'Area' },
      meaning: { id: 'Tempatnya.', en: 'Where it was.' },
    },
    count: {
      form: 'number',
      unit: { id: 'buah', en: 'pieces' },
      label: { id: 'Banyaknya', en: 'How many' },
      meaning: {
        id: 'Berapa banyak; kosong bila tidak dihitung.',
        en: 'How many; unknown where nobody counted.',
      },
    },
  },
  rules: [],
};
`,
    'example.ts': `/** A made-up \`${kind}\` entry, as the reference shows it. */
import { JOHAR_BARU } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const ${camel}Example: KindExample<'${kind}'> = {
  on: '2026-02-21',
  payload: { area: JOHAR_BARU, count: 12 },
};
`,
    [`${kind}.test.ts`]: `/** What a \`${kind}\` entry accepts, and how it reads. */
import { expect, it } from 'vitest';
import { createFormat } from '../../../format/format.ts';
import type { Language } from '../../../format/language.ts';
import { makeEntry } from '../../testing/make-entry.ts';
import { describeEntry } from '../words.ts';
import { ${camel}Example } from './example.ts';
import { ${camel}Schema } from './schema.ts';

const entry = makeEntry('${kind}', '${kind}-1', {
  ...${camel}Example.payload,
  on: ${camel}Example.on,
});

function tell(language: Language): string {
  const format = createFormat(language);
  const nameOf = (): null => null;
  return describeEntry(entry, { language, format, nameOf, numberOf: () => 1 }).text;
}

it('takes the example, and refuses what it does not know', () => {
  expect(${camel}Schema.safeParse(entry).error).toBeUndefined();
  expect(${camel}Schema.safeParse({ ...entry, weather: 'rain' }).success).toBe(false);
  expect(${camel}Schema.safeParse({ ...entry, count: 0 }).success).toBe(false);
});

it('reads as one sentence in each language', () => {
  expect(tell('id')).toBe('${label} di Johar Baru: 12.');
  expect(tell('en')).toBe('${label} in Johar Baru: 12.');
});
`,
  };
}
