// The host's root: the communities in the folder as a list, as the movement they make together, and as a page.
import { type CommunityState, readOpenApiFile } from '@circunomy/api';
import type { Communities, Community } from '@circunomy/sdk';
import { canonicalJson } from '@circunomy/sdk/ledger';
import { HOST_PAGES, openRenderer } from '../render/renderer.ts';
import { readMovementOfFolder } from './movement-of-folder.ts';
import { readNewest, type SiteFolder } from './site-folder.ts';

export interface HostFilesOptions {
  /** Gets the paths of what is staged. */
  readonly files: Set<string>;
  /** Slugs that are to be named no more. */
  readonly hidden: ReadonlySet<string>;
}

export async function stageHostFiles(
  folder: SiteFolder,
  states: readonly CommunityState[],
  { files, hidden }: HostFilesOptions,
): Promise<void> {
  const found = await findCommunitiesIn(folder, states, hidden);
  const renderer = await openRenderer();
  const movement = await readMovementOfFolder(folder, states, found);
  const list = new TextEncoder().encode(`${canonicalJson(toList(found))}\n`);
  const staged: [string, Uint8Array][] = [
    ['data/communities.json', list],
    ['data/movement.json', movement],
    ['data/openapi.json', readOpenApiFile('host').body],
  ];
  const text = new TextDecoder().decode(movement);
  for (const path of HOST_PAGES) {
    const { body } = await renderer.renderHostPage(JSON.parse(text), path);
    staged.push([`${path}index.html`, body]);
  }
  // GitHub Pages would leave out every folder whose name begins with an underscore.
  staged.push(['.nojekyll', new Uint8Array()]);
  for (const [path, body] of staged) {
    files.add(path);
    await folder.stage(path, body);
  }
}

/** Those of this run, and those that earlier runs left in the folder; by slug, as the live server lists them. */
async function findCommunitiesIn(
  folder: SiteFolder,
  states: readonly CommunityState[],
  hidden: ReadonlySet<string>,
): Promise<readonly Community[]> {
  const found = new Map<string, Community>();
  for (const path of folder.ours) {
    const [slug, ...rest] = path.split('/');
    if (slug === undefined || rest.join('/') !== 'data/community.json') continue;
    if (hidden.has(slug)) continue;
    const bytes = await readNewest(folder.path, path);
    if (bytes) found.set(slug, JSON.parse(new TextDecoder().decode(bytes)));
  }
  for (const { community } of states) found.set(community.community, community);
  return [...found.values()].sort((a, b) => (a.community < b.community ? -1 : 1));
}

function toList(found: readonly Community[]): Communities {
  const communities = found.map(({ community, name, type, fictional }) => {
    return { community, name, type, fictional };
  });
  return { communities };
}
