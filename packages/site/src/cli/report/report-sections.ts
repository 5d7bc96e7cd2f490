// What stands under each heading of a report: labels and values, in the order in which a companion reads them out.
import type { Report, ReportPart } from '@circunomy/sdk';
import {
  activityWords,
  awardLevelWords,
  awardWinnerWords,
  cashPurposeWords,
  cashSourceWords,
  type Format,
  recipientGroupWords,
  reportReaderWords,
} from '@circunomy/sdk/format';
import { sumOutputs } from '../../figures/report-paper.ts';
import type { reportWords } from '../../words/reports.ts';
import type { Language } from '../words.ts';

/** Label and value, or one line across. */
type Row = readonly [string, string] | readonly [string];

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface ReportReader {
  readonly language: Language;
  /** The name and role of an operator by id, for those who hand the report in. */
  readonly nameOf: (operator: string) => string;
}

export interface ReportVoice extends ReportReader {
  readonly format: Format;
  readonly words: (typeof reportWords)['id'];
}

/** A group's part, or that of the whole community. */
export type ToldPart = ReportPart & Partial<Report['whole']>;

/** In order; one without rows has nothing to say. */
export function listSections(part: ToldPart, report: Report, print: ReportVoice): Section[] {
  const { purchases, distributions } = part;
  // Meetings, dues and a cash book belong to groups: where there are none, nothing is missing.
  const hasGroups = report.groups.length > 0;
  return [
    ...(hasGroups ? [listMeetings(part, print), listMoney(part, report, print)] : []),
    ...(hasGroups || part.activities.held > 0 ? [listActivities(part, print)] : []),
    ...(purchases && distributions ? [listCirculation(purchases, distributions, print)] : []),
    listAwards(part, print),
    listTold(part, print),
    listSignOff(part, print),
    listMissing(part, report, print),
  ];
}

function listMeetings({ meetings }: ReportPart, { words, format }: ReportVoice): Section {
  const { held, attendance } = meetings;
  const rows: Row[] = [[words.held, words.heldCount(format.number(held))]];
  if (held > 0) {
    const came = attendance && {
      share: format.share(attendance.present / Math.max(attendance.members, 1)),
      ...{ present: format.number(attendance.present), members: format.number(attendance.members) },
    };
    const value = came && words.attendanceValue(came.share, came.present, came.members);
    rows.push([words.attendance, value ?? words.unknown]);
  }
  if (attendance && attendance.known < attendance.of) {
    rows.push(['', words.attendanceKnown(String(attendance.known), String(attendance.of))]);
  }
  return { title: words.meetings, rows };
}

function listMoney(part: ReportPart, report: Report, print: ReportVoice): Section {
  const rows = [...listDues(part, print), ...listBalances(part, report, print)];
  return { title: print.words.money, rows };
}

function toValue(rupiah: number | null | undefined, { words, format }: ReportVoice): string {
  return rupiah === null || rupiah === undefined ? words.unknown : format.rupiah(rupiah);
}

function listDues({ dues }: ReportPart, print: ReportVoice): Row[] {
  const { words } = print;
  const rows: Row[] = [
    [words.duesCollected, toValue(dues?.collected, print)],
    [words.duesExpected, toValue(dues?.expected, print)],
    [words.duesUnpaid, toValue(dues?.unpaid, print)],
  ];
  if (!dues || dues.known === dues.of) return rows;
  return [...rows, ['', words.duesKnown(String(dues.known), String(dues.of))]];
}

function listBalances({ money }: ReportPart, { cashBook }: Report, print: ReportVoice): Row[] {
  const { words, format, language } = print;
  if (!money || !cashBook) {
    return [words.opening, words.in, words.out, words.closing].map((label) => [
      label,
      words.unknown,
    ]);
  }
  return [
    [words.opening, toValue(money.opening, print)],
    ...money.from.map(({ from, rupiah }): Row => {
      const source = from === 'dues' ? words.dues : cashSourceWords[from][language];
      return [`+ ${source}`, format.rupiah(rupiah)];
    }),
    [words.in, format.rupiah(money.in)],
    ...money.for.map(
      ({ purpose, rupiah }): Row => [
        `− ${cashPurposeWords[purpose][language]}`,
        format.rupiah(rupiah),
      ],
    ),
    [words.out, format.rupiah(money.out)],
    [words.closing, toValue(money.closing, print)],
    [words.book(cashBook.community, format.number(cashBook.size))],
  ];
}

function listActivities(
  { activities }: ReportPart,
  { words, format, language }: ReportVoice,
): Section {
  const { held, byActivity, outputs, participants, sales } = activities;
  if (held === 0) return { title: words.activities, rows: [[words.noActivities]] };
  const toGroup = (group: (typeof outputs)[number]['recipientGroup']): string =>
    group === null ? words.nobody : recipientGroupWords[group][language];
  const rows: Row[] = [
    ...byActivity.map(
      ({ activity, held: times }) =>
        [activityWords[activity][language], words.heldCount(format.number(times))] as const,
    ),
    ...outputs.map(
      ({ recipientGroup, quantity }) =>
        [`→ ${toGroup(recipientGroup)}`, format.quantity(quantity)] as const,
    ),
    ...sumOutputs(outputs).map(
      (quantity) => [`= ${words.outputsTotal}`, format.quantity(quantity)] as const,
    ),
  ];
  if (participants) {
    const { people, known, of } = participants;
    const note = known < of ? ` (${words.knownOf(String(known), String(of))})` : '';
    rows.push([words.participants, `${words.people(format.range(people))}${note}`]);
  }
  if (sales !== null) rows.push([words.sales, format.rupiah(sales)]);
  return { title: words.activities, rows };
}

function listCirculation(
  { count, spent }: Report['whole']['purchases'],
  { count: delivered, beneficiaries }: Report['whole']['distributions'],
  { words, format }: ReportVoice,
): Section {
  const rows: Row[] = [];
  if (count > 0) {
    const sum = spent ? format.knownRupiah(spent) : words.unknown;
    rows.push([words.purchases, `${words.purchasesValue(format.number(count))}, ${sum}`]);
  }
  if (delivered > 0) {
    const people = beneficiaries ? words.people(format.range(beneficiaries)) : words.unknown;
    rows.push([words.distributions, words.purchasesValue(format.number(delivered))]);
    rows.push([words.received, people]);
  }
  return { title: words.circulation, rows };
}

function listAwards({ awards }: ReportPart, { words, format, language }: ReportVoice): Section {
  return {
    title: words.awards,
    rows: awards.map(({ entry, winner, place, level, prize }) => {
      const what = words.award(
        awardWinnerWords[winner][language],
        place === null ? null : String(place),
        level && awardLevelWords[level][language],
      );
      const worth = prize === null ? words.prizeUnknown : format.rupiah(prize);
      return [`${what}, ${worth} (${words.entry(String(entry))})`];
    }),
  };
}

function listTold({ signatures }: ReportPart, { words }: ReportVoice): Section {
  const rows = signatures.flatMap(({ problems, plans }) => [
    ...(problems === null ? [] : [[`${words.problems}: ${problems}`] as const]),
    ...(plans === null ? [] : [[`${words.plans}: ${plans}`] as const]),
  ]);
  return { title: words.told, rows };
}

function listSignOff(
  { signatures }: ReportPart,
  { words, format, language, nameOf }: ReportVoice,
): Section {
  if (signatures.length === 0) return { title: words.signOff, rows: [[words.noSignOff]] };
  const rows = signatures.flatMap(({ entry, on, at, to, recordedBy, verifiedBy, later }) => {
    const day = on === null ? format.day(at) : format.partialDate(on);
    const readers = to.map((reader) => reportReaderWords[reader][language]);
    const counts: (readonly [number, (count: string) => string])[] = [
      [later.entries, words.later],
      [later.cashBook ?? 0, words.laterCash],
    ];
    return [
      [`${words.signedOn(day)} (${words.entry(String(entry))})`] as const,
      [words.to, format.list(readers)] as const,
      [words.recordedBy, nameOf(recordedBy)] as const,
      [words.verifiedBy, verifiedBy === null ? words.noVerifier : nameOf(verifiedBy)] as const,
      ...counts.flatMap(([count, tell]) =>
        count > 0 ? [[tell(format.number(count))] as const] : [],
      ),
    ];
  });
  return { title: words.signOff, rows };
}

/** Here the book is shown, if there is one. */
const NO_BOOK = {
  id: 'Iuran dan keuangan: belum ada buku kas. Buka dengan “circunomy init BUKU --book-of KOMUNITAS --holds cash”.',
  en: 'Dues and money: there is no cash book yet. Open one with “circunomy init BOOK --book-of COMMUNITY --holds cash”.',
};

function listMissing(
  { missing }: ReportPart,
  { cashBook, groups }: Report,
  { words, language }: ReportVoice,
): Section {
  const owed = missing.filter((code) => groups.length > 0 || code !== 'cash-book');
  const tell = (code: (typeof missing)[number]): string =>
    code === 'cash-book' && !cashBook ? NO_BOOK[language] : words.missing[code];
  return { title: words.missingTitle, rows: owed.map((code) => [tell(code)] as const) };
}
