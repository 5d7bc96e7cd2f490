// `client.verify()`: the check of `@circunomy/sdk/ledger` over what a client reads. Its own file, since a page that
// only shows figures never fetches it.
import { isCircunomyError } from '../errors.ts';
import type { VerificationReport, VerifyLedgerOptions } from '../ledger/verify/report.ts';
import { verifyLedger } from '../ledger/verify/verify-ledger.ts';
import { parseAnswer, unexpected } from './answer-shape.ts';
import { type ClientOptions, createReader, type Reader } from './reader.ts';

/** What a check takes beside the files, which the client reads. */
export type VerifyOptions = Omit<VerifyLedgerOptions, 'read' | 'readBook' | 'hashLines'>;

/** A checkpoint that promises more is refused before anything is read for it: nobody's ledger is so long. */
const MAX_ENTRIES = 2_000_000;

/** Without these there is nothing to check: their absence is an error. That of any other file is a finding. */
const NEEDED = ['community.json', 'ledger/checkpoint'];

type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

/** Reads past what the client keeps: a check is of what stands there when it is made. */
export function verifyWith(
  client: ClientOptions,
  options: VerifyOptions,
): Promise<VerificationReport> {
  const reader = createReader({ ...client, keep: 0 });
  const signal = reader.untilEither(options.signal);
  return verifyLedger({
    ...options,
    ...(signal && { signal }),
    read: readFilesOf(reader, signal),
    readBook: (slug, path) => {
      const book = createReader({ ...client, keep: 0, src: toBookRoot(reader.root, slug) });
      return readFilesOf(book, signal)(path);
    },
  });
}

/** A cash book lies beside its community. Its name comes from the ledger that is checked: it must not lead away. */
function toBookRoot(root: URL, slug: string): URL {
  return new URL(`../${/^[a-z0-9-]+$/.test(slug) ? slug : '-'}/`, root);
}

/** Undefined where nothing is published. */
function readFilesOf(reader: Reader, signal: AbortSignal | undefined): ReadFile {
  return async (path) => {
    try {
      return await reader.read(path, (bytes, url) => ensureChecked(path, bytes, url), {
        signal,
        fresh: true,
      });
    } catch (error) {
      const isGone = isCircunomyError(error) && error.code === 'not-found';
      if (!isGone || NEEDED.includes(path)) throw error;
      return undefined;
    }
  };
}

/** A page that answers for every address is no ledger that does not hold, and an endless one is not begun with. */
function ensureChecked(path: string, bytes: Uint8Array, url: string): Uint8Array {
  if (path === 'community.json') {
    parseAnswer(bytes, url, { community: 'string', verifierKey: 'string' });
  }
  if (path !== 'ledger/checkpoint') return bytes;
  const note = new TextDecoder().decode(bytes);
  const size = /^[^\n]*\n(\d+)\n/.exec(note)?.[1];
  if (Number(size ?? 0) <= MAX_ENTRIES) return bytes;
  throw unexpected(url, `a checkpoint of at most ${MAX_ENTRIES} entries`, note);
}
