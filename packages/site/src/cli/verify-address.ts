// The part of `circunomy verify` that goes out to a ledger: progress while it runs, a result for people and machines.

import { checkMovement, type MovementReport } from '../verify/check-movement.ts';
import { findLedgers } from '../verify/find-ledgers.ts';
import { openFolderSource } from '../verify/folder-source.ts';
import type { LedgerSource } from '../verify/ledger-source.ts';
import { describeMovement } from '../verify/movement-words.ts';
import { describeLimits, describeResult, type ResultLine } from '../verify/result-words.ts';
import { openUrlSource } from '../verify/url-source.ts';
import { type VerifiedSource, verifySource } from '../verify/verify-source.ts';
import { CliError, EXIT_FAULT } from './cli-error.ts';
import type { Call } from './command.ts';
import { toSafeText } from './safe-text.ts';
import type { Language } from './words.ts';

interface Trust {
  readonly verifierKey: string | undefined;
  readonly witnesses: readonly string[];
}

type Outcome = VerifiedSource | { readonly address: string; readonly error: CliError };

/** @returns 0 where everything holds, 1 where something does not, 3 where something could not be read. */
export async function verifyAddress(call: Call, target: string, trust: Trust): Promise<number> {
  const source = openSource(call, target);
  const outcomes: Outcome[] = [];
  const ledgers = await findLedgers(source);
  for (const ledger of ledgers) {
    const outcome = await verifyOne(call, ledger, trust);
    outcomes.push(outcome);
    tell(call, outcome);
  }
  const unread = outcomes.find((outcome) => 'error' in outcome);
  const isHost = !ledgers.includes(source);
  const movement = isHost && !unread ? await checkMovement(source, ledgers) : undefined;
  if (movement) tellMovement(call, `${source.address.replace(/\/$/, '')}/data/`, movement);
  tellLimits(call, outcomes);
  const isSound = movement?.holds !== false;
  call.answer({
    holds: isSound && outcomes.every((outcome) => 'holds' in outcome && outcome.holds),
    ledgers: outcomes.map((outcome) => toJson(outcome, call.language)),
    ...(movement && { movement }),
  });
  if (!isSound || outcomes.some((outcome) => 'holds' in outcome && !outcome.holds))
    return EXIT_FAULT;
  return unread ? unread.error.exitCode : 0;
}

function openSource(call: Call, target: string): LedgerSource {
  if (!/^https?:\/\//i.test(target)) return openFolderSource(call.path(target));
  const url = URL.parse(target);
  if (url) return openUrlSource(url);
  const details = { address: target, path: 'data/', reason: { en: 'no URL', id: 'bukan URL' } };
  throw new CliError('source-unreadable', details);
}

async function verifyOne(call: Call, ledger: LedgerSource, trust: Trust): Promise<Outcome> {
  const { verifierKey, witnesses } = trust;
  const progress = call.isJson ? undefined : call.environment.showProgress;
  try {
    return await verifySource(ledger, {
      dataDirectory: call.dataDirectory,
      witnesses,
      ...(verifierKey !== undefined && { verifierKey }),
      onProgress: ({ done, of }) => {
        const count = of === undefined ? `${done}` : `${done}/${of}`;
        const words = { en: `${count} files read …`, id: `${count} berkas dibaca …` };
        progress?.(words[call.language]);
      },
    });
  } catch (error) {
    if (error instanceof CliError) return { address: ledger.address, error };
    throw error;
  } finally {
    progress?.('');
  }
}

function tell(call: Call, outcome: Outcome): void {
  const lines = (language: Language): string => {
    const all = [outcome.address];
    if ('error' in outcome) all.push(`  ? ${outcome.error.in(language)}`);
    else {
      all.push(...describeResult(outcome, language).map(toLine));
      all.push(`  ${verdict[outcome.holds ? 'holds' : 'fails'][language]}`);
    }
    return toSafeText(all.join('\n'));
  };
  call.say({ en: lines('en'), id: lines('id') });
}

function tellMovement(call: Call, address: string, movement: MovementReport): void {
  const lines = (language: Language): string =>
    toSafeText([address, ...describeMovement(movement, language).map(toLine)].join('\n'));
  call.say({ en: lines('en'), id: lines('id') });
}

function toLine({ holds, text }: ResultLine): string {
  return `  ${holds === undefined ? '·' : holds ? '✓' : '✗'} ${text}`;
}

const verdict = {
  holds: {
    en: 'Everything that can be checked holds.',
    id: 'Semua yang dapat diperiksa cocok.',
  },
  fails: {
    en: 'This does not hold. Do not rely on its figures until the community has explained it.',
    id: 'Ini tidak cocok. Jangan mengandalkan angkanya sebelum komunitas menjelaskan.',
  },
} as const;

/** Said once, for the ledger about which least is known. */
function tellLimits(call: Call, outcomes: readonly Outcome[]): void {
  const lines = (language: Language): string[] => [
    ...new Set(outcomes.flatMap((each) => ('error' in each ? [] : describeLimits(each, language)))),
  ];
  if (lines('en').length === 0) return;
  const join = (title: string, language: Language): string =>
    [title, ...lines(language).map((line) => `  – ${line}`)].join('\n');
  call.say({
    en: join('What cannot be known this way:', 'en'),
    id: join('Yang tidak dapat diketahui dengan cara ini:', 'id'),
  });
}

function toJson(outcome: Outcome, language: Language): unknown {
  if ('error' in outcome) {
    const { code } = outcome.error;
    return { address: outcome.address, error: { code, message: outcome.error.in(language) } };
  }
  const { report, ...rest } = outcome;
  const { log } = report;
  const failed = log.holds ? log : toFailedLog(log.error, language);
  return {
    ...rest,
    ...report,
    holds: outcome.holds,
    log: failed,
    cannotKnow: describeLimits(outcome, language),
  };
}

function toFailedLog(
  error: { readonly code: string; readonly values: object; in(language: Language): string },
  language: Language,
): object {
  const { code, values } = error;
  return { holds: false, error: { code, values, message: error.in(language) } };
}
