// Everything under a community's `data/`: made by the function that the live server answers with.
import { type CommunityState, listPublicFiles, publicFile } from '@circunomy/api';
import type { SiteFolder } from './site-folder.ts';

export async function stageDataFiles(
  folder: SiteFolder,
  state: CommunityState,
  files: Set<string>,
): Promise<void> {
  for (const path of listPublicFiles(state)) {
    const file = publicFile(state, path);
    if (!file) continue;
    const target = `${state.community.community}/data/${path}`;
    files.add(target);
    await folder.stage(target, file.body);
  }
}
