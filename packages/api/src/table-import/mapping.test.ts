// Mapping files: what is accepted, what is said about the rest, and a guide that names every key.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Mapping, mappingKeys, mergeAnswers, readMapping } from './mapping.ts';

const guide = readFileSync(new URL('../../../../docs/guides/import.md', import.meta.url), 'utf8');

function listFaults(value: unknown): string[] {
  const result = readMapping(value);
  return 'faults' in result
    ? result.faults.map(({ path, expected }) => `${path}: ${expected.en}`)
    : [];
}

describe('a mapping file', () => {
  it('is accepted where every answer is one of those that the guide names', () => {
    const mapping: Mapping = {
      table: 'a table',
      columns: { Catatan: 'ignore', Toko: 'msme' },
      skipRows: ['Total'],
      categories: { jajan: 'processed-food' },
      places: { Bekasi: ['32.75', '32.16'], Depok: '32.76' },
      thousands: 'pieces',
      ways: { 'dibawa pulang': ['directly', 'courier'] },
      consent: { basis: 'given', purpose: 'a page', on: '2026-05', until: null },
      mayBeSame: { 'UMKM A': ['Warung B'] },
    };
    expect(readMapping(mapping)).toEqual({ mapping });
    expect(readMapping({ consent: null })).toEqual({ mapping: { consent: null } });
  });

  it('is refused with every fault at once where a "?" was left, a key is unknown or a value does not fit', () => {
    expect(
      listFaults({
        thousands: '?',
        ways: { Langsung: ['?'], Kurir: [] },
        places: { Bekasi: 'Bekasi' },
        consent: { basis: '?', purpose: '', on: 'kemarin', until: null },
        colums: {},
      }),
    ).toEqual([
      '$.thousands: one of rupiah, pieces',
      '$.ways.Langsung[0]: one of directly, community, volunteers, initiator, courier',
      '$.ways.Kurir: a list that is not empty',
      '$.places.Bekasi: a dotted code such as "32.75", or a list of 2 to 20 of them',
      '$.consent.basis: one of given, guardian-given, already-published, fictional',
      '$.consent.purpose: text of 1 to 300 characters',
      '$.consent.on: YYYY, YYYY-MM, YYYY-MM-DD or null',
      `$.colums: one of the keys ${mappingKeys.join(', ')}`,
    ]);
  });

  it.each([[null], [[]], ['text'], [3]])('is refused where it is %j', (value) => {
    expect(listFaults(value)).toEqual(['$: a JSON object']);
  });

  it('takes several answers together', () => {
    const answers: Mapping[] = [
      { skipRows: ['…'] },
      { places: { A: '31' } },
      { skipRows: ['…', 'Total'], places: { B: '32' } },
    ];
    expect(mergeAnswers(answers)).toEqual({
      skipRows: ['…', 'Total'],
      places: { A: '31', B: '32' },
    });
  });

  it('is explained in the guide, key by key', () => {
    expect(mappingKeys.filter((key) => !guide.includes(`| \`${key}\` |`))).toEqual([]);
  });
});
