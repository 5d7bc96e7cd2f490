// One ledger from its source to a result: checked, held against what this machine remembers of it, and remembered.
import { approximatePoint } from '@circunomy/api';
import {
  LogError,
  parseCheckpoint,
  type VerificationProgress,
  type VerificationReport,
  verifyLedger,
} from '@circunomy/sdk/ledger';
import { slugSchema } from '@circunomy/sdk/schema';
import { CliError } from '../cli/cli-error.ts';
import { toReason } from '../cli/read-file.ts';
import { checkFiles, type FilesReport } from './check-files.ts';
import { type LedgerSource, MAX_ENTRIES } from './ledger-source.ts';
import { openVerifiedFolder, type VerifiedFolder } from './verified-folder.ts';

export interface VerifyOptions {
  readonly dataDirectory: string;
  /** The vkey that the caller trusts; without it what was remembered, else what the community publishes. */
  readonly verifierKey?: string;
  /** vkeys of the witnesses that the caller trusts. */
  readonly witnesses: readonly string[];
  readonly onProgress: (progress: VerificationProgress) => void;
}

export interface VerifiedSource {
  readonly address: string;
  readonly holds: boolean;
  readonly report: VerificationReport;
  /** Undefined where files cannot be listed, or the ledger itself does not hold. */
  readonly files?: FilesReport;
  /** Names below the checkpoint beside the ledger's own: nobody checked those that the caller does not know. */
  readonly cosigners: readonly string[];
}

/** @throws {CliError} `source-…` where the ledger could not be read: then nothing is known. */
export async function verifySource(
  source: LedgerSource,
  options: VerifyOptions,
): Promise<VerifiedSource> {
  try {
    return await verify(source, options);
  } catch (error) {
    if (error instanceof CliError) throw error;
    const isLog = error instanceof LogError;
    const reason = isLog ? { en: error.in('en'), id: error.in('id') } : toReason(error);
    const details = { address: source.address, path: 'data/', reason };
    throw new CliError('source-unreadable', details, { cause: error });
  }
}

async function verify(source: LedgerSource, options: VerifyOptions): Promise<VerifiedSource> {
  const { dataDirectory, verifierKey, witnesses, onProgress } = options;
  const folder = openVerifiedFolder(dataDirectory, source.address);
  const kept = await folder.load();
  let note = '';
  const report = await verifyLedger({
    read: async (path) => {
      const bytes = await source.read(`data/${path}`);
      if (path === 'ledger/checkpoint' && bytes) note = ensureNotEndless(source, bytes);
      return bytes;
    },
    readBook: async (slug, path) => {
      const book = source.beside(ensureSlug(slug));
      const bytes = await book.read(`data/${path}`);
      if (path === 'ledger/checkpoint' && bytes) ensureNotEndless(book, bytes);
      return bytes;
    },
    onProgress,
    pointOf: approximatePoint,
    // A folder is read from its own disk: what lies there is what is checked.
    ...(!source.isFolder && { cache: folder.cache }),
    ...(kept && { remembered: kept.remembered }),
    ...(verifierKey !== undefined && { verifierKey }),
    ...(witnesses.length > 0 && { witnesses }),
  });
  await remember(folder, source, report, note);
  const files = await checkFilesOf(source, report);
  return {
    address: source.address,
    holds: report.holds && (files?.holds ?? true),
    report,
    ...(files && { files }),
    cosigners: listCosigners(note),
  };
}

/** The name comes from the ledger that is checked, and must not lead anywhere else. */
function ensureSlug(slug: string): string {
  return slugSchema.safeParse(slug).success ? slug : '-';
}

/** A checkpoint is read before the list of files that it promises is made. */
function ensureNotEndless({ address }: LedgerSource, bytes: Uint8Array): string {
  const note = new TextDecoder().decode(bytes);
  const size = readSize(note);
  if (size > MAX_ENTRIES) {
    throw new CliError('source-too-long', { address, size, max: MAX_ENTRIES });
  }
  return note;
}

/** 0 where it is no checkpoint: that is for the check to say. */
function readSize(note: string): number {
  try {
    return parseCheckpoint(note.slice(0, note.lastIndexOf('\n\n') + 1)).size;
  } catch (error) {
    if (error instanceof LogError) return 0;
    throw error;
  }
}

async function remember(
  folder: VerifiedFolder,
  { address }: LedgerSource,
  { remember: remembered }: VerificationReport,
  checkpoint: string,
): Promise<void> {
  if (remembered) await folder.save({ address, remembered, checkpoint });
}

async function checkFilesOf(
  source: LedgerSource,
  { log, keys, entries, documents }: VerificationReport,
): Promise<FilesReport | undefined> {
  if (!log.holds || !keys || !entries?.holds || !documents?.holds) return undefined;
  return checkFiles(
    source,
    keys.map(({ key }) => key),
  );
}

function listCosigners(note: string): readonly string[] {
  const [origin] = note.split('\n');
  const names = Array.from(note.matchAll(/^— (\S+) /gm), ([, name = '']) => name);
  return [...new Set(names)].filter((name) => name !== origin);
}
