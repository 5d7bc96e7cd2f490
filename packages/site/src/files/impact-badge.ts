/** `badge/impact-*.svg`: the figures as a picture, for pages that allow neither scripts nor frames. */
import { createFormat, type Language } from '@circunomy/sdk/format';
import type { Site } from '../render/site.ts';
import { toXmlText } from './xml-text.ts';

export type BadgeScheme = 'light' | 'dark';

const COLOURS = {
  light: { card: '#ffffff', ink: '#1b1d18', soft: '#5d6157', line: '#e4dfd3', leaf: '#0d5c46' },
  dark: { card: '#1b1e18', ink: '#f1efe6', soft: '#a8ac9f', line: '#31352c', leaf: '#6fd3ae' },
} as const;

const WORDS = {
  id: {
    people: 'orang menerima bantuan',
    none: 'belum ada penyaluran',
    msmes: (count: string) => `dari ${count} UMKM`,
    itemised: (count: string) => `tercatat · ${count} penyaluran`,
    asOf: (day: string) => `per ${day}`,
    fictional: 'contoh, rekaan',
  },
  en: {
    people: 'people received aid',
    none: 'no distribution yet',
    msmes: (count: string) => `from ${count} MSMEs`,
    itemised: (count: string) => `itemised · ${count} distributions`,
    asOf: (day: string) => `as of ${day}`,
    fictional: 'example, fictional',
  },
} as const;

const LONGEST_NAME = 34;

/** Cut by characters as people count them, so that no emoji is torn. */
function shorten(name: string): string {
  const letters = [...new Intl.Segmenter('id', { granularity: 'grapheme' }).segment(name)];
  if (letters.length <= LONGEST_NAME) return name;
  return `${letters
    .slice(0, LONGEST_NAME - 1)
    .map(({ segment }) => segment)
    .join('')}…`;
}

/** 340 × 152 pixels; nothing in it is loaded from anywhere. */
export function writeImpactBadge(site: Site, language: Language, scheme: BadgeScheme): string {
  const { itemised, asOf } = site.impact;
  const format = createFormat(language);
  const words = WORDS[language];
  const colour = COLOURS[scheme];
  const figure = itemised.beneficiaries ? format.range(itemised.beneficiaries) : '–';
  const below = itemised.beneficiaries
    ? `${words.people} ${words.msmes(format.number(itemised.msmesHelped))}`
    : words.none;
  const proof = words.itemised(format.number(itemised.distributions));
  const standing = [
    ...(asOf ? [words.asOf(format.day(asOf))] : []),
    ...(site.community.fictional ? [words.fictional] : []),
  ].join(' · ');
  const label = `${site.community.name}: ${figure} ${below}. ${proof} · ${standing}`;
  const font = 'font-family="Plus Jakarta Sans, system-ui, sans-serif"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="340" height="152" viewBox="0 0 340 152" role="img" lang="${language}" aria-label="${toXmlText(label)}">`,
    `<title>${toXmlText(label)}</title>`,
    `<rect x=".5" y=".5" width="339" height="151" rx="16" fill="${colour.card}" stroke="${colour.line}"/>`,
    `<g ${font} fill="${colour.soft}" font-size="13">`,
    `<text x="20" y="32" font-weight="600">${toXmlText(shorten(site.community.name))}</text>`,
    `<text x="20" y="72" font-size="34" font-weight="700" letter-spacing="-1" fill="${colour.ink}">${toXmlText(figure)}</text>`,
    `<text x="20" y="93">${toXmlText(below)}</text>`,
    `<circle cx="25" cy="113" r="4.5" fill="${colour.leaf}"/>`,
    `<text x="36" y="117" font-size="11.5" font-weight="600" fill="${colour.leaf}">${toXmlText(proof)}</text>`,
    `<text x="36" y="134" font-size="11.5">${toXmlText(standing)}</text>`,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
