// `data/communities.json` at the host's root.
import type { Communities } from '@circunomy/sdk/schema';
import { listCommunities } from '../ledger/list-communities.ts';
import type { Store } from '../storage/store.ts';
import { type PublicFile, toJsonFile } from './public-file.ts';

export async function readCommunitiesFile(store: Store): Promise<PublicFile> {
  const communities = (await listCommunities(store)).map(
    ({ community, name, type, fictional }) => ({
      community,
      name,
      type,
      fictional,
    }),
  );
  return toJsonFile({ communities } satisfies Communities);
}
