/**
 * One example on its way into a store.
 * Life story: opened → recorded from pause to pause → done. A step that was taken in an earlier run is not taken again.
 */
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
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
import {
  type FileItem,
  isEntryItem,
  isPauseItem,
  isTableItem,
  LocalNames,
  readItems,
} from './entries-file.ts';
import { type ExamplePayment, setUpPayments } from './example-payments.ts';
import { openCashBook } from './open-cash-book.ts';
import { recordItems } from './record-items.ts';

export interface Example {
  readonly folder: string;
  readonly options: OpenCommunityOptions;
  /** Empty where no orders are taken. */
  readonly payments: readonly ExamplePayment[];
}

interface FileParts extends Example {
  readonly store: Store;
  readonly items: readonly FileItem[];
  readonly names: LocalNames;
  readonly witnesses: Witnesses;
}

export class ExampleFile {
  /** Entries that this run added, the opening included. */
  added: number;
  readonly #parts: FileParts;
  #next = 0;

  private constructor(parts: FileParts, added: number) {
    this.#parts = parts;
    this.added = added;
  }

  /** @param names of every example's entries, by community; this one's are added. */
  static async open(
    store: Store,
    { folder, options, payments }: Example,
    names: Map<string, LocalNames>,
  ): Promise<ExampleFile> {
    const { slug, profile, book } = options;
    const isThere = await isInStore(store, slug);
    // A book can be public only once it is there: then its community names it.
    if (!isThere)
      await openCommunity(store, { ...options, profile: { ...profile, cashBook: null } });
    if (!isThere && book) await openCashBook(store, folder, book);
    const path = join(folder, 'entries.json');
    const items = readItems(path, await readJson(path));
    const own = new LocalNames(path, names);
    names.set(slug, own);
    const witnesses = await findWitnesses(store, options);
    await setUpPayments(store, slug, payments);
    const parts = { store, folder, options, payments, items, names: own, witnesses };
    return new ExampleFile(parts, isThere ? 0 : 1);
  }

  get community(): string {
    return this.#parts.options.slug;
  }

  get isDone(): boolean {
    return this.#next >= this.#parts.items.length;
  }

  async recordUntilPause(): Promise<void> {
    const { items } = this.#parts;
    while (!this.isDone) {
      const start = this.#next;
      const found = items.findIndex((item, index) => index >= start && !isEntryItem(item));
      const stop = found === -1 ? items.length : found;
      if (stop > start) await this.#recordRun(start, stop);
      const item = items[stop];
      this.#next = stop + 1;
      if (item && isTableItem(item))
        this.added += await importExampleTable(this.#parts, item.table);
      if (item && isPauseItem(item)) return;
    }
  }

  async #recordRun(start: number, stop: number): Promise<void> {
    const { store, names, witnesses } = this.#parts;
    const run = this.#parts.items.slice(start, stop).filter(isEntryItem);
    const fingerprint = createHash('sha256').update(JSON.stringify(run)).digest('hex');
    const recorded = await recordItems({
      ...{ store, community: this.community, witnesses, items: run, start, names },
      ...{ tableId: 'examples', key: `${start}`, fingerprint },
    });
    this.added += recorded.length;
  }
}

async function isInStore(store: Store, slug: string): Promise<boolean> {
  const shown = (await listCommunities(store)).map(({ community }) => community);
  return [...shown, ...(await listHiddenBooks(store))].includes(slug);
}

async function findWitnesses(
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

/** How many entries were added. */
async function importExampleTable(
  { store, folder, options, witnesses }: FileParts,
  table: string,
): Promise<number> {
  const path = join(folder, table);
  const report = await importTable({
    ...{ store, community: options.slug, witnesses, file: basename(path) },
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
