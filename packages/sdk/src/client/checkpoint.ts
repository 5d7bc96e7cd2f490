// How long the ledger is and what it holds, read from its checkpoint without checking the signature.
import { unexpected } from './answer-shape.ts';
import type { Reader, ReadOptions } from './reader.ts';

/** A ledger's tip as it states it; `verifyLedger` of `@circunomy/sdk/ledger` checks whether it is true. */
export interface LedgerTip {
  /** The ledger's name; never the host that serves it. */
  readonly origin: string;
  /** Number of entries. */
  readonly size: number;
  /** Root of the Merkle tree over them, base64. */
  readonly root: string;
  /** The whole signed note. */
  readonly note: string;
}

const CHECKPOINT = /^(?<origin>[^\n]+)\n(?<size>0|[1-9]\d{0,14})\n(?<root>[A-Za-z0-9+/]{43}=)\n/;

export function readTip(reader: Reader, options?: ReadOptions): Promise<LedgerTip> {
  return reader.read('ledger/checkpoint', parseTip, options);
}

/** After C2SP tlog-checkpoint v1.0.0; throws `unexpected-answer`. */
function parseTip(bytes: Uint8Array, url: string): LedgerTip {
  const note = new TextDecoder().decode(bytes);
  const { origin = '', size = '', root = '' } = CHECKPOINT.exec(note)?.groups ?? {};
  if (!root) throw unexpected(url, 'tlog-checkpoint', note);
  return { origin, size: Number(size), root, note };
}
