// The example communities: which there are, and how they are filled from the files under `examples/data`.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from '@circunomy/api';
import { CliError } from '../cli-error.ts';
import { readCommunityFile, toOrdersAddress } from './community-file.ts';
import type { LocalNames } from './entries-file.ts';
import { type Example, ExampleFile } from './example-file.ts';
import { readExamplePayments } from './example-payments.ts';

/** In a checkout of the repository. */
export const examplesDirectory: string = fileURLToPath(
  new URL('../../../../../examples/data/', import.meta.url),
);

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
    const written = await readCommunityFile(join(folder, 'community.json'), live);
    const payments = await readExamplePayments(folder);
    const orders = payments.length > 0 ? toOrdersAddress(live, written.slug) : null;
    const options = { ...written, profile: { ...written.profile, orders } };
    examples.push({ folder, options, payments });
  }
  const isBook = ({ options }: Example): number => (options.book ? 1 : 0);
  return examples.toSorted((a, b) => isBook(a) - isBook(b));
}

/**
 * Each step once: what is there already stays as it is. Files that pause are recorded in turns, so that a community and
 * its cash book grow together; what an earlier file calls its entries, a later one may name.
 */
export async function loadExamples(
  store: Store,
  examples: readonly Example[],
): Promise<readonly LoadedExample[]> {
  const names = new Map<string, LocalNames>();
  const files: ExampleFile[] = [];
  for (const example of examples) files.push(await ExampleFile.open(store, example, names));
  while (files.some(({ isDone }) => !isDone)) {
    for (const file of files) await file.recordUntilPause();
  }
  return files.map(({ community, added }) => ({ community, added }));
}
