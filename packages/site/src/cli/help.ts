// The help of each command, made from its definition so that it cannot be stale.
import { type Command, commonOptions } from './command.ts';
import type { Language, Words } from './words.ts';

const WORDS = {
  usage: { en: 'Usage', id: 'Pemakaian' },
  commands: { en: 'Commands', id: 'Perintah' },
  options: { en: 'Options', id: 'Pilihan' },
  about: {
    en: 'Circunomy: a ledger, a data API, micro-sites and widgets of local circulation.',
    id: 'Circunomy: buku besar, API data, situs mikro, dan widget sirkulasi lokal.',
  },
  more: {
    en: 'circunomy COMMAND --help tells more. Exit codes: 0 done, 1 refused, 2 called wrongly.',
    id: 'circunomy PERINTAH --help menjelaskan lebih lanjut. Kode keluar: 0 selesai, 1 ditolak, 2 salah panggil.',
  },
} as const satisfies Record<string, Words>;

export function formatOverview(commands: readonly Command[], language: Language): string {
  const lines = commands.map(({ name, summary }) => [name, summary[language]] as const);
  return [
    WORDS.about[language],
    '',
    `${WORDS.usage[language]}: circunomy ${language === 'id' ? 'PERINTAH' : 'COMMAND'} …`,
    '',
    `${WORDS.commands[language]}:`,
    ...formatTable(lines),
    '',
    WORDS.more[language],
  ].join('\n');
}

export function formatHelp(command: Command, language: Language): string {
  const options = Object.entries({ ...command.options, ...commonOptions }).map(
    ([name, { value, words }]) =>
      [`--${name}${value ? ` ${value}` : ''}`, words[language]] as const,
  );
  return [
    command.summary[language],
    '',
    `${WORDS.usage[language]}: circunomy ${command.name} ${command.usage}`.trimEnd(),
    '',
    `${WORDS.options[language]}:`,
    ...formatTable(options),
  ].join('\n');
}

function formatTable(lines: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
