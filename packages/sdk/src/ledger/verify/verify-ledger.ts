/**
 * "Check it yourself": recomputes root, signature, keys, document hashes and every figure from what a
 * community publishes. What it cannot tell is in `cannotKnow`; pages must say so.
 */
import type { Community } from '../../contract/community.schema.ts';
import { toBase64 } from '../log/base64.ts';
import { LogError } from '../log/index.ts';
import { equalBytes } from '../log/merkle-hash.ts';
import { checkDocuments } from './check-documents.ts';
import { checkEntries, readEntries } from './check-entries.ts';
import { checkHistory, type HistoryReport } from './check-history.ts';
import { checkKeys, checkWitnesses, type LogCheck, type ReadLog, readLog } from './check-log.ts';
import { checkReadModels } from './check-read-models.ts';
import { readJson } from './read-json.ts';
import type { VerificationReport, VerifyLedgerOptions } from './report.ts';
import { keyForSize, type ValidKey } from './valid-keys.ts';

/** A ledger that grows while it is checked is checked again, so that no honest one is blamed. */
const ATTEMPTS = 3;
const CHECKPOINT = 'ledger/checkpoint';

/**
 * Rejects only when reading itself fails (network, abort, no community there); what does not hold is in the report.
 *
 * @example
 * const report = await verifyLedger({ read, cache, remembered: store.get(url) });
 * if (report.remember) store.set(url, report.remember);
 */
export async function verifyLedger(options: VerifyLedgerOptions): Promise<VerificationReport> {
  for (let attempt = 1; ; attempt += 1) {
    const community = readJson<Community>(await readRequired(options, 'community.json'));
    if (!community) throw new LogError('file-unreadable', { path: 'community.json' });
    const note = await readRequired(options, CHECKPOINT);
    const report = await verifyOnce(options, community, note);
    if (report.holds || attempt === ATTEMPTS) return report;
    if (equalBytes(await readRequired(options, CHECKPOINT), note)) return report;
  }
}

async function readRequired(
  { read, signal }: VerifyLedgerOptions,
  path: string,
): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const bytes = await read(path);
  if (!bytes) throw new LogError('file-missing', { path });
  return bytes;
}

type Base = Pick<VerificationReport, 'community' | 'verifierKey'>;

async function verifyOnce(
  options: VerifyLedgerOptions,
  community: Community,
  note: Uint8Array,
): Promise<VerificationReport> {
  const { verifierKey, remembered, cache } = options;
  const given = [verifierKey, remembered?.verifierKey].filter((key) => key !== undefined);
  const trusted = given.length > 0 ? given : [community.verifierKey];
  const base = { community: community.community, verifierKey: trusted[0] ?? '' };
  const { fromDownload = false, hashLines } = options;
  const read = countReads(options);
  const check: LogCheck = { read, cache, note, community, trusted, fromDownload, hashLines };
  try {
    return await verifyParts(options, check, base);
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    return { ...base, holds: false, log: { holds: false, error } };
  }
}

/** Throws a `LogError` where the log does not hold. */
async function verifyParts(
  options: VerifyLedgerOptions,
  check: LogCheck,
  base: Base,
): Promise<VerificationReport> {
  const { community, note, cache } = check;
  const log = await readLog(check, (bodies) => {
    const read = readEntries(bodies);
    return 'unreadable' in read
      ? read
      : { ...read, report: checkEntries(read.view, bodies, community.community) };
  });
  const { made } = log;
  const witnesses = options.witnesses && checkWitnesses(note, options.witnesses);
  const { size } = log.checkpoint;
  const root = toBase64(log.checkpoint.root);
  if ('unreadable' in made) {
    const entries = made.unreadable;
    return { ...base, holds: false, log: { holds: true, size, root, asOf: null }, entries };
  }
  const { view, report: entries } = made;
  const keys = checkKeys(check, log, view);
  const history = options.remembered && (await checkHistory(options.remembered, log, cache));
  const remember = await rememberLog({ log, keys, history, root });
  const { report: documents, documents: matched } = await checkDocuments(options, view.all());
  const ledger = { community, view, root, documents: matched };
  const { figures, readModels } = await checkReadModels(options, ledger, log.isDownloadSpoiled);
  const parts = [entries, documents, figures, readModels, ...(history ? [history] : [])];
  return {
    ...base,
    holds: parts.every(({ holds }) => holds),
    log: { holds: true, size, root, asOf: view.asOf },
    ...{ keys, entries, documents, figures, readModels },
    ...(history && { history }),
    ...(witnesses && { witnesses }),
    ...(remember && { remember }),
  };
}

interface LogToRemember {
  readonly log: ReadLog;
  readonly keys: readonly ValidKey[];
  readonly history: HistoryReport | undefined;
  readonly root: string;
}

/** Keeps what was read, unless it contradicts what was kept before: then the cache is the evidence. */
async function rememberLog({
  log,
  keys,
  history,
  root,
}: LogToRemember): Promise<VerificationReport['remember']> {
  if (history?.holds === false) return undefined;
  await log.files.keep();
  const { size } = log.checkpoint;
  return { size, root, verifierKey: keyForSize(keys, size)?.key ?? '' };
}

function countReads(options: VerifyLedgerOptions): LogCheck['read'] {
  let done = 0;
  return async (path) => {
    options.signal?.throwIfAborted();
    const bytes = await options.read(path);
    done += 1;
    options.onProgress?.({ step: 'log', done, of: undefined });
    return bytes;
  };
}
