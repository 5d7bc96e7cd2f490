// People before proof: recipients are never named, and a place never narrows them down to a few.
import type { Entry, LedgerView } from '@circunomy/sdk/ledger';
import { toCodes } from '../../areas/area-code.ts';
import type { Fault } from '../fault.ts';
import { showValue } from '../schema-fault-words.ts';
import { findBook } from './books.ts';
import { findPlaced } from './recipients.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Fewer people than this are not placed as finely as their kelurahan. */
const FEWEST_IN_VILLAGE = 5;

/** A kelurahan or desa, such as `31.75.03.1001`. */
const VILLAGE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;

export const checkPeopleFirst: Rule = (entry, context) => {
  if (entry.kind === 'testimony-published' && entry.from === 'recipient') {
    return checkSpeakers(context);
  }
  const placed = findPlaced(entry);
  if (!placed || findBook(context.ledger)?.holds === 'households') return [];
  const { area, atLeast } = placed;
  const codes = toCodes(area);
  // A code may be coarser than the name beside it: "Bidara Cina" stays a kelurahan under the code of its city.
  const named = context.areas.findAreasByName(area.name);
  const isNamedFinely = named.length > 0 && named.every(({ level }) => level === 'village');
  if (!isNamedFinely && !codes.some((code) => VILLAGE.test(code))) return [];
  if (atLeast !== null && atLeast >= FEWEST_IN_VILLAGE) return [];
  return [
    {
      path: context.toPath(['area']),
      value: area,
      message: {
        en: `${showValue(area)} is a kelurahan, too fine for fewer than ${FEWEST_IN_VILLAGE} people. Give the kecamatan.`,
        id: `${showValue(area)} adalah kelurahan, terlalu rinci untuk kurang dari ${FEWEST_IN_VILLAGE} orang. Sebutkan kecamatannya.`,
      },
    },
  ];
};

/**
 * Words that came as somebody else's may name a speaker: they must be given again as a recipient's. `entry` as it
 * reads after a correction that brought no documents.
 */
export function checkKeptWords(entry: Entry, ledger: LedgerView, path: string): Fault[] {
  if (entry.kind !== 'testimony-published' || entry.from !== 'recipient') return [];
  const kept = new Set(entry.documents?.map(({ id }) => id));
  const carriers = ledger
    .all()
    .filter(({ documents }) => documents?.some(({ id }) => kept.has(id)));
  if (carriers.every((carrier) => speakerIn(carrier) === 'recipient')) return [];
  return [
    {
      path,
      value: undefined,
      message: {
        en: 'Recipients are never named or described. Send the testimony again, without a speaker.',
        id: 'Penerima tidak pernah disebut nama atau cirinya. Kirim lagi testimoninya, tanpa speaker.',
      },
    },
  ];
}

function speakerIn(carrier: Entry): unknown {
  if (carrier.kind === 'entry-corrected') return carrier.replacement?.payload.from;
  return carrier.kind === 'testimony-published' ? carrier.from : undefined;
}

function checkSpeakers({ documents, toPath }: RuleContext): Fault[] {
  return (documents ?? []).flatMap(({ body }, index) => {
    if (body.speaker === undefined) return [];
    return [
      {
        path: toPath(['documents', index, 'body', 'speaker']),
        value: body.speaker,
        message: {
          en: 'Recipients are never named or described. Leave the speaker out.',
          id: 'Penerima tidak pernah disebut nama atau cirinya. Hilangkan speaker.',
        },
      },
    ];
  });
}
