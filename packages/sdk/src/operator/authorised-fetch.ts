// The one place that knows the token: it goes into a header to one origin, and into nothing that anybody reads.
import type { Fetch } from '../request.ts';
import { OperatorError } from './operator-error.ts';

const TOKEN = /^[\x21-\x7e]+$/;

/**
 * `fetch` with the token. It follows no redirect, since that would carry the token to another address, and what it throws
 * does not hold the token, whatever the `fetch` given says.
 */
export function authoriseFetch(fetch: Fetch, root: URL, token: string): Fetch {
  if (!TOKEN.test(token)) throw new OperatorError('bad-token');
  if (root.protocol !== 'https:' && !isLoopback(root.hostname)) {
    throw new OperatorError('token-over-http', { url: root.href });
  }
  return async (url, init) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${token}`);
    try {
      return await fetch(url, { ...init, headers, redirect: 'error' });
    } catch (error) {
      throw new TypeError(tellReason(error).replaceAll(token, '…'));
    }
  };
}

/** What never leaves this machine: RFC 6761 section 6.3, RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3. */
function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/** Node says "fetch failed" and hides why in the cause. */
function tellReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const inner =
    cause instanceof Error ? `: ${cause.message || ('code' in cause && cause.code)}` : '';
  return `${error.message}${inner}`;
}
