// What a book may hold, and what only a book may: a group's cash and what a programme knows of single households stay
// out of public ledgers.
import type { Entry, EntryKind, EntryOf, LedgerView } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import type { Rule, RuleContext } from './rule.ts';

type Book = NonNullable<EntryOf<'community-opened'>['book']>;
type Holds = Book['holds'];

/** Every ledger keeps itself: it is opened, corrected, signed, and what stands in it is withdrawn or proved. */
const EVERYWHERE: readonly EntryKind[] = [
  'community-opened',
  'entry-corrected',
  'key-rotated',
  'document-withdrawn',
  'evidence-published',
];

const MONEY: readonly EntryKind[] = ['dues-paid', 'cash-received', 'cash-spent'];

const KINDS: Readonly<Record<Holds, readonly EntryKind[]>> = {
  cash: MONEY,
  solidarity: MONEY,
  households: ['indicator-reported', 'capital-granted', 'mentoring-held'],
};

export const checkBooks: Rule = (entry, context) => {
  const book = findBook(context.ledger);
  if (!book) return checkPublicLedger(entry, context);
  if (!EVERYWHERE.includes(entry.kind) && !KINDS[book.holds].includes(entry.kind)) {
    return [toFault(['kind'], entry.kind, belongsElsewhere(entry.kind, book), context)];
  }
  return entry.kind === 'cash-spent' ? checkPurpose(entry, book, context) : [];
};

/** Undefined where the ledger is no book. */
export function findBook(ledger: LedgerView): Book | undefined {
  const [opening] = ledger.all();
  return opening?.kind === 'community-opened' ? opening.book : undefined;
}

function checkPublicLedger(entry: Entry, context: RuleContext): Fault[] {
  if (MONEY.includes(entry.kind)) {
    const message = {
      en: `An entry of kind ${entry.kind} belongs in a cash book or a solidarity fund’s book. Record it in that book of this community.`,
      id: `Catatan jenis ${entry.kind} tempatnya di buku kas atau buku dana solidaritas. Catat di buku itu milik komunitas ini.`,
    };
    return [toFault(['kind'], entry.kind, message, context)];
  }
  if (entry.kind !== 'indicator-reported' || entry.household === undefined) return [];
  const message = {
    en: 'A single household belongs in a household book. Record it in that book of this community.',
    id: 'Satu keluarga saja tempatnya di buku keluarga. Catat di buku itu milik komunitas ini.',
  };
  return [toFault(['household'], undefined, message, context)];
}

const HOLDINGS: Readonly<Record<Holds, Fault['message']>> = {
  cash: {
    en: 'A cash book holds dues, money received and money spent',
    id: 'Buku kas memuat iuran, uang masuk, dan uang keluar',
  },
  solidarity: {
    en: 'A solidarity fund’s book holds dues, money received and money spent',
    id: 'Buku dana solidaritas memuat iuran, uang masuk, dan uang keluar',
  },
  households: {
    en: 'A household book holds indicators, capital and mentoring',
    id: 'Buku keluarga memuat indikator, modal, dan pendampingan',
  },
};

function belongsElsewhere(kind: EntryKind, { of, holds }: Book): Fault['message'] {
  const isMoney = MONEY.includes(kind);
  const { en, id } = HOLDINGS[holds];
  return {
    en: `${en}, not ${kind}. Record it in ${isMoney ? `the cash book of ${of}` : of}.`,
    id: `${id}, bukan ${kind}. Catat di ${isMoney ? `buku kas ${of}` : of}.`,
  };
}

function checkPurpose(
  { purpose, member }: EntryOf<'cash-spent'>,
  { holds }: Book,
  context: RuleContext,
): Fault[] {
  const faults: Fault[] = [];
  if (purpose === 'help-to-member' && holds !== 'solidarity') {
    const message = {
      en: 'Help to a member belongs in the solidarity fund’s book. Record it there, and here what is handed to the fund ("solidarity-fund").',
      id: 'Bantuan kepada anggota tempatnya di buku dana solidaritas. Catat di sana, dan di sini setoran ke dananya ("solidarity-fund").',
    };
    faults.push(toFault(['purpose'], purpose, message, context));
  }
  if (purpose === 'solidarity-fund' && holds !== 'cash') {
    const message = {
      en: 'What is handed to the fund leaves the cash book. Record it there, and here as cash-received.',
      id: 'Setoran ke dana ini keluar dari buku kas. Catat di sana, dan di sini sebagai cash-received.',
    };
    faults.push(toFault(['purpose'], purpose, message, context));
  }
  if (member !== undefined && (holds !== 'solidarity' || purpose !== 'help-to-member')) {
    const message = {
      en: 'A member stands only with help in the solidarity fund’s book. Leave it out.',
      id: 'Anggota hanya disebut pada bantuan di buku dana solidaritas. Hilangkan.',
    };
    faults.push(toFault(['member'], undefined, message, context));
  }
  return faults;
}

function toFault(
  place: readonly PropertyKey[],
  value: unknown,
  message: Fault['message'],
  { toPath }: RuleContext,
): Fault {
  return { path: toPath(place), value, message };
}
