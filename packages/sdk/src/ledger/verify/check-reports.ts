/**
 * Reports beside their recomputed form. What they say of money is counted in another ledger, the community's cash book:
 * that one is read to its signed root first, as far as the report says that it reached, which may not fall short of the
 * community's own last entry.
 */
import type { Community } from '../../contract/community.schema.ts';
import type { LedgerView } from '../ledger-view.ts';
import { LogError, verifyLog } from '../log/index.ts';
import type { Documents } from '../read-models/documents.ts';
import { type ReportOptions, toReport } from '../reports/to-report.ts';
import { listPeriods, toReports } from '../reports/to-reports.ts';
import { readEntries } from './check-entries.ts';
import { readJson } from './read-json.ts';
import type { VerifyLedgerOptions } from './report.ts';

const LIST = 'reports.json';

export interface ReportsToCompare {
  readonly community: Community;
  readonly view: LedgerView;
  readonly documents: Documents;
}

interface Pair {
  readonly published: unknown;
  readonly computed: unknown;
}

/** By path; none where the money is counted in a book that this verifier cannot read. */
export async function listReportModels(
  options: VerifyLedgerOptions,
  { community, view, documents }: ReportsToCompare,
): Promise<Record<string, (published: object) => Pair>> {
  const slug = community.cashBook ?? null;
  if (slug !== null && !options.readBook) return {};
  const bodies = slug === null ? [] : await readBook(options, community.community, slug);
  const bytes = await options.read(LIST);
  const list = bytes && readJson(bytes);
  const least = countTold(bodies, view);
  const books = new Map<number, ReportOptions>();
  const optionsFor = (published: object | undefined): ReportOptions => {
    const size = Math.max(readSize(published), least);
    if (slug === null || size < 1 || size > bodies.length) return {};
    const known = books.get(size) ?? toOptions(slug, bodies.slice(0, size));
    books.set(size, known);
    return known;
  };
  const periods = listPeriods(view, optionsFor(list));
  return {
    [LIST]: (published) => ({ published, computed: toReports(view, optionsFor(published)) }),
    ...Object.fromEntries(
      periods.map((period) => [
        `reports/${period}.json`,
        (published: object) => ({
          published,
          computed: toReport(view, documents, period, optionsFor(published)),
        }),
      ]),
    ),
  };
}

/**
 * How many entries of the book every report must count: those recorded before the community's own last entry. Without
 * this, a report could leave out how the money went by saying that the book was shorter.
 */
function countTold(bodies: readonly Uint8Array[], { asOf }: LedgerView): number {
  const read = readEntries(bodies);
  if (bodies.length === 0 || asOf === null || !('view' in read)) return 0;
  return Math.max(1, read.view.all().filter(({ at }) => at < asOf).length);
}

/** Every entry of the book; none where it does not hold, or is no cash book of this community. */
async function readBook(
  { readBook: readFile, signal }: VerifyLedgerOptions,
  community: string,
  slug: string,
): Promise<readonly Uint8Array[]> {
  const need = async (path: string): Promise<Uint8Array> => {
    signal?.throwIfAborted();
    const bytes = await readFile?.(slug, path);
    if (!bytes) throw new LogError('file-missing', { path: `${slug}/${path}` });
    return bytes;
  };
  try {
    const own = readJson<Community>(await need('community.json'));
    if (own?.book?.of !== community || own.book.holds !== 'cash') return [];
    const { verifierKey, origin } = own;
    const read = (path: string): Promise<Uint8Array> => need(`ledger/${path}`);
    return (await verifyLog({ read, verifierKey, origin })).entries;
  } catch (error) {
    if (error instanceof LogError) return [];
    throw error;
  }
}

function toOptions(community: string, bodies: readonly Uint8Array[]): ReportOptions {
  const read = readEntries(bodies);
  return 'view' in read ? { cashBook: { community, view: read.view } } : {};
}

function readSize(published: object | undefined): number {
  const { cashBook } = (published ?? {}) as { cashBook?: { size?: unknown } | null };
  return Number.isSafeInteger(cashBook?.size) ? Number(cashBook?.size) : 0;
}
