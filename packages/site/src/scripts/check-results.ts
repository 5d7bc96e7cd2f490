/** Turns a verification report into one sentence a step, and a verdict. */
import { createFormat, type Language } from '@circunomy/sdk/format';
import type { VerificationStep } from '@circunomy/sdk/ledger';
import { checkWords } from '../words/check.ts';
import type { CheckReport } from './check-message.ts';

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
): Record<VerificationStep, StepResult> {
  const t = checkWords[language];
  const { number } = createFormat(language);
  const { log, documents, figures } = report;
  const skipped: StepResult = { holds: undefined, text: t.notReached };
  return {
    log: {
      holds: log.holds,
      text: log.holds ? t.logHolds(number(log.size), log.root) : t.logFails(log.error[language]),
    },
    documents: documents
      ? {
          holds: documents.holds,
          text: documents.holds
            ? t.documentsHold(number(documents.matched), number(documents.withdrawn))
            : t.documentsFail(
                join(
                  documents.faults.map(({ document, entry }) => t.fault(document, number(entry))),
                ),
              ),
        }
      : skipped,
    figures: figures
      ? {
          holds: figures.holds,
          text: figures.holds
            ? t.figuresHold(number(figures.compared))
            : t.figuresFail(
                join(
                  figures.differences.map(({ path, published, computed }) =>
                    t.difference(path, JSON.stringify(published), JSON.stringify(computed)),
                  ),
                ),
              ),
        }
      : skipped,
  };
}

export function describeVerdict(report: CheckReport, seconds: number, language: Language): string {
  const t = checkWords[language];
  if (!report.holds || !report.log.holds) return t.fails;
  const time = seconds.toLocaleString(language, {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  });
  return t.holds(createFormat(language).number(report.log.size), time);
}

function join(parts: readonly string[]): string {
  return parts.length > MOST ? `${parts.slice(0, MOST).join('; ')}; …` : parts.join('; ');
}
