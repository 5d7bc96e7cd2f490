// What the package knows of each kind fits the kind's own example.
import { createId } from '@circunomy/sdk/ledger';
import { type AnyExample, kindExamples } from '@circunomy/sdk/reference';
import type { EntryKind, Proposal } from '@circunomy/sdk/schema';
import { describe, expect, test } from 'vitest';
import { loadAreaRegister } from '../areas/index.ts';
import { checkPrivacy } from '../privacy/index.ts';
import { documentRuleOf, idNounOf, isEntryKind } from './entry-kinds.ts';

const kinds = Object.keys(kindExamples) as EntryKind[];
const areas = await loadAreaRegister();

function listAreas(value: unknown): { name: string; code: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('code' in value && 'name' in value) return [value as { name: string; code: string }];
  return Object.values(value).flatMap(listAreas);
}

describe('an example of an entry', () => {
  test.each(kinds)(
    'of kind %s carries only documents that it may, and those that it must',
    (kind) => {
      const { documents = [] }: AnyExample = kindExamples[kind];
      const { allowed, required } = documentRuleOf(kind);
      expect(documents.filter((document) => !allowed.includes(document.kind))).toEqual([]);
      if (required) expect(documents.map((document) => document.kind)).toContain(required);
    },
  );

  test.each(kinds)('of kind %s may be public', (kind) => {
    const { on, payload, documents = [] }: AnyExample = kindExamples[kind];
    const consent = { basis: 'fictional', purpose: 'contoh', on: null, until: null };
    const proposal = { kind, on, payload } as unknown as Proposal;
    const whole = documents.map((document) => ({ ...document, consent }));
    const context = { today: '2026-11-21', fictional: true };
    expect(checkPrivacy(proposal, whole as never, context)).toEqual([]);
  });

  test('names areas by their official code', () => {
    const named = kinds.flatMap((kind) => listAreas(kindExamples[kind].payload));
    expect(named.length).toBeGreaterThan(5);
    for (const { name, code } of named) {
      expect(areas.findAreasByName(name).map((area) => area.code)).toContain(code);
    }
  });
});

describe('the noun of an id', () => {
  test('makes an id for every kind, and tells what could be taken for one another apart', () => {
    for (const kind of kinds) expect(createId(idNounOf(kind))).toMatch(/^[a-z]+-[0-9a-z]{12}$/);
    expect(idNounOf('msme-changed')).not.toBe(idNounOf('msme-registered'));
    expect(idNounOf('campaign-closed')).not.toBe(idNounOf('campaign-opened'));
    expect(new Set(kinds.map(idNounOf)).size).toBe(kinds.length);
  });

  test('is asked of kinds only', () => {
    expect(isEntryKind('meeting-held')).toBe(true);
    expect(isEntryKind('toString')).toBe(false);
  });
});
