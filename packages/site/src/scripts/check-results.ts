/** Turns a verification report into a few sentences a step, and a verdict. */
import { createFormat, type Language, LOCALES } from '@circunomy/sdk/format';
import {
  describeDifference,
  describeDocumentFault,
  describeEntryFault,
  describeHistory,
} from '@circunomy/sdk/ledger';
import { checkWords } from '../words/check.ts';
import type { CheckReport } from './check-message.ts';

export type CheckStep = keyof (typeof checkWords)['id']['steps'];

export interface StepResult {
  /** Undefined where the step was not reached. */
  readonly holds: boolean | undefined;
  readonly text: string;
}

/** Longer lists of faults say the same and no more. */
const MOST = 5;

export function describeSteps(
  report: CheckReport,
  language: Language,
): Record<CheckStep, StepResult> {
  const t = checkWords[language];
  const skipped: StepResult = { holds: undefined, text: t.notReached };
  return {
    log: describeLog(report, language),
    entries: report.entries ? describeEntries(report.entries, language) : skipped,
    documents: report.documents ? describeDocuments(report.documents, language) : skipped,
    figures: report.figures ? describeFigures(report, language) : skipped,
  };
}

export function describeVerdict(report: CheckReport, seconds: number, language: Language): string {
  const t = checkWords[language];
  if (!report.holds || !report.log.holds) return t.verdictFails;
  const digits = { maximumFractionDigits: 1, minimumFractionDigits: 1 };
  const time = seconds.toLocaleString(LOCALES[language], digits);
  return t.holds(createFormat(language).number(report.log.size), time);
}

/** The log itself, and whether it continues what this browser saw last. */
function describeLog({ log, history }: CheckReport, language: Language): StepResult {
  const t = checkWords[language];
  const past = history ? describeHistory(history, language) : '';
  if (!log.holds) return { holds: false, text: `${t.fails} ${log.error[language]}` };
  if (history?.holds === false) return { holds: false, text: `${t.fails} ${past}` };
  const size = createFormat(language).number(log.size);
  return { holds: true, text: `${t.logHolds(size, log.root)} ${past}`.trim() };
}

function describeEntries(
  { holds, checked, faults, unknownKinds }: NonNullable<CheckReport['entries']>,
  language: Language,
): StepResult {
  const t = checkWords[language];
  if (!holds)
    return fail(
      faults.map((fault) => describeEntryFault(fault, language)),
      language,
    );
  const { number, list } = createFormat(language);
  const unknown = unknownKinds.length > 0 ? ` ${t.unknownKinds(list(unknownKinds))}` : '';
  return { holds: true, text: t.entriesHold(number(checked)) + unknown };
}

function describeDocuments(
  { holds, matched, withdrawn, faults }: NonNullable<CheckReport['documents']>,
  language: Language,
): StepResult {
  if (!holds)
    return fail(
      faults.map((fault) => describeDocumentFault(fault, language)),
      language,
    );
  const { number } = createFormat(language);
  return {
    holds: true,
    text: checkWords[language].documentsHold(number(matched), number(withdrawn)),
  };
}

/** The figures, and every other published file that follows from the entries. */
function describeFigures({ figures, readModels }: CheckReport, language: Language): StepResult {
  const files = [
    ...(figures ? [{ path: 'impact.json', ...figures }] : []),
    ...(readModels?.files ?? []),
  ];
  const findings = files.flatMap(({ path, differences }) =>
    differences.map((difference) => describeDifference(path, difference, language)),
  );
  if (files.some(({ holds }) => !holds)) return fail(findings, language);
  const { number } = createFormat(language);
  const compared = files.reduce((sum, file) => sum + file.compared, 0);
  return {
    holds: true,
    text: checkWords[language].figuresHold(number(compared), number(files.length)),
  };
}

function fail(findings: readonly string[], language: Language): StepResult {
  const t = checkWords[language];
  const rest = findings.length - MOST;
  const more = rest > 0 ? [t.more(createFormat(language).number(rest))] : [];
  return { holds: false, text: [t.fails, ...findings.slice(0, MOST), ...more].join('\n') };
}
