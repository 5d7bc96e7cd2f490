// A public file as an answer: cacheable, readable from any origin, never with a cookie.
import type { Context } from 'hono';
import type { CacheClass, PublicFile } from '../public-data/public-file.ts';
import { isNotModified } from './conditional.ts';

/**
 * `short` is no time at all: whoever hears from the live stream reads again at once and must not get the copy of a
 * second ago. A reader that has the newest copy is answered with 304 and no body.
 */
const CACHE_CONTROL: Readonly<Record<CacheClass, string>> = {
  immutable: 'public, max-age=31536000, immutable',
  short: 'public, max-age=0, must-revalidate',
  checkpoint: 'public, no-cache',
};

const NOT_MODIFIED = 304;

export function toFileResponse(
  { body, type, cache, etag }: PublicFile,
  context: Context,
): Response {
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag',
    'Cache-Control': CACHE_CONTROL[cache],
    ETag: etag,
    'X-Content-Type-Options': 'nosniff',
  };
  if (isNotModified(context.req.header('If-None-Match'), etag)) {
    return new Response(null, { status: NOT_MODIFIED, headers });
  }
  return new Response(body, {
    headers: { ...headers, 'Content-Type': type, 'Content-Length': String(body.length) },
  });
}

/** For operators alone: kept nowhere, and readable by no other site. */
export const PRIVATE = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** A file of a book that is not public. */
export function toPrivateResponse({ body, type }: PublicFile): Response {
  return new Response(body, {
    headers: { ...PRIVATE, 'Content-Type': type, 'Content-Length': String(body.length) },
  });
}

const NO_CONTENT = 204;
const PUBLIC_METHODS = 'GET, HEAD, OPTIONS';

/** The answer to a preflight: anybody may read, nobody may do more from another origin. */
export function toPublicOptions(): Response {
  return new Response(null, {
    status: NO_CONTENT,
    headers: {
      Allow: PUBLIC_METHODS,
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': PUBLIC_METHODS,
      'Access-Control-Allow-Headers': 'If-None-Match, Last-Event-ID',
      'Access-Control-Max-Age': '86400',
    },
  });
}
