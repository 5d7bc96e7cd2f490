// The example communities: opened and filled from the files under `examples/data`, each step once.
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  importTable,
  listCommunities,
  listHiddenBooks,
  listOperators,
  type OpenCommunityOptions,
  openCommunity,
  type Store,
  type Witnesses,
} from '@circunomy/api';
import { CliError } from '../cli-error.ts';
import { readMappingFile } from '../mapping-file.ts';
import { readBytes, readJson } from '../read-file.ts';
import { readCommunityFile } from './community-file.ts';
import { isEntryItem, isTableItem, LocalNames, readItems } from './entries-file.ts';
import { openCashBook } from './open-cash-book.ts';
import { recordItems } from './record-items.ts';

/** In a checkout of the repository. */
export const examplesDirectory: string = fileURLToPath(
  new URL('../../../../../examples/data/', import.meta.url),
);

export interface Example {
  readonly folder: string;
  readonly options: OpenCommunityOptions;
}

export interface LoadedExample {
  readonly community: string;
  /** Entries that this run added, the opening included; 0 where all was there. */
  readonly added: number;
}

/**
 * By name, but every community before its books.
 *
 * @param live address of the server that will answer, such as `http://localhost:4321`; null for none.
 * @throws {CliError} `examples-missing`, and as a community's file.
 */
export async function listExamples(
  directory: string,
  live: string | null,
): Promise<readonly Example[]> {
  const items = await readdir(directory, { withFileTypes: true }).catch(() => {
    throw new CliError('examples-missing', { path: directory });
  });
  const names = items.filter((item) => item.isDirectory()).map(({ name }) => name);
  const examples: Example[] = [];
  for (const name of names.sort()) {
    const folder = join(directory, name);
    examples.push({
      folder,
      options: await readCommunityFile(join(folder, 'community.json'), live),
    });
  }
  const isBook = ({ options }: Example): number => (options.book ? 1 : 0);
  return examples.toSorted((a, b) => isBook(a) - isBook(b));
}

/** Loads one example after another; what an earlier file calls its entries, a later one may name. */
export class ExampleLoader {
  readonly #store: Store;
  readonly #names = new Map<string, LocalNames>();

  constructor(store: Store) {
    this.#store = store;
  }

  async load({ folder, options }: Example): Promise<LoadedExample> {
    const store = this.#store;
    const { slug, profile } = options;
    const isThere = await isInStore(store, slug);
    // A book can be public only once it is there: its community names it when the book is loaded.
    if (!isThere)
      await openCommunity(store, { ...options, profile: { ...profile, cashBook: null } });
    const path = join(folder, 'entries.json');
    const items = readItems(path, await readJson(path));
    const names = new LocalNames(path, this.#names);
    this.#names.set(slug, names);
    const witnesses = await findExampleWitnesses(store, options);
    const recorded = await recordFile({ store, folder, community: slug, witnesses, items, names });
    if (!isThere && options.book) await openCashBook(store, folder, options.book);
    return { community: slug, added: recorded + (isThere ? 0 : 1) };
  }
}

async function isInStore(store: Store, slug: string): Promise<boolean> {
  const shown = (await listCommunities(store)).map(({ community }) => community);
  return [...shown, ...(await listHiddenBooks(store))].includes(slug);
}

interface ExampleFile {
  readonly store: Store;
  readonly folder: string;
  readonly community: string;
  readonly witnesses: Witnesses;
  readonly items: ReturnType<typeof readItems>;
  readonly names: LocalNames;
}

/** How many entries were added. */
async function recordFile(file: ExampleFile): Promise<number> {
  const { store, folder, community, witnesses, items, names } = file;
  let added = 0;
  let start = 0;
  while (start < items.length) {
    const end = items.findIndex((item, index) => index >= start && isTableItem(item));
    const stop = end === -1 ? items.length : end;
    const run = items.slice(start, stop).filter(isEntryItem);
    if (run.length > 0) {
      const key = `${start}`;
      const fingerprint = createHash('sha256').update(JSON.stringify(run)).digest('hex');
      const batch = { store, community, witnesses, items: run, start, names };
      added += (await recordItems({ ...batch, tableId: 'examples', key, fingerprint })).length;
    }
    const item = items[stop];
    if (item && isTableItem(item))
      added += await importExampleTable(store, community, witnesses, join(folder, item.table));
    start = stop + 1;
  }
  return added;
}

async function findExampleWitnesses(
  store: Store,
  { slug, book, operators: [recorder, verifier] }: OpenCommunityOptions,
): Promise<Witnesses> {
  const operators = await listOperators(store, book?.of ?? slug);
  const active = operators.filter(({ removed }) => removed === null);
  const idOf = (name: string | undefined) => active.find((one) => one.name === name)?.id;
  return {
    recordedBy: idOf(recorder.name) ?? '',
    verifiedBy: verifier ? (idOf(verifier.name) ?? '') : null,
  };
}

async function importExampleTable(
  store: Store,
  community: string,
  witnesses: Witnesses,
  path: string,
): Promise<number> {
  const report = await importTable({
    store,
    community,
    witnesses,
    file: basename(path),
    bytes: await readBytes(path),
    mapping: await readMappingFile(path),
  });
  if (report.state === 'refused') {
    const faults = report.findings.map(({ row, column, reason }) => ({
      path: `${row ?? ''} ${column ?? ''}`.trim(),
      message: reason,
    }));
    throw new CliError('file-refused', { path, count: faults.length }, { faults });
  }
  return report.state === 'recorded' ? report.entries.length : 0;
}
