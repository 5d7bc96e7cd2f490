// Recipients: a range of people and the group they belong to, such as `5 – 10 warga`. Ranges stay ranges.
import type { People, RecipientGroup } from '@circunomy/sdk/ledger';
import { type CellReading, fault, question, type Words } from '../finding.ts';
import { type Mapping, UNANSWERED } from '../mapping.ts';
import { lookUp, toPlainText, toWordKey } from '../table-text.ts';
import { DIGITS, MULTIPLIER, parseNumber } from './number.ts';
import { readGroupWord, recipientGroups } from './recipient-groups.ts';

export interface Recipients {
  readonly people: People;
  readonly group: RecipientGroup;
}

const TO = String.raw`(?:-+|s\.?\/?d\.?|sampai(?: dengan)?|hingga|to|until)`;
const RANGE = new RegExp(
  String.raw`^(?<about>±|~|>|<|≥|≤|sekitar|kurang lebih|kira-kira|lebih dari|about|more than)?\s*` +
    String.raw`(?<low>${DIGITS})(?:\s*(?<lowTimes>${MULTIPLIER})(?!\p{L}))?(?:\s*${TO}\s*(?<high>${DIGITS})(?:\s*(?<highTimes>${MULTIPLIER})(?!\p{L}))?)?` +
    String.raw`\s*(?<word>[^\d\s.,-].*)?$`,
  'iu',
);

const FIX: Words = {
  en: 'Write a number or a range of people and who they are, such as "5 – 10 warga"; leave the cell empty where nobody counted',
  id: 'Tulis jumlah atau rentang orang dan siapa mereka, seperti "5 – 10 warga"; kosongkan selnya bila tidak dihitung',
};

/** Blank cells are the caller's: this one expects text. */
export function readRecipients(written: string, mapping: Mapping): CellReading<Recipients> {
  const plain = toPlainText(written);
  const groups = RANGE.exec(plain)?.groups;
  const low = groups?.low;
  if (!groups || !low) return notARange(written);
  if (groups.about || groups.word?.startsWith('+')) return approximate(written);
  const high = groups.high;
  const min = parseNumber(low, groups.lowTimes ?? (high ? groups.highTimes : undefined));
  const max = high ? parseNumber(high, groups.highTimes) : min;
  if ('wrong' in min) return notARange(written, min.wrong);
  if ('wrong' in max) return notARange(written, max.wrong);
  if (max.number < min.number) return backwards(written);
  if (max.number === 0 || max.number > 100_000_000) return notARange(written);
  const group = readGroup(groups.word ?? '', mapping);
  if (group.doubt) return group;
  return { value: { people: { min: min.number, max: max.number }, group: group.value } };
}

/** The word after the number; '' where there is none. */
export function readGroup(word: string, mapping: Mapping): CellReading<RecipientGroup> {
  const key = toWordKey(word);
  const answered = lookUp(mapping.groups, key) ?? readGroupWord(key);
  if (answered === 'families') {
    return fault(
      {
        en: `"${word}" counts families, not people`,
        id: `"${word}" menghitung keluarga, bukan orang`,
      },
      {
        en: 'Write how many people they are, as a range where you are not sure, and the group: "40 – 50 orang"',
        id: 'Tulis berapa orang mereka, sebagai rentang bila tidak pasti, dan kelompoknya: "40 – 50 orang"',
      },
    );
  }
  if (answered) return { value: answered };
  return question(
    {
      en:
        key === ''
          ? 'who the recipients are is not written'
          : `"${word}" is not a known group of recipients`,
      id:
        key === ''
          ? 'siapa penerimanya tidak tertulis'
          : `"${word}" bukan kelompok penerima yang dikenal`,
    },
    {
      en: 'Say in the mapping file which group it is',
      id: 'Nyatakan pada berkas pemetaan kelompok yang dimaksud',
    },
    { groups: { [key]: UNANSWERED } },
    recipientGroups,
  );
}

function notARange(written: string, wrong?: Words): CellReading<Recipients> {
  return fault(
    wrong ?? {
      en: `"${written}" is not a number of people`,
      id: `"${written}" bukan jumlah orang`,
    },
    FIX,
  );
}

function approximate(written: string): CellReading<Recipients> {
  return fault(
    {
      en: `"${written}" is an estimate without bounds`,
      id: `"${written}" perkiraan tanpa batas`,
    },
    {
      en: 'Write the least and the most it can have been, such as "5 – 10 warga"; an estimate for everything together is declared, not imported',
      id: 'Tulis paling sedikit dan paling banyaknya, seperti "5 – 10 warga"; perkiraan untuk keseluruhan dinyatakan, bukan diimpor',
    },
  );
}

function backwards(written: string): CellReading<Recipients> {
  return fault(
    {
      en: `"${written}" is an impossible range: it ends below its beginning`,
      id: `"${written}" rentang yang mustahil: akhirnya lebih kecil daripada awalnya`,
    },
    {
      en: 'Write the smaller number first, such as "5 – 10 warga"',
      id: 'Tulis angka yang lebih kecil lebih dahulu, seperti "5 – 10 warga"',
    },
  );
}
