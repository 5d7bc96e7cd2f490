// A report as a companion hands it in, in plain text: sections of two columns that print on any paper.
import type { Missing, Report, ReportPart } from '@circunomy/sdk';
import { createFormat } from '@circunomy/sdk/format';
import { listSigners } from '../../figures/report-paper.ts';
import { reportWords } from '../../words/reports.ts';
import { toSafeText } from '../safe-text.ts';
import {
  listSections,
  type ReportReader,
  type ReportVoice,
  type Section,
  type ToldPart,
} from './report-sections.ts';

export interface ReportTableOptions extends ReportReader {
  /** Of the community. */
  readonly name: string;
  /** True where the report's one group is to be told apart from its community. */
  readonly isAlone: boolean;
}

/** With the words and forms of its language. */
type Print = ReportTableOptions & ReportVoice;

const INDENT = '  ';

/** The community, then each group; where there is a single group, both are one. */
export function formatReport(report: Report, options: ReportTableOptions): string {
  const words = reportWords[options.language];
  const format = createFormat(options.language);
  const print: Print = { ...options, format, words };
  const period = format.partialDate(report.period);
  const title = report.period.length > 4 ? words.monthly(period) : words.yearly(period);
  const texts = listParts(report, print).map((part) => formatPart(part, report, print));
  const pages = [`${options.name}: ${title}`, ...texts, formatPaper(report, print)];
  return toSafeText(pages.join('\n\n')).replace(/[\u00a0\u2060]/g, (found) =>
    found === '\u2060' ? '' : ' ',
  );
}

/** Where ink goes, below whatever was signed in the ledger. */
function formatPaper(report: Report, { words }: Print): string {
  const signers = listSigners(report, words);
  const width = Math.max(22, ...signers.map((who) => who.length));
  const lines = [signers.map(() => '_'.repeat(width)), signers.map((who) => who.padEnd(width))];
  return [
    words.paperTitle.toUpperCase(),
    `${INDENT}${words.placeAndDay}: ${'.'.repeat(30)}\n\n`,
    ...lines.map((cells) => `${INDENT}${cells.join(INDENT)}`.trimEnd()),
  ].join('\n');
}

interface Part {
  readonly head: readonly string[];
  readonly part: ToldPart;
}

function listParts({ whole, groups }: Report, print: Print): Part[] {
  const parts = groups.map((group): Part => ({ head: toHead(group, print), part: group }));
  if (print.isAlone) return parts;
  const [only, ...others] = groups;
  if (!only || others.length > 0) return [{ head: [print.words.whole], part: whole }, ...parts];
  return [{ head: toHead(only, print), part: joinParts(whole, only) }];
}

/** Where there is a single group, whoever signed for it or for the community signed the same. */
function joinParts(whole: Report['whole'], group: ReportPart): Report['whole'] {
  const signatures = [...whole.signatures, ...group.signatures].sort((a, b) => a.entry - b.entry);
  const isTold = signatures.some(({ problems, plans }) => problems !== null || plans !== null);
  const missing: Missing[] = whole.missing.filter(
    (code) => code !== 'sign-off' && code !== 'problems-and-plans',
  );
  if (signatures.length === 0) missing.push('sign-off');
  else if (!isTold) missing.push('problems-and-plans');
  return { ...whole, signatures, missing };
}

function toHead(
  { name, entry, area, members, membersCountedAt, companions }: Report['groups'][number],
  { words, format }: Print,
): string[] {
  const counted = [
    [words.area, area && format.area(area)],
    [
      words.members,
      members === null ? null : words.membersCount[membersCountedAt](format.number(members)),
    ],
    [words.companions, companions === null ? null : words.people(format.number(companions))],
  ] as const;
  return [
    `${name ?? words.noName} (${words.entry(String(entry))})`,
    ...counted.map(([label, value]) => `${label}: ${value ?? words.unknown}`),
  ];
}

function formatPart({ head, part }: Part, report: Report, print: Print): string {
  const sections = listSections(part, report, print).filter(({ rows }) => rows.length > 0);
  return [head.join('\n'), ...sections.map(formatSection)].join('\n\n');
}

function formatSection({ title, rows }: Section): string {
  const labels = rows.flatMap(([label, value]) => (value === undefined ? [] : [label.length]));
  const width = Math.max(0, ...labels);
  const lines = rows.map(([label, value]) =>
    value === undefined ? INDENT + label : `${INDENT}${label.padEnd(width)}  ${value}`,
  );
  return [title.toUpperCase(), ...lines].join('\n');
}
