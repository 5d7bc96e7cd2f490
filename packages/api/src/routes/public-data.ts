// `/<community>/data/*` and `/data/communities.json`: what a published folder holds, byte for byte.
import type { Hono } from 'hono';
import { ApiError } from '../api-error.ts';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import { readCommunitiesFile } from '../public-data/communities-file.ts';
import { publicFile } from '../public-data/public-files.ts';
import type { Store } from '../storage/store.ts';
import { toFileResponse, toPublicOptions } from './file-response.ts';

export function addPublicDataRoutes(app: Hono, store: Store): void {
  app.get('/data/communities.json', async (context) =>
    toFileResponse(await readCommunitiesFile(store), context),
  );
  app.get('/:community/data/*', async (context) => {
    const community = context.req.param('community');
    const state = await loadCommunityState(store, community);
    const { path } = context.req;
    const file = publicFile(state, path.slice(`/${community}/data/`.length));
    if (!file) throw new ApiError('path-unknown', { path });
    return toFileResponse(file, context);
  });
  for (const path of ['/data/communities.json', '/:community/data/*']) {
    app.options(path, toPublicOptions);
    app.all(path, ({ req }) => {
      const { method } = req;
      throw new ApiError('method-unknown', {
        method,
        path: req.path,
        allowed: 'GET, HEAD, OPTIONS',
      });
    });
  }
}
