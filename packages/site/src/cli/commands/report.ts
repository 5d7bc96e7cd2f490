// `circunomy report`: a month or a year as a companion hands it in, with the money of the cash book, public or not.
import {
  findCommunity,
  listBooks,
  listOperators,
  loadCommunityState,
  type Store,
} from '@circunomy/api';
import type { Community, Report } from '@circunomy/sdk';
import {
  findDocument,
  listPeriods,
  type ReportOptions,
  toReport,
  toReports,
} from '@circunomy/sdk/ledger';
import { CliError } from '../cli-error.ts';
import type { Call, Command } from '../command.ts';
import { operatorRoleWords } from '../operator-role-words.ts';
import { readChoice, refuse } from '../parse-call.ts';
import { formatReport } from '../report/report-table.ts';
import { toSafeText } from '../safe-text.ts';
import { withStore } from '../with-store.ts';
import type { Language, Words } from '../words.ts';

export const reportCommand: Command = {
  name: 'report',
  summary: {
    en: 'Prints the report of a month or a year, ready to hand in',
    id: 'Menampilkan laporan bulanan atau tahunan, siap diserahkan',
  },
  usage: 'COMMUNITY [YYYY-MM | YYYY] [--group ID]',
  arguments: { min: 1, max: 2 },
  options: {
    group: {
      value: 'ID',
      words: { en: 'only this group', id: 'hanya kelompok ini' },
    },
    lang: {
      value: 'id|en',
      words: {
        en: 'language of the report (that of the messages unless set)',
        id: 'bahasa laporannya (bahasa pesan bila tidak diatur)',
      },
    },
  },
  run: (call) => {
    const [slug = '', period] = call.arguments;
    const language = readChoice(call, 'lang', ['id', 'en'], call.language);
    return withStore(call, async (store) => {
      const { book } = await findCommunity(store, slug);
      const community = await findCommunity(store, book?.of ?? slug);
      if (period === undefined) await list(call, store, community);
      else await print(call, store, { community, period, language });
      return 0;
    });
  },
};

/** Whether it is public is for the public file to mind: whoever runs this is an operator. */
async function readCashBook(store: Store, slug: string): Promise<ReportOptions> {
  const book = (await listBooks(store, slug)).find((each) => each.book?.holds === 'cash');
  if (!book) return {};
  const { view } = await loadCommunityState(store, book.community);
  return { cashBook: { community: book.community, view } };
}

const LIST_WORDS = {
  en: {
    title: 'months and years that can be reported',
    signed: 'signed',
    groupsTitle: 'Groups, with the id to write where an entry asks for "group":',
  },
  id: {
    title: 'bulan dan tahun yang bisa dilaporkan',
    signed: 'disahkan',
    groupsTitle: 'Kelompok, dengan id yang ditulis pada "group" di setiap catatannya:',
  },
};

/** The months and years, and the groups with the ids by which entries and `--group` name them. */
async function list(call: Call, store: Store, { community, name }: Community): Promise<void> {
  const { view, documents } = await loadCommunityState(store, community);
  const reports = toReports(view, await readCashBook(store, community));
  const groups = view.effective('group-formed').map((formed) => ({
    group: formed.id,
    name: findDocument(formed, 'profile', documents)?.body.name ?? null,
  }));
  const say = (language: Language): string => {
    const { signed, groupsTitle, title } = LIST_WORDS[language];
    const periods = reports.reports.map(({ period, signed: numbers }) => {
      const list = numbers.map((number) => `#${number}`).join(', ');
      return `  ${period}${list && `  ${signed}: ${list}`}`;
    });
    const named = groups.map((one) => `  ${one.group}  ${one.name ?? '–'}`);
    if (named.length > 0) named.unshift(groupsTitle);
    return toSafeText([`${name}: ${title}`, ...periods, ...named].join('\n'));
  };
  call.say({ en: say('en'), id: say('id') });
  call.answer({ ...reports, groups });
}

/** Stands on the report, and so in the report's own language. */
const CLOSED_BOOK: Words = {
  en: 'The cash book is not public: give this report only to whom the group hands it in.',
  id: 'Buku kas tidak dibuka untuk umum: berikan laporan ini hanya kepada yang dituju kelompok.',
};

interface Wish {
  readonly community: Community;
  readonly period: string;
  readonly language: Language;
}

async function print(
  call: Call,
  store: Store,
  { community: { community, name, cashBook }, period, language }: Wish,
): Promise<void> {
  const options = await readCashBook(store, community);
  const { view, documents } = await loadCommunityState(store, community);
  const periods = listPeriods(view, options);
  if (!periods.includes(period)) {
    throw new CliError('report-empty', { community, period, periods: periods.join(', ') || '–' });
  }
  const report = pickGroup(call, toReport(view, documents, period, options));
  const operators = await listOperators(store, community);
  const nameOf = (id: string): string => {
    const operator = operators.find((each) => each.id === id);
    return operator ? `${operator.name} (${operatorRoleWords[operator.role][language]})` : id;
  };
  const isAlone = call.has('group');
  const text = formatReport(report, { name, language, nameOf, isAlone });
  call.say({ en: text, id: text });
  if (options.cashBook && cashBook === null) {
    const warning = `\n${CLOSED_BOOK[language]}`;
    call.say({ en: warning, id: warning });
  }
  call.answer(report);
}

/** With a group, its part stands alone. */
function pickGroup(call: Call, report: Report): Report {
  const wanted = call.option('group');
  if (wanted === undefined) return report;
  const group = report.groups.find((each) => each.group === wanted);
  if (group) return { ...report, groups: [group] };
  const known = report.groups.map((each) => each.group).join(', ') || '–';
  throw refuse(call.command, 'group', wanted, known);
}
