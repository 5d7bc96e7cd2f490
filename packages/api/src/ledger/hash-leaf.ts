// The leaf of an entry, hashed by Node: a third of the time that JavaScript takes.
import { hash } from 'node:crypto';
import { MAX_ENTRY_BYTES } from '@circunomy/sdk/ledger';

/** RFC 6962 section 2.1: a leaf is hashed behind a zero byte, which is the first here for good. */
const prefixed = new Uint8Array(1 + MAX_ENTRY_BYTES);

/** What `leafHash` makes of the same bytes. */
export function hashLeaf(body: Uint8Array): Uint8Array {
  prefixed.set(body, 1);
  return hash('sha256', prefixed.subarray(0, 1 + body.length), 'buffer');
}
