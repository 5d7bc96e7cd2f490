/** Cuts the ledger into pages that stay the same when entries are added. */
import { countLedgerPages, ENTRIES_PER_PAGE } from '../site-map.ts';

export interface LedgerPage {
  /** Numbers of the first and the last entry on it; `last` is 0 in an empty ledger. */
  readonly first: number;
  readonly last: number;
  /** Numbered pages beside it; undefined at the ends. */
  readonly newer: number | undefined;
  readonly older: number | undefined;
}

/** Page `page` of the ledger: entries 1 to 50 are page 1 for ever. */
export function readLedgerPage(page: number, size: number): LedgerPage {
  return {
    first: (page - 1) * ENTRIES_PER_PAGE + 1,
    last: Math.min(page * ENTRIES_PER_PAGE, size),
    newer: page < countLedgerPages(size) ? page + 1 : undefined,
    older: page > 1 ? page - 1 : undefined,
  };
}

/** The newest entries: the last page and, where that is short, the page before it too. */
export function readNewestPage(size: number): LedgerPage {
  const last = countLedgerPages(size);
  const isShort = size - (last - 1) * ENTRIES_PER_PAGE < ENTRIES_PER_PAGE / 2;
  const start = isShort && last > 1 ? last - 1 : last;
  return { ...readLedgerPage(start, size), last: size, newer: undefined };
}
