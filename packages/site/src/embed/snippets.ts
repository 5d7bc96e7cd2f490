/** The code that people copy. Pages do not know their own address, so it holds a stand-in that a script replaces. */
import type { Language } from '@circunomy/sdk/format';
import { embedWords } from '../words/embed.ts';

/** Stands for the community's root URL until the visitor's browser knows it. */
export const ROOT_STAND_IN = 'https://ALAMAT-SITUS-INI/';

export type SnippetName = keyof (typeof embedWords)['id']['snippets'];

export interface Snippet {
  readonly name: SnippetName;
  readonly code: string;
}

/** @param name the community's name, shown where no script runs. */
export function listSnippets(name: string, language: Language): Snippet[] {
  const root = ROOT_STAND_IN;
  const page = language === 'en' ? `${root}en/` : root;
  const fallback = embedWords[language].fallback(name);
  const link = `<a href="${page}">${escapeHtml(fallback)}</a>`;
  const loader = `<script type="module" src="${root}widgets/v1/circunomy.js"></script>`;
  const element = (tag: string): string =>
    `<${tag} src="${root}" lang="${language}">\n  ${link}\n</${tag}>\n${loader}`;
  const badge = `<a href="${page}"><img src="${page}badge/impact-light.svg" width="340" height="152" alt="${escapeHtml(fallback)}"></a>`;
  return [
    { name: 'counter', code: element('circunomy-impact-counter') },
    { name: 'map', code: element('circunomy-msme-map') },
    { name: 'buy', code: element('circunomy-buy-for-aid') },
    { name: 'link', code: link },
    { name: 'badge', code: badge },
    { name: 'data', code: `${root}data/impact.json` },
  ];
}

/** What the host page's policy must allow, and nothing more. */
export function writePolicy(): string {
  const origin = ROOT_STAND_IN.slice(0, -1);
  return `script-src 'self' ${origin}; connect-src 'self' ${origin}; img-src 'self' ${origin}; style-src 'self'`;
}

/** Puts the true address into a snippet; in a policy only its origin. */
export function fillSnippet(code: string, root: URL): string {
  return code
    .replaceAll(ROOT_STAND_IN, root.href)
    .replaceAll(ROOT_STAND_IN.slice(0, -1), root.origin);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
