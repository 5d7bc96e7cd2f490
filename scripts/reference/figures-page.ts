// `angka.md` and `figures.md`: every figure that is published, so that anyone can work it out again.
import { kindWords, type Language } from '@circunomy/sdk/format';
import {
  campaignFigures,
  type Figure,
  figures,
  groupFigures,
  indicatorFigures,
} from '@circunomy/sdk/ledger';
import { type FigureName, figureNameWords } from '../../packages/site/src/words/figure-names.ts';
import { referenceWords } from './reference-words.ts';

type File = keyof (typeof referenceWords)['id']['figures']['files'];

const lists: Readonly<Record<File, Readonly<Record<string, Figure<never>>>>> = {
  'impact.json': figures,
  'indicators.json': indicatorFigures,
  'campaigns.json': campaignFigures,
} as never;

/** What a campaign has beside the figures of the whole community. */
const campaignNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  reached: { id: 'Sasaran yang tercapai', en: 'Goal reached' },
  costShare: { id: 'Biaya dibanding yang terkumpul', en: 'Costs against what was collected' },
  daysLeft: { id: 'Sisa hari', en: 'Days left' },
};

/** @throws where a figure has no name that people can read. */
function nameOf(name: string, language: Language): string {
  const found = figureNameWords[language][name as FigureName] ?? campaignNames[name]?.[language];
  if (found === undefined) {
    throw new Error(
      `Could not write the reference: the figure "${name}" has no name. Add it to packages/site/src/words/figure-names.ts.`,
    );
  }
  return found;
}

export function writeFiguresPage(language: Language): string {
  const t = referenceWords[language].figures;
  const seen = new Set<string>();
  const chapters = (Object.keys(lists) as File[]).map((file) => {
    const own = Object.values(lists[file]).filter(({ name }) => !seen.has(name));
    for (const { name } of own) seen.add(name);
    return [
      `## ${t.files[file]}`,
      ...own.map((figure) => writeFigure(figure, file, language)),
    ].join('\n\n');
  });
  return `${[`# ${t.title}`, `*${t.made}*`, t.intro, ...chapters].join('\n\n')}\n`;
}

function writeFigure(figure: Figure<never>, file: File, language: Language): string {
  const { figures: t, units } = referenceWords[language];
  const { name, unit, definition, formula, unknown, counts } = figure;
  const kinds = counts.map((kind) => kindWords[kind].label[language]);
  const member = file === 'impact.json' ? `itemised.${name}` : name;
  const published = [
    `\`data/${file}\` (\`${member}\`)`,
    ...(file !== 'campaigns.json' && Object.hasOwn(campaignFigures, name) ? [t.perCampaign] : []),
    ...(Object.hasOwn(groupFigures, name) ? [t.perGroup] : []),
  ];
  return [
    `### ${nameOf(name, language)}`,
    [
      `- **${t.meaning}:** ${definition[language]}`,
      `- **${t.formula}:** ${formula[language]}`,
      `- **${t.unit}:** ${units[unit]}`,
      `- **${t.unknown}:** ${unknown[language]}`,
      `- **${t.counts}:** ${kinds.join(', ')}`,
      `- **${t.published}:** ${published.join('; ')}`,
    ].join('\n'),
  ].join('\n\n');
}
