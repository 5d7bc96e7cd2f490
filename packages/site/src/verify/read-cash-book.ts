// The entries of a community's public cash book, from the folder beside it: the money in its reports is counted there.
import type { PublishedLedger } from '@circunomy/api';
import type { Community } from '@circunomy/sdk';
import { slugSchema } from '@circunomy/sdk/schema';
import { splitLines } from '../publisher/movement-of-folder.ts';
import type { LedgerSource } from './ledger-source.ts';

/**
 * As far as the reports say that the book reached; undefined where there is none, or less of it. That the book holds is
 * for its own check to say.
 */
export async function readCashBook(
  source: LedgerSource,
  { cashBook }: Community,
): Promise<PublishedLedger['cashBook']> {
  if (!slugSchema.safeParse(cashBook).success || cashBook === null) return undefined;
  const size = readSize(await source.read('data/reports.json'));
  const download = await source.beside(cashBook).read('data/ledger.ndjson');
  const bodies = splitLines(download ?? new Uint8Array());
  if (size < 1 || bodies.length < size) return undefined;
  return { community: cashBook, bodies: bodies.slice(0, size) };
}

/** 0 where the list of reports names no book. */
function readSize(reports: Uint8Array | undefined): number {
  try {
    return JSON.parse(new TextDecoder().decode(reports)).cashBook?.size ?? 0;
  } catch {
    return 0;
  }
}
