/** Every kind's example is a valid entry that its own words can tell, with every field explained. */
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../format/format.ts';
import { documentBodySchemas } from '../document.schema.ts';
import { ENVELOPE } from '../envelope.ts';
import { type EntryKind, entrySchema, entrySchemas } from './entry.schema.ts';
import { castNames, castNumbers } from './example-cast.ts';
import type { AnyExample } from './kind-example.ts';
import { kindExamples } from './kind-examples.ts';
import type { AnyField } from './kind-reference.ts';
import { kindReferences } from './kind-references.ts';
import { describeEntry } from './words.ts';

const kinds = Object.keys(entrySchemas) as EntryKind[];

function toEntry(kind: EntryKind) {
  const { on, payload, documents }: AnyExample = kindExamples[kind];
  return entrySchema.parse({
    ...payload,
    ...{ v: 1, kind, on, community: 'kube-contoh', id: `${kind}-0123456789ab` },
    ...(documents && { documents: [{ id: 'document-1', hash: '0'.repeat(64) }] }),
    ...{ recordedBy: 'operator-1', verifiedBy: 'operator-2', at: '2026-11-21T08:00:00.000Z' },
  });
}

describe('the examples of entries', () => {
  it.each(kinds)('has a valid %s, told in both languages', (kind) => {
    const entry = toEntry(kind);
    const { documents: [own] = [] }: AnyExample = kindExamples[kind];
    const name = own && 'name' in own.body ? own.body.name : null;
    for (const language of ['id', 'en'] as const) {
      const { text } = describeEntry(entry, {
        language,
        format: createFormat(language),
        nameOf: (id) => (id === entry.id ? name : (castNames.get(id) ?? null)),
        numberOf: (id) => castNumbers.get(id),
      });
      expect(text).toMatch(/^\S.*\.$/);
      expect(text).not.toMatch(
        /undefined|null|NaN|\[object|withdrawn\)|ditarik\)|not public|tidak dipub/,
      );
    }
  });

  it.each(kinds)('has documents of a %s that their schemas accept', (kind) => {
    const { documents = [] }: AnyExample = kindExamples[kind];
    for (const document of documents) {
      expect(documentBodySchemas[document.kind].safeParse(document.body).error).toBeUndefined();
    }
  });
});

describe('the reference of entries', () => {
  it.each(kinds)('names the fields of a %s in the order of its schema', (kind) => {
    const fields = Object.keys(kindReferences[kind].fields);
    const { shape } = entrySchemas[kind];
    expect(Object.keys(shape).filter((name) => fields.includes(name))).toEqual(fields);
    const others = Object.keys(shape).filter((name) => !fields.includes(name));
    expect(others.filter((name) => !(ENVELOPE as readonly string[]).includes(name))).toEqual([]);
  });

  it.each(kinds)('says of each field of a %s what it means, as one sentence', (kind) => {
    const fields: AnyField[] = Object.values(kindReferences[kind].fields);
    for (const { label, meaning } of fields) {
      for (const language of ['id', 'en'] as const) {
        expect(label[language]).toMatch(/^\p{Lu}/u);
        expect(meaning[language]).toMatch(/^\p{Lu}.*\.$/u);
      }
      expect(meaning.id).not.toBe(meaning.en);
    }
  });
});
