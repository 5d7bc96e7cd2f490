// `/<community>/data/*` and the host's own files: what a published folder holds, byte for byte; and for operators the same
// of their books that are not public.
import type { Hono } from 'hono';
import { ApiError } from '../api-error.ts';
import { readKeptFile } from '../kept-files/read-kept-file.ts';
import { readOpenApiFile } from '../openapi/openapi-file.ts';
import { readCommunitiesFile } from '../public-data/communities-file.ts';
import { readMovementFile } from '../public-data/movement-file.ts';
import { publicFile } from '../public-data/public-files.ts';
import { toFileResponse, toPrivateResponse, toPublicOptions } from './file-response.ts';
import { loadReadableState, type OperatorAccessOptions } from './operator-access.ts';

const HOST_FILES = ['/data/communities.json', '/data/movement.json', '/data/openapi.json'];

export function addPublicDataRoutes(app: Hono, access: OperatorAccessOptions): void {
  const { store } = access;
  app.get('/data/communities.json', async (context) =>
    toFileResponse(await readCommunitiesFile(store), context),
  );
  app.get('/data/movement.json', async (context) =>
    toFileResponse(await readMovementFile(store), context),
  );
  app.get('/data/openapi.json', (context) => toFileResponse(readOpenApiFile('host'), context));
  app.get('/:community/data/*', async (context) => {
    const community = context.req.param('community');
    const { path } = context.req;
    const name = path.slice(`/${community}/data/`.length);
    const kept = await readKeptFile(store, community, name);
    if (kept) return toFileResponse(kept, context);
    const state = await loadReadableState(context, community, access);
    const file = publicFile(state, name);
    if (!file) throw new ApiError('path-unknown', { path });
    return state.isPublic ? toFileResponse(file, context) : toPrivateResponse(file);
  });
  for (const path of [...HOST_FILES, '/:community/data/*']) {
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
