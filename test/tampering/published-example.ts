// The example communities as they are published below `data/`, held in memory so that each can be tampered with.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  type CommunityState,
  listCommunities,
  listPublicFiles,
  loadCommunityState,
  openStore,
  publicFile,
  type Store,
} from '@circunomy/api';
import type { LedgerSource } from '../../packages/site/src/index.ts';

/** Bytes by path below a community's root, such as `data/impact.json`. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface PublishedExample {
  readonly state: CommunityState;
  readonly files: Files;
}

const command = fileURLToPath(new URL('../../packages/site/src/cli/main.ts', import.meta.url));

/** Loads the examples into the folder, with the command itself, and leaves the store open. */
export async function openExamples(directory: string): Promise<Store> {
  execFileSync(process.execPath, ['--conditions=source', command, 'examples', '--data', directory]);
  return openStore({ directory });
}

export async function publishExamples(store: Store): Promise<readonly PublishedExample[]> {
  const examples: PublishedExample[] = [];
  for (const { community } of await listCommunities(store)) {
    examples.push(publishState(await loadCommunityState(store, community)));
  }
  return examples;
}

export function publishState(state: CommunityState): PublishedExample {
  const files = new Map<string, Uint8Array>();
  for (const path of listPublicFiles(state)) {
    files.set(`data/${path}`, publicFile(state, path)?.body ?? new Uint8Array());
  }
  return { state, files };
}

/** By slug: what lies beside each of them. */
export function listFolders(examples: readonly PublishedExample[]): ReadonlyMap<string, Files> {
  return new Map(examples.map(({ state, files }) => [state.community.community, files]));
}

/** As the check sees a folder on disk, with those beside it by slug. */
export function toSource(
  files: Files,
  address: string,
  neighbours: ReadonlyMap<string, Files> = new Map(),
): LedgerSource {
  return {
    address,
    isFolder: true,
    read: (path) => Promise.resolve(files.get(path)),
    list: (below) =>
      Promise.resolve([...files.keys()].filter((path) => path.startsWith(`${below}/`))),
    enter: () => toSource(new Map(), address),
    beside: (slug) => toSource(neighbours.get(slug) ?? new Map(), address),
  };
}
