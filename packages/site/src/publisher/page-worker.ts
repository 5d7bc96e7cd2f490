// Renders pages in a thread of its own and stages the ones that changed. It reads the data files of the run.
import { parentPort, workerData } from 'node:worker_threads';
import { createClient } from '@circunomy/sdk';
import { openRenderer } from '../render/renderer.ts';
import { loadSite, type Site } from '../render/site.ts';
import { toMediaType } from './media-types.ts';
import type { PageTask, PageWorkersOptions, StagedPage } from './page-workers.ts';
import { readNewest, stageFile } from './site-folder.ts';

const { folder, gone } = workerData as Pick<PageWorkersOptions, 'folder' | 'gone'>;
const renderer = await openRenderer();
const sites = new Map<string, Promise<Site>>();

function loadSiteOnce(community: string): Promise<Site> {
  const known = sites.get(community) ?? loadSite(createFolderClient(community));
  sites.set(community, known);
  return known;
}

function createFolderClient(community: string): ReturnType<typeof createClient> {
  return createClient({
    src: `http://folder.invalid/${community}/`,
    retries: 0,
    maxBytes: Number.MAX_SAFE_INTEGER,
    fetch: async (address) => {
      const path = decodeURIComponent(new URL(address).pathname).slice(1);
      const body = gone.has(path) ? undefined : await readNewest(folder, path);
      if (!body) return new Response(null, { status: 404 });
      return new Response(body, { headers: { 'content-type': toMediaType(path) } });
    },
  });
}

async function renderPage(community: string, path: string): Promise<StagedPage> {
  const { status, body } = await renderer.renderPage(await loadSiteOnce(community), path);
  const file = `${community}/${toFile(path)}`;
  // The page for what is not there may well say so in its status.
  const isGood = status === 200 || path.endsWith('404.html');
  return { path, file, status, isGood, isChanged: isGood && (await stageFile(folder, file, body)) };
}

function toFile(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

parentPort?.on('message', async ({ community, paths }: PageTask) => {
  try {
    const pages: StagedPage[] = [];
    for (const path of paths) pages.push(await renderPage(community, path));
    parentPort?.postMessage({ pages });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});
