// Pages of the ledger, which must not move under a reader's feet.
import { describe, expect, test } from 'vitest';
import { findEntryFile } from './entry-file.ts';
import { readLedgerPage, readNewestPage } from './ledger-pages.ts';

describe('readLedgerPage', () => {
  test('shows the same entries on a full page however long the ledger grows', () => {
    const entries = ({ first, last }: { first: number; last: number }): number[] => [first, last];
    expect(entries(readLedgerPage(1, 50))).toEqual([1, 50]);
    expect(entries(readLedgerPage(1, 5000))).toEqual([1, 50]);
    expect(entries(readLedgerPage(2, 51))).toEqual([51, 51]);
  });

  test('knows its neighbours', () => {
    expect(readLedgerPage(1, 120)).toMatchObject({ newer: 2, older: undefined });
    expect(readLedgerPage(3, 120)).toMatchObject({ newer: undefined, older: 2 });
  });
});

describe('readNewestPage', () => {
  test.each([
    [0, { first: 1, last: 0, older: undefined }],
    [10, { first: 1, last: 10, older: undefined }],
    [51, { first: 1, last: 51, older: undefined }],
    [74, { first: 1, last: 74, older: undefined }],
    [75, { first: 51, last: 75, older: 1 }],
    [101, { first: 51, last: 101, older: 1 }],
  ])('of %i entries begins with the newest and is never nearly empty', (size, part) => {
    expect(readNewestPage(size)).toMatchObject({ ...part, newer: undefined });
  });
});

describe('findEntryFile', () => {
  test('names a file that does not change with every new entry', () => {
    expect(findEntryFile(18, 25)).toEqual({ path: 'ledger.ndjson', line: 18 });
    expect(findEntryFile(18, 26)).toEqual(findEntryFile(18, 25));
    expect(findEntryFile(256, 256)).toEqual({ path: 'ledger/tile/entries/000', line: 256 });
    expect(findEntryFile(257, 600)).toEqual({ path: 'ledger/tile/entries/001', line: 1 });
  });
});
