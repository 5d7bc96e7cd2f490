// MSW handlers that answer like a community's live server: same paths, bytes, ETags, CORS and problems.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { HttpResponse, http, type RequestHandler } from 'msw';
import { resolveSrc } from '../client/resolve-src.ts';
import { createLiveResponse } from './live-response.ts';
import { createOrderHandlers } from './order-handlers.ts';
import { toProblemResponse } from './problem-response.ts';
import { type SampleCommunity, sampleCommunity } from './sample-community.ts';
import type { SampleFile } from './sample-files.ts';

export interface HandlersOptions {
  /** Root URL under which the community answers, as it is given to `createClient`. */
  readonly src: string | URL;
  /** Default: a new `sampleCommunity()` that takes orders. */
  readonly community?: SampleCommunity;
}

const CORS = { 'access-control-allow-origin': '*' };

/**
 * Handlers for every path below `data/`, the live stream and ordering included. Orders are taken where the community's
 * profile names an address that takes them.
 *
 * @example
 * import { createHandlers } from '@circunomy/sdk/mocks';
 * import { setupServer } from 'msw/node';
 * const server = setupServer(...createHandlers({ src: 'https://example.org/komunitas-sampel/' }));
 * server.listen({ onUnhandledFrame: 'error' });
 */
export function createHandlers({ src, community }: HandlersOptions): RequestHandler[] {
  const root = resolveSrc(src).href;
  const base = `${root}data/`;
  const served = community ?? sampleCommunity({ profile: { orders: `${base}orders` } });
  const answer = ({ request }: { request: Request }): Response => {
    const path = decodeURIComponent(
      new URL(request.url).href.slice(base.length).split('?')[0] ?? '',
    );
    if (path === 'live') return createLiveResponse(request, served, CORS);
    const file = served.readFile(path);
    return file ? toFileResponse(request, path, file) : toNotFound(new URL(request.url).pathname);
  };
  return [
    ...createOrderHandlers(root, served),
    http.get(`${base}*`, answer),
    http.head(`${base}*`, answer),
    http.options(`${base}*`, toPreflight),
  ];
}

function toFileResponse(request: Request, path: string, { body, type }: SampleFile): Response {
  const etag = `"${bytesToHex(sha256(body))}"`;
  const headers = {
    ...CORS,
    'access-control-expose-headers': 'ETag',
    etag,
    'cache-control': toCacheControl(path),
    'x-content-type-options': 'nosniff',
  };
  if (matches(request.headers.get('if-none-match'), etag)) {
    return new HttpResponse(null, { status: 304, headers });
  }
  const sent = request.method === 'HEAD' ? null : body;
  return new HttpResponse(sent, {
    headers: { ...headers, 'content-type': type, 'content-length': String(body.length) },
  });
}

/** Only full tiles never change. */
function toCacheControl(path: string): string {
  if (path === 'ledger/checkpoint') return 'public, no-cache';
  const isFullTile = path.startsWith('ledger/tile/') && !path.includes('.p/');
  return isFullTile ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
}

/** RFC 9110 section 13.1.2, weak comparison. */
function matches(ifNoneMatch: string | null, etag: string): boolean {
  const tags = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes('*') || tags.includes(etag);
}

function toNotFound(path: string): Response {
  return toProblemResponse({
    ...{ status: 404, code: 'path-unknown' },
    detail: `Could not find the page: nothing is published at ${path}. Check the address.`,
    detailId: `Tidak dapat menemukan halaman: tidak ada yang diterbitkan di ${path}. Periksa alamatnya.`,
  });
}

function toPreflight(): Response {
  const headers = {
    ...CORS,
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': 'If-None-Match, Last-Event-ID',
    'access-control-max-age': '86400',
    allow: 'GET, HEAD, OPTIONS',
  };
  return new HttpResponse(null, { status: 204, headers });
}
