/** What the form on paper adds to a report: sums over recipients, and who signs by hand. */
import type { Report, ReportPart } from '@circunomy/sdk';
import type { reportWords } from '../words/reports.ts';

type Outputs = ReportPart['activities']['outputs'];

/** One sum per unit, where more than one line has that unit: 200 + 120 + 80 boxes are 400 boxes. */
export function sumOutputs(outputs: Outputs): Outputs[number]['quantity'][] {
  const byUnit = Map.groupBy(outputs, ({ quantity }) => quantity.unit);
  return [...byUnit].flatMap(([unit, lines]) => {
    const quantity = lines.reduce((sum, line) => sum + line.quantity.quantity, 0);
    return lines.length > 1 ? [{ unit, quantity }] : [];
  });
}

/** A group's officers sign for it; where there is no group, whoever kept the ledger. */
export function listSigners(report: Report, words: (typeof reportWords)['id']): string[] {
  return report.groups.length > 0
    ? [words.chair, words.treasurer, words.companion]
    : [words.recorder, words.checker];
}
