// `packages/site/src/developers/api-reference.json`: what the developer pages show of the SDK.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ApiEntry,
  ApiGroup,
  ApiReference,
} from '../../../packages/site/src/developers/api-reference.ts';
import { root } from '../../workspace.mjs';
import { listErrorCodes } from './error-codes.ts';
import { type ExportedItem, readExports } from './read-exports.ts';

/** The entry points that strangers build on, by page; schemas and reference texts are for servers and tools. */
const ENTRIES = {
  client: { '@circunomy/sdk': 'index.ts' },
  operator: { '@circunomy/sdk/operator': 'operator/index.ts' },
  orders: { '@circunomy/sdk/orders': 'orders/index.ts' },
  qris: { '@circunomy/sdk/qris': 'qris/index.ts' },
  ledger: { '@circunomy/sdk/ledger': 'ledger/index.ts' },
  stores: { '@circunomy/sdk/stores': 'stores/index.ts' },
  mocks: {
    '@circunomy/sdk/mocks': 'mocks/index.ts',
    '@circunomy/sdk/mocks/node': 'mocks/node.ts',
    '@circunomy/sdk/mocks/browser': 'mocks/browser.ts',
  },
  format: { '@circunomy/sdk/format': 'format/index.ts' },
} as const satisfies Record<ApiEntry['slug'], Record<string, string>>;

/** Chapters by the folder in which something is declared; what is in none of them comes first. */
const CHAPTERS: readonly (readonly [folder: RegExp, title: string])[] = [
  [/^ledger\/log\//, 'The verifiable log'],
  [/^ledger\/verify\//, 'Verification'],
  [/^ledger\/(figures\/|fold-figures)/, 'Figures'],
  [/^ledger\/(read-models|reports)\//, 'Read models and reports'],
  [/^ledger\/suppression\//, 'What would tell of fewer than five'],
  [/^contract\//, 'What is read: the files under data/'],
];
const FIRST_CHAPTER: Partial<Record<ApiEntry['slug'], string>> = {
  client: 'The client',
  ledger: 'Entries, documents and the ledger as it reads today',
};

export function makeApiReference(): ApiReference {
  const files = Object.values(ENTRIES).flatMap((modules) => Object.values(modules));
  const exported = readExports(files);
  const entries = (Object.keys(ENTRIES) as ApiEntry['slug'][]).map((slug): ApiEntry => {
    const modules = Object.keys(ENTRIES[slug]);
    const groups =
      modules.length > 1
        ? toModules(Object.entries(ENTRIES[slug]), exported)
        : toChapters(Object.values(ENTRIES[slug]), exported, FIRST_CHAPTER[slug]);
    return { slug, modules, groups };
  });
  return {
    quickStart: readExample('sdk-quick-start/quick-start.ts'),
    operatorStart: findExample(entries, 'createOperator'),
    orderStart: findExample(entries, 'mockCommunity'),
    entries,
    errors: listErrorCodes(),
  };
}

export function writeApiReference(): string {
  return `${JSON.stringify(makeApiReference(), null, 1)}\n`;
}

type Exported = ReadonlyMap<string, readonly ExportedItem[]>;

/** One group for each module; a name that an earlier one exports too gets the module's last word. */
function toModules(
  modules: readonly (readonly [string, string])[],
  exported: Exported,
): ApiGroup[] {
  const taken = new Set<string>();
  return modules.map(([title, file]) => ({
    title,
    items: (exported.get(file) ?? []).map(({ file: _, ...item }) => {
      const anchor = taken.has(item.name) ? `${item.name}-${title.split('/').at(-1)}` : item.name;
      taken.add(item.name);
      return { ...item, anchor };
    }),
  }));
}

function toChapters(
  files: readonly string[],
  exported: Exported,
  first: string | undefined,
): ApiGroup[] {
  const items = files.flatMap((file) => exported.get(file) ?? []);
  const titleOf = ({ file }: ExportedItem): string =>
    first === undefined ? '' : (CHAPTERS.find(([folder]) => folder.test(file))?.[1] ?? first);
  const titles = [first ?? '', ...CHAPTERS.map(([, title]) => title)];
  return titles
    .map((title) => ({
      title,
      items: items
        .filter((item) => titleOf(item) === title)
        .map(({ file: _, ...item }) => ({ ...item, anchor: item.name })),
    }))
    .filter(({ items: found }) => found.length > 0);
}

function readExample(path: string): string {
  return readFileSync(join(root, 'examples', path), 'utf8').trimEnd();
}

function findExample(entries: readonly ApiEntry[], name: string): string {
  const items = entries.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  return items.find((item) => item.name === name)?.examples[0] ?? '';
}
