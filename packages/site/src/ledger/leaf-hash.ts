/** The hash under which an entry stands in the log, as people read it. */
import { type Entry, encodeEntry, leafHash } from '@circunomy/sdk/ledger';

const made = new WeakMap<Entry, string>();

/** RFC 6962 leaf hash in lower-case hex. */
export function readLeafHash(entry: Entry): string {
  const hash = made.get(entry) ?? Buffer.from(leafHash(encodeEntry(entry))).toString('hex');
  made.set(entry, hash);
  return hash;
}

/** `9f2c…a1`: enough to recognise, never enough to prove. */
export function shorten(hash: string): string {
  return `${hash.slice(0, 4)}…${hash.slice(-2)}`;
}
