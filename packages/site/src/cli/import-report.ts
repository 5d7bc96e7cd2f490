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
    ...formatGroup(faults, WORDS.faults[language], language),
    ...formatGroup(questions, WORDS.questions[language], language),
    ...formatAnswers(findings, mappingFile, language),
    WORDS.nothing[language],
  ].join('\n');
}

function formatGroup(findings: readonly Finding[], title: string, language: Language): string[] {
  if (findings.length === 0) return [];
  return [
    `${findings.length} ${title}:`,
    ...findings.flatMap((one) => formatFinding(one, language)),
    '',
  ];
}

function formatFinding(finding: Finding, language: Language): string[] {
  const { file, row, column, value, reason, fix, choices } = finding;
  const place = [
    file,
    ...(row === null ? [] : [`${WORDS.row[language]} ${row}`]),
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
    en: `Put this into ${mappingFile}, with the right answers:`,
    id: `Tulis ini di ${mappingFile}, dengan jawaban yang benar:`,
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
