// The example communities: opened and filled from the files under `examples/data`, each step once.
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  importTable,
  listCommunities,
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
import { recordItems } from './record-items.ts';

/** In a checkout of the repository. */
export const examplesDirectory: string = fileURLToPath(
  new URL('../../../../../examples/data/', import.meta.url),
);

export interface LoadedExample {
  readonly community: string;
  /** Entries that this run added, the opening included; 0 where all was there. */
  readonly added: number;
}

/** @throws {CliError} `examples-missing`. */
export async function listExamples(directory: string): Promise<readonly string[]> {
  const items = await readdir(directory, { withFileTypes: true }).catch(() => {
    throw new CliError('examples-missing', { path: directory });
  });
  return items
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** @param live address of the server that will answer, such as `http://localhost:4321`; null for none. */
export async function loadExample(
  store: Store,
  folder: string,
  live: string | null,
): Promise<LoadedExample> {
  const options = await readCommunityFile(join(folder, 'community.json'), live);
  const { slug } = options;
  const isThere = (await listCommunities(store)).some(({ community }) => community === slug);
  if (!isThere) await openCommunity(store, options);
  const witnesses = await findExampleWitnesses(store, options);
  const path = join(folder, 'entries.json');
  const items = readItems(path, await readJson(path));
  const names = new LocalNames(path);
  let added = isThere ? 0 : 1;
  let start = 0;
  while (start < items.length) {
    const end = items.findIndex((item, index) => index >= start && isTableItem(item));
    const stop = end === -1 ? items.length : end;
    const run = items.slice(start, stop).filter(isEntryItem);
    if (run.length > 0) {
      const key = `${start}`;
      const fingerprint = createHash('sha256').update(JSON.stringify(run)).digest('hex');
      const batch = { store, community: slug, witnesses, items: run, start, names };
      added += (await recordItems({ ...batch, tableId: 'examples', key, fingerprint })).length;
    }
    const item = items[stop];
    if (item && isTableItem(item))
      added += await importExampleTable(store, slug, witnesses, join(folder, item.table));
    start = stop + 1;
  }
  return { community: slug, added };
}

async function findExampleWitnesses(
  store: Store,
  { slug, operators: [recorder, verifier] }: OpenCommunityOptions,
): Promise<Witnesses> {
  const active = (await listOperators(store, slug)).filter(({ removed }) => removed === null);
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
