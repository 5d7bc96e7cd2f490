// Findings of an import as text for a person and as JSON for a program.
import { type Finding, mergeAnswers } from '@circunomy/api';
import type { Language } from './words.ts';

const WORDS = {
  row: { en: 'row', id: 'baris' },
  column: { en: 'column', id: 'kolom' },
  value: { en: 'value', id: 'isi' },
  reason: { en: 'reason', id: 'alasan' },
  fix: { en: 'fix', id: 'perbaikan' },
  choices: { en: 'possible', id: 'pilihan' },
  faults: { en: 'faults in the table', id: 'kesalahan pada tabel' },
  questions: { en: 'questions about the table', id: 'pertanyaan tentang tabel' },
  nothing: {
    en: 'Nothing was recorded.',
    id: 'Tidak ada yang dicatat.',
  },
} as const;

export function formatFindings(
  findings: readonly Finding[],
  mappingFile: string,
  language: Language,
): string {
  const faults = findings.filter(({ kind }) => kind === 'fault');
  const questions = findings.filter(({ kind }) => kind === 'question');
  return [
    ...formatGroup(groupFindings(faults), WORDS.faults[language], language),
    ...formatGroup(groupFindings(questions), WORDS.questions[language], language),
    ...formatAnswers(findings, mappingFile, language),
    WORDS.nothing[language],
  ].join('\n');
}

/** Cells that one answer settles are one question; cells with the same content and fault are one fault. */
function groupFindings(findings: readonly Finding[]): Finding[][] {
  const toKey = ({ kind, column, value, reason, answer }: Finding): string =>
    JSON.stringify(kind === 'question' ? answer : [column, value, reason.en]);
  return [...Map.groupBy(findings, toKey).values()];
}

/** `2–5, 9`: consecutive rows as ranges. */
function formatRows(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
    .join(', ');
}

function formatGroup(
  groups: readonly (readonly Finding[])[],
  title: string,
  language: Language,
): string[] {
  if (groups.length === 0) return [];
  return [
    `${groups.length} ${title}:`,
    ...groups.flatMap((group) => formatFindingGroup(group, language)),
    '',
  ];
}

function formatFindingGroup([first, ...others]: readonly Finding[], language: Language): string[] {
  if (!first) return [];
  const { file, row, column, value, reason, fix, choices } = first;
  const rows = [row, ...others.map((other) => other.row)].filter((one) => one !== null);
  const place = [
    file,
    ...(rows.length === 0 ? [] : [`${WORDS.row[language]} ${formatRows(rows)}`]),
    ...(column === null ? [] : [`${WORDS.column[language]} "${column}"`]),
    ...(value === null ? [] : [`${WORDS.value[language]} "${value}"`]),
  ];
  return [
    `- ${place.join(', ')}`,
    `    ${WORDS.reason[language]}: ${reason[language]}`,
    `    ${WORDS.fix[language]}: ${fix[language]}`,
    ...(choices ? [`    ${WORDS.choices[language]}: ${choices.join(', ')}`] : []),
  ];
}

function formatAnswers(
  findings: readonly Finding[],
  mappingFile: string,
  language: Language,
): string[] {
  const answers = findings.flatMap(({ answer }) => answer ?? []);
  if (answers.length === 0) return [];
  const title = {
    en: `Put this into ${mappingFile}, with the right answers in place of "?":`,
    id: `Tulis ini di ${mappingFile}, dengan jawaban yang benar sebagai ganti "?":`,
  };
  return [title[language], JSON.stringify(mergeAnswers(answers), null, 2), ''];
}

export function toFindingsAnswer(findings: readonly Finding[], language: Language): unknown {
  return {
    state: 'refused',
    findings: findings.map(({ reason, fix, ...finding }) => ({
      ...finding,
      reason: reason[language],
      fix: fix[language],
    })),
    mapping: mergeAnswers(findings.flatMap(({ answer }) => answer ?? [])),
  };
}
