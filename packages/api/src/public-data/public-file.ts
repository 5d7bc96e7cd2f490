// One file under a community's `data/`, the same bytes whether a server answers or a folder is published.
import { createHash } from 'node:crypto';
import { canonicalJson } from '@circunomy/sdk/ledger';

/** `immutable`: the bytes at this path never change. `checkpoint`: the first thing to look at for news. */
export type CacheClass = 'immutable' | 'short' | 'checkpoint';

export interface PublicFile {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Value of `Content-Type`. */
  readonly type: string;
  readonly cache: CacheClass;
  /** Strong: the quoted hex SHA-256 of the body. */
  readonly etag: string;
}

export function toPublicFile(
  body: Uint8Array,
  type: string,
  cache: CacheClass = 'short',
): PublicFile {
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
  return { body: new Uint8Array(body), type, cache, etag };
}

/** Canonical JSON and a newline. */
export function toJsonFile(value: unknown, type = 'application/json'): PublicFile {
  return toPublicFile(Buffer.from(`${canonicalJson(value)}\n`), type);
}
