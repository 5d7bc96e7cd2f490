/** The code that people copy. Pages do not know their own address, so it holds a stand-in that a script replaces. */
import type { Community } from '@circunomy/sdk';
import type { Language } from '@circunomy/sdk/format';
import { embedWords } from '../words/embed.ts';

/** Stands for the community's root URL until the visitor's browser knows it. */
export const ROOT_STAND_IN = 'https://ALAMAT-SITUS-INI/';

export type SnippetName = keyof (typeof embedWords)['id']['snippets'];

export interface Snippet {
  readonly name: SnippetName;
  readonly code: string;
}

/** What stands inside an element, and in its stead where no script runs, leads to the page that does the same. */
export function listSnippets(
  { name, orders }: Pick<Community, 'name' | 'orders'>,
  language: Language,
): Snippet[] {
  const t = embedWords[language];
  const root = ROOT_STAND_IN;
  const page = language === 'en' ? `${root}en/` : root;
  const toLink = (path: string, text: string): string =>
    `<a href="${escapeHtml(path)}">${escapeHtml(text)}</a>`;
  const link = toLink(page, t.fallback(name));
  const loader = `<script type="module" src="${root}widgets/v1/circunomy.js"></script>`;
  const toElement = (tag: string, inside: string): string =>
    `<${tag} src="${root}" lang="${language}">\n  ${inside}\n</${tag}>\n${loader}`;
  const badge = `<a href="${page}"><img src="${page}badge/impact-light.svg" width="340" height="152" alt="${escapeHtml(t.fallback(name))}"></a>`;
  const trace = toLink(toOrderPages(orders, language) ?? page, t.traceFallback(name));
  return [
    { name: 'counter', code: toElement('circunomy-impact-counter', link) },
    {
      name: 'map',
      code: toElement('circunomy-msme-map', toLink(`${page}msmes/`, t.mapFallback(name))),
    },
    {
      name: 'buy',
      code: toElement('circunomy-buy-for-aid', toLink(`${page}products/`, t.buyFallback(name))),
    },
    { name: 'trace', code: toElement('circunomy-order-trace', trace) },
    {
      name: 'goal',
      code: toElement('circunomy-goal', toLink(`${page}campaigns/`, t.goalFallback(name))),
    },
    { name: 'link', code: link },
    { name: 'badge', code: badge },
    { name: 'data', code: `${root}data/impact.json` },
  ];
}

/** Only the server that takes the orders has these pages; a folder of files has none. */
function toOrderPages(orders: string | null, language: Language): string | undefined {
  const server = orders?.match(/^(https?:.*\/)data\/orders$/)?.[1];
  return server && `${server}${language === 'en' ? 'en/' : ''}orders/`;
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
