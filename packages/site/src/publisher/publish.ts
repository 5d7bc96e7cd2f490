/**
 * Publishes communities as a folder that any static file server can serve: the same paths and bytes as the
 * live server's.
 */
import { join } from 'node:path';
import {
  ApiError,
  type CommunityState,
  checkPublication,
  endPublication,
  findCommunity,
  finishPublication,
  HISTORY_DIRECTORY,
  liesIn,
  listHiddenBooks,
  listPrivatePaths,
  listPublishedSizes,
  listSignedCheckpoints,
  loadCommunityState,
  notePublication,
  notePublishedSize,
  type Store,
  withdrawExpired,
} from '@circunomy/api';
import { CliError } from '../cli/cli-error.ts';
import { loadSite } from '../render/site.ts';
import { createClientOfState } from '../serve/client-of-state.ts';
import { listPages } from '../site-map.ts';
import { addCashBooks } from './cash-books.ts';
import { stageDataFiles } from './data-files.ts';
import { ensureSameHistory, ensureSameSignedHistory } from './ensure-same-history.ts';
import { stageHostFiles } from './host-files.ts';
import { renderPages } from './page-workers.ts';
import { toPublishError } from './publish-error.ts';
import { rankFile } from './rank-file.ts';
import { readSharedFiles, type SharedFile } from './shared-files.ts';
import { readNewest, SiteFolder } from './site-folder.ts';

export interface PublishOptions {
  readonly store: Store;
  /** Absolute path of the folder. */
  readonly out: string;
  /**
   * Slugs of the communities to publish; others in the folder stay as they are. A public cash book and its community
   * come together, and a book that was hidden since leaves the folder.
   */
  readonly communities: readonly string[];
  readonly threads: number;
  readonly onProgress: (rendered: number, pages: number) => void;
}

export interface PublishReport {
  readonly communities: readonly string[];
  /** Files of these communities and of the host's root. */
  readonly files: number;
  readonly written: number;
  readonly removed: number;
  readonly pages: number;
  readonly seconds: number;
  readonly pagesPerSecond: number;
}

/**
 * Ended consents are withdrawn first; the folder is remembered, so that a later withdrawal can name it.
 *
 * @throws {CliError} with everything that was published before untouched.
 * @throws {ApiError} `publication-refused` where the privacy gate finds something, `book-not-public`.
 */
export async function publish(asked: PublishOptions): Promise<PublishReport> {
  const started = performance.now();
  const { store, out } = asked;
  await ensureNothingPrivate(store, out);
  await withdrawExpired(store);
  const folder = await SiteFolder.open(out).catch((error: unknown) => {
    throw toPublishError(error, out);
  });
  try {
    const readAt = store.clock().toISOString();
    const hidden = new Set(await listHiddenBooks(store));
    const communities = await addCashBooks(store, [
      ...asked.communities,
      ...(await listLeft(folder, store, hidden)),
    ]);
    const options = { ...asked, communities, hidden };
    const states = await readStates(options);
    await notePublication(store, out, communities);
    const report = await fill(folder, states, options, started);
    await finishPublication(store, out, communities, readAt);
    await endPublication(store, out, [...hidden]);
    return report;
  } catch (error) {
    await folder.discard().catch(() => undefined);
    throw toPublishError(error, out);
  }
}

/** @throws {CliError} `folder-private` where a web server would give out the data itself. */
async function ensureNothingPrivate(store: Store, out: string): Promise<void> {
  const path = (await listPrivatePaths(store)).find((each) => liesIn(each, out));
  if (path !== undefined) throw new CliError('folder-private', { folder: out, path });
}

/** Communities that hid a book which still lies in the folder: their reports tell of its money there. */
async function listLeft(
  { ours }: SiteFolder,
  store: Store,
  hidden: ReadonlySet<string>,
): Promise<string[]> {
  const isThere = (slug: string | undefined): boolean => ours.has(`${slug}/data/community.json`);
  const left = [...hidden].filter(isThere);
  const books = await Promise.all(left.map((slug) => findCommunity(store, slug)));
  return books.flatMap(({ book }) => (book && isThere(book.of) ? [book.of] : []));
}

/**
 * Only once the folder is taken: what another run published until then is part of what must be continued, and what was
 * withdrawn until then is gone.
 */
async function readStates({ store, out, communities }: PublishOptions): Promise<CommunityState[]> {
  const states: CommunityState[] = [];
  for (const slug of communities) {
    // Before the state: what was signed until here is in whatever is read after it.
    const signed = listSignedCheckpoints(store.directory, slug);
    const state = await loadCommunityState(store, slug);
    ensureShown(state);
    ensureSameSignedHistory(state, join(store.directory, HISTORY_DIRECTORY), signed);
    states.push(state);
  }
  for (const state of states) {
    const published = await ensureSameHistory(state, out, (path) =>
      readNewest(out, `${state.community.community}/${path}`),
    );
    checkPublication(state, { now: store.clock(), published });
  }
  return states;
}

/** @throws {ApiError} `book-not-public`. */
function ensureShown({
  isPublic,
  community: { community: book, book: kept },
}: CommunityState): void {
  if (!isPublic) throw new ApiError('book-not-public', { book, community: kept?.of ?? '' });
}

interface FillOptions extends PublishOptions {
  /** Slugs of books that were public once, perhaps. */
  readonly hidden: ReadonlySet<string>;
}

async function fill(
  folder: SiteFolder,
  states: readonly CommunityState[],
  options: FillOptions,
  started: number,
): Promise<PublishReport> {
  const shared = await readSharedFiles();
  const files = new Set<string>();
  for (const state of states) {
    const { directory } = options.store;
    const { community } = state.community;
    notePublishedSize(directory, community, state.size);
    await stageDataFiles(folder, state, files, listPublishedSizes(directory, community));
    await stageShared(folder, shared, `${state.community.community}/`, files);
  }
  const renderingSince = performance.now();
  const pages = await stagePages(folder, states, options, files);
  const renderingSeconds = (performance.now() - renderingSince) / 1000;
  await stageShared(folder, shared, '', files);
  await stageHostFiles(folder, states, { files, hidden: options.hidden });
  const total = files.size;
  for (const path of listKept(folder, states, options.hidden)) files.add(path);
  const { written, removed } = await folder.commit(files, rankFile);
  return {
    communities: options.communities,
    files: total,
    written,
    removed,
    pages,
    seconds: (performance.now() - started) / 1000,
    pagesPerSecond: pages / renderingSeconds,
  };
}

async function stageShared(
  folder: SiteFolder,
  shared: readonly SharedFile[],
  root: string,
  files: Set<string>,
): Promise<void> {
  for (const { path, body } of shared) {
    files.add(root + path);
    await folder.stage(root + path, body);
  }
}

async function stagePages(
  folder: SiteFolder,
  states: readonly CommunityState[],
  { threads, onProgress }: PublishOptions,
  files: Set<string>,
): Promise<number> {
  const tasks = [];
  for (const state of states) {
    const paths = listPages(await loadSite(createClientOfState(state)));
    tasks.push({ community: state.community.community, paths });
  }
  const isData = (path: string): boolean => path.split('/')[1] === 'data';
  const gone = new Set([...folder.ours].filter((path) => isData(path) && !files.has(path)));
  const total = tasks.reduce((sum, { paths }) => sum + paths.length, 0);
  let rendered = 0;
  await renderPages(tasks, {
    folder: folder.path,
    gone,
    threads,
    onPages: (pages) => {
      for (const { path, file, status, isGood } of pages) {
        const community = file.slice(0, file.indexOf('/'));
        if (!isGood) throw new CliError('page-failed', { community, page: path, status });
        files.add(file);
      }
      folder.noteStaged(pages.filter(({ isChanged }) => isChanged).map(({ file }) => file));
      rendered += pages.length;
      onProgress(rendered, total);
    },
  });
  return total;
}

/** Files of communities that this run does not publish. */
function listKept(
  { ours }: SiteFolder,
  states: readonly CommunityState[],
  hidden: ReadonlySet<string>,
): string[] {
  const published = new Set(states.map(({ community }) => community.community));
  const others = new Set(
    [...ours]
      .filter((path) => path.endsWith('/data/community.json'))
      .map((path) => path.slice(0, path.indexOf('/')))
      .filter((slug) => !published.has(slug) && !hidden.has(slug)),
  );
  return [...ours].filter((path) => others.has(path.slice(0, path.indexOf('/'))));
}
