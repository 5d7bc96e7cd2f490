/**
 * Everything on one port: data API first, then files that all communities share, then pages. The paths and
 * the bytes are those of a published folder.
 */
import {
  ApiError,
  type ApiOptions,
  createApi,
  describeFailure,
  type FailedRequest,
  type Store,
} from '@circunomy/api';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { toMediaType } from '../publisher/media-types.ts';
import type { SharedFile } from '../publisher/shared-files.ts';
import { HOST_PAGES, type RenderedPage, type Renderer } from '../render/renderer.ts';
import { answer } from './answer.ts';
import { createLivePages } from './live-pages.ts';
import { addOrderPages } from './order-pages/add-order-pages.ts';
import { toRoutePattern } from './route-pattern.ts';

export interface LiveAppOptions
  extends Pick<ApiOptions, 'live' | 'metrics' | 'orders' | 'readiness'> {
  readonly store: Store;
  readonly renderer: Renderer;
  readonly sharedFiles: readonly SharedFile[];
  /** Ends the live streams when aborted. */
  readonly stopping: AbortSignal;
  /** Called with what failed on our side; the visitor learns nothing of it. */
  readonly log: (failed: FailedRequest) => void;
  /** The address that limits are counted for; that of the connection unless set. */
  readonly addressOf?: (context: LiveContext) => string;
}

type LiveContext = Context<{ Bindings: HttpBindings }>;

const SHORT = 'public, max-age=60';
const FOR_EVER = 'public, max-age=31536000, immutable';
const NOT_FOUND = 'Tidak ada halaman di sini. Mulai dari / · There is no page here. Begin at /\n';

export function createLiveApp(options: LiveAppOptions): Hono<{ Bindings: HttpBindings }> {
  const { store, renderer, sharedFiles, stopping, log, ...rest } = options;
  const api = createApi({ store, signal: stopping, log, ...rest });
  const pages = createLivePages(store, renderer);
  const shared = new Map(sharedFiles.map((file) => [file.path, file] as const));
  const app = new Hono<{ Bindings: HttpBindings }>();
  const toApi = (context: LiveContext) => api.fetch(context.req.raw, context.env);

  app.all('/health/*', toApi);
  if (options.metrics) app.all('/metrics', toApi);
  app.all('/data/*', toApi);
  app.post('/witness/*', toApi);
  app.all('/:community/data/*', toApi);
  // Before those of a community: `developers/orders/` is no order of a community called developers.
  for (const page of HOST_PAGES) {
    app.get(`/${page}`, async (context) => answerPage(context, await pages.renderHost(page)));
  }
  addOrderPages(app, { pages, askApi: (request, bindings) => api.fetch(request, bindings) });
  app.on(['GET', 'HEAD'], '*', async (context) => {
    const path = decodePath(context.req.path);
    if (path === undefined) return notFound(context);
    const file = shared.get(path) ?? shared.get(path.slice(path.indexOf('/') + 1));
    if (file) return answerShared(context, file);
    const [community = '', ...rest] = path.split('/');
    if (needsSlash(path)) return redirectToFolder(context);
    return answerPage(context, await pages.render(community, rest.join('/')));
  });
  app.all('*', (context) => context.text('405\n', 405, { allow: 'GET, HEAD' }));
  app.onError((error, context) => {
    if (error instanceof ApiError && error.status === 404) return notFound(context);
    log({ ...toRequest(context), ...describeFailure(error) });
    return context.text('500\n', 500);
  });
  return app;
}

function toRequest({ req, env }: LiveContext): Pick<FailedRequest, 'method' | 'route' | 'id'> {
  const id = env?.outgoing?.getHeader('X-Request-Id');
  const { pathname } = new URL(req.url);
  return {
    method: req.method,
    route: toRoutePattern(pathname),
    id: typeof id === 'string' ? id : undefined,
  };
}

/** Without the leading slash; undefined for what is no text. */
function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path).slice(1);
  } catch {
    return undefined;
  }
}

/** A page is a folder: links on it are relative to its address with a slash at the end. */
function needsSlash(path: string): boolean {
  return !path.endsWith('/') && !/\.[a-z0-9]+$/.test(path);
}

/** Relative, since the way a visitor came may begin with another host; `./` so that no name reads as `https:host`. */
function redirectToFolder(context: Context): Response {
  const { pathname, search } = new URL(context.req.url);
  return context.redirect(`./${pathname.slice(pathname.lastIndexOf('/') + 1)}/${search}`, 308);
}

function notFound(context: Context): Response {
  return context.text(NOT_FOUND, 404);
}

function answerShared(context: Context, { path, body, isImmutable }: SharedFile): Response {
  const cacheControl = isImmutable ? FOR_EVER : SHORT;
  return answer(context, { body, type: toMediaType(path), cacheControl, isShared: true });
}

function answerPage(context: Context, { body, status, type }: RenderedPage): Response {
  return answer(context, {
    body,
    type: type === 'text/html' ? 'text/html; charset=utf-8' : type,
    status: status === 200 ? 200 : 404,
    cacheControl: status === 200 ? SHORT : 'no-store',
    // Feeds and badges are made for other pages.
    isShared: !type.startsWith('text/html'),
  });
}
