// What was found in a host's overview, in a line for people.
import { describeDifference } from '@circunomy/sdk/ledger';
import type { Language } from '../cli/words.ts';
import type { MovementReport } from './check-movement.ts';
import type { ResultLine } from './result-words.ts';

const PATH = 'movement.json';
/** As many places as a person reads; `--json` names them all. */
const SHOWN = 10;

export function describeMovement(
  { holds, communities, differences }: MovementReport,
  language: Language,
): readonly ResultLine[] {
  if (!holds) {
    return differences
      .slice(0, SHOWN)
      .map((difference) => ({ holds, text: describeDifference(PATH, difference, language) }));
  }
  const text = {
    en: `The overview says of ${communities} communities what their ledgers say.`,
    id: `Ikhtisar menyebut ${communities} komunitas sebagaimana buku besar mereka.`,
  };
  return [{ holds, text: text[language] }];
}
