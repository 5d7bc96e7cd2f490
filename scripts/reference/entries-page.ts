// `catatan.md` and `entries.md`: every kind of entry, for whoever records and for whoever checks.
import { kindWords, type Language } from '@circunomy/sdk/format';
import { kindReferences } from '@circunomy/sdk/reference';
import { type DocumentKind, documentBodySchemas, type EntryKind } from '@circunomy/sdk/schema';
import { documentRuleOf } from '../../packages/api/src/ledger/entry-kinds.ts';
import { entryWords } from '../../packages/site/src/words/entry.ts';
import { tellExample, toProposal, writeJson } from './example-of.ts';
import { listChoiceLines, listFieldLines } from './field-lines.ts';
import { referenceWords } from './reference-words.ts';
import { listThemes, themeWords } from './themes.ts';

/** What GitHub makes of a heading. */
function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

const toHeading = (kind: EntryKind, language: Language): string =>
  `${kindWords[kind].label[language]} (${kind})`;

export function writeEntriesPage(language: Language): string {
  const t = referenceWords[language].entries;
  const themes = listThemes();
  const index = themes.flatMap(({ kinds }) => kinds).map((kind) => toIndexLine(kind, language));
  const chapters = themes.map(({ theme, kinds }) =>
    [`## ${themeWords[theme][language]}`, ...kinds.map((kind) => writeKind(kind, language))].join(
      '\n\n',
    ),
  );
  const head = [`# ${t.title}`, `*${t.made}*`, t.intro, `## ${t.list}`];
  const table = [`| ${t.kind} | ${t.records} |`, '|---|---|', ...index].join('\n');
  return `${[...head, table, ...chapters].join('\n\n')}\n`;
}

function toIndexLine(kind: EntryKind, language: Language): string {
  const link = `[${kindWords[kind].label[language]}](#${toAnchor(toHeading(kind, language))})`;
  return `| ${link} \`${kind}\` | ${kindReferences[kind].records[language]} |`;
}

function writeKind(kind: EntryKind, language: Language): string {
  const t = referenceWords[language].entries;
  const { records, rules } = kindReferences[kind];
  const choices = listChoiceLines(kind, language);
  const table = [
    `| ${t.fields.join(' | ')} |`,
    '|---|---|---|---|---|',
    ...listFieldLines(kind, language),
  ];
  const { text } = tellExample(kind, language);
  return [
    `### ${toHeading(kind, language)}`,
    records[language],
    table.join('\n'),
    ...(choices.length > 0 ? [`${t.choices}:\n\n${choices.join('\n')}`] : []),
    `${t.documents}:\n\n${listDocumentLines(kind, language).join('\n')}`,
    ...(rules.length > 0
      ? [`${t.rules}:\n\n${rules.map((rule) => `- ${rule[language]}`).join('\n')}`]
      : []),
    `${t.example}:\n\n\`\`\`json\n${writeJson(toProposal(kind))}\n\`\`\``,
    `> ${t.sentence}: **${text}**`,
  ].join('\n\n');
}

/** `- **Profil** (`profile`, wajib): Nama `name`; Tentang `about` (boleh dikosongkan)` */
function listDocumentLines(kind: EntryKind, language: Language): string[] {
  const { allowed, required } = documentRuleOf(kind);
  return allowed.map((each) => writeDocument(each, each === required, language));
}

function writeDocument(kind: DocumentKind, isRequired: boolean, language: Language): string {
  const { entries: t } = referenceWords[language];
  const { documentKinds, documentFields } = entryWords[language];
  const fields = Object.entries(documentBodySchemas[kind].shape).map(([field, schema]) => {
    const isOptional = schema.safeParse(undefined).success;
    return `${documentFields[field] ?? field} \`${field}\`${isOptional ? ` (${t.optional})` : ''}`;
  });
  const code = `\`${kind}\`${isRequired ? `, ${t.mustCarry}` : ''}`;
  return `- **${documentKinds[kind]}** (${code}): ${fields.join('; ')}`;
}
