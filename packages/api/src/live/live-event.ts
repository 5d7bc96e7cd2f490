// The bytes of the stream: an event is encoded once, however many are told.
import { canonicalJson, toBase64 } from '@circunomy/sdk/ledger';
import type { CommunityState } from '../ledger/community-state.ts';

/** Milliseconds that readers are asked to wait before they come back: those who lost one server come one by one. */
const RETRY = { least: 2_000, most: 5_000 };

const encoder = new TextEncoder();
const events = new WeakMap<CommunityState, Uint8Array>();

export const HEARTBEAT: Uint8Array = encoder.encode(': still here\n\n');

/** `id` is the size, so that `Last-Event-ID` resumes. */
export function toLedgerEvent(state: CommunityState): Uint8Array {
  const known = events.get(state);
  if (known) return known;
  const { size, log } = state;
  const data = canonicalJson({ size, root: toBase64(log.root(size)) });
  const event = encoder.encode(`event: ledger\nid: ${size}\ndata: ${data}\n\n`);
  events.set(state, event);
  return event;
}

export function toRetryHint(): Uint8Array {
  const ms = RETRY.least + Math.random() * (RETRY.most - RETRY.least);
  return encoder.encode(`retry: ${Math.round(ms)}\n\n`);
}
