// Looks into what `circunomy publish` wrote.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file, relative to the folder, with forward slashes, sorted. */
export function listPublishedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** The communities that have a folder of their own. */
export function publishedCommunities(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'data', 'community.json')))
    .sort();
}

/** The addresses of a community's pages below its root, such as '', 'msmes/' and 'en/ledger/1/'. */
export function listPublishedPages(folder: string, community: string): string[] {
  return listPublishedFiles(join(folder, community))
    .filter((path) => path === 'index.html' || path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length));
}
