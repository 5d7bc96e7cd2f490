// Answers GET and HEAD with bytes: strong ETag, 304, and the headers that keep a page to itself.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { PAGE_POLICY } from './page-policy.ts';

export interface Answer {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly status?: 200 | 404;
  readonly cacheControl: string;
  /** Other sites may read it: widgets are modules, and modules are fetched with CORS. */
  readonly isShared: boolean;
}

const etags = new WeakMap<Uint8Array, string>();

export function answer(
  context: Context,
  { body, type, status = 200, cacheControl, isShared }: Answer,
): Response {
  const etag = etags.get(body) ?? `"${createHash('sha256').update(body).digest('hex')}"`;
  etags.set(body, etag);
  const headers = new Headers({
    'cache-control': cacheControl,
    etag,
    'x-content-type-options': 'nosniff',
  });
  if (isShared) headers.set('access-control-allow-origin', '*');
  if (type.startsWith('text/html')) {
    headers.set('content-security-policy', PAGE_POLICY);
    headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  }
  if (status === 200 && isKnown(context.req.header('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set('content-type', type);
  headers.set('content-length', String(body.length));
  return new Response(context.req.method === 'HEAD' ? null : body, { status, headers });
}

/** RFC 9110 section 13.1.2: `*` or a list, compared weakly. */
function isKnown(condition: string | undefined, etag: string): boolean {
  if (condition === undefined) return false;
  const known = condition.split(',').map((part) => part.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(etag);
}
