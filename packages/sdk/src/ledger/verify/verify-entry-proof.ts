/** One entry, proved offline, years later: nothing is fetched, and the server that made the proof may be gone. */
import { canonicalJson } from '../canonical-json.ts';
import { decodeEntry, type Entry } from '../entry.ts';
import { toBase64 } from '../log/base64.ts';
import {
  type Cosignature,
  encodeTlogProof,
  LogError,
  type MerkleLog,
  parseCheckpoint,
  parseTlogProof,
  parseWitnessKey,
  readCosignatures,
  verifyTlogProof,
} from '../log/index.ts';
import { splitNote } from '../log/signed-note.ts';
import { findSigner } from './find-signer.ts';

export interface EntryProofExpectation {
  /** The ledger's vkey at the time of the proof, or all it ever had. */
  readonly verifierKey: string | readonly string[];
  readonly origin: string;
  /** vkeys of the witnesses that the reader trusts. */
  readonly witnesses?: readonly string[];
}

export interface ProvedEntry {
  readonly entry: Entry;
  /** The number that people see. */
  readonly number: number;
  /** How long the ledger was when the proof was made. */
  readonly size: number;
  /** Base64. */
  readonly root: string;
  /** The vkey that signed. */
  readonly signedBy: string;
  readonly cosignatures: readonly Cosignature[];
}

export interface EntryToProve {
  readonly log: MerkleLog;
  /** Counted from 0. */
  readonly index: number;
  /** Its bytes, as in the bundle. */
  readonly entry: Uint8Array;
  /** A signed checkpoint of this log that covers the entry. */
  readonly checkpoint: string;
}

/** The `.tlog-proof` file of an entry, with the entry itself in `extra`: one file is enough to check it. */
export function encodeEntryProof({ log, index, entry, checkpoint }: EntryToProve): string {
  const { size } = parseCheckpoint(splitNote(checkpoint).text);
  return encodeTlogProof({
    index,
    hashes: log.inclusionProof(index, size),
    checkpoint,
    extra: entry,
  });
}

/**
 * `entry` is the entry's bytes as in its bundle, or its JSON in any layout; left out, it is taken from the proof's
 * `extra`. What stands in `extra` is covered by no signature, but here it must lead to the signed root.
 *
 * @throws {LogError} unless the entry is in that ledger; {@link LedgerError} where it is no entry.
 * @example
 * const { number } = verifyEntryProof(proof, entryJson, { verifierKey, origin });
 */
export function verifyEntryProof(
  proof: string | Uint8Array,
  entry: Uint8Array | string | undefined,
  { verifierKey, origin, witnesses = [] }: EntryProofExpectation,
): ProvedEntry {
  const { checkpoint: note, extra } = parseTlogProof(proof);
  const bytes = entry === undefined ? extra : toBytes(entry);
  if (!bytes) throw new LogError('proof-entry', {});
  const signedBy = findSigner(note, typeof verifierKey === 'string' ? [verifierKey] : verifierKey);
  const { index, checkpoint } = verifyTlogProof(proof, {
    entry: bytes,
    verifierKey: signedBy,
    origin,
  });
  return {
    entry: decodeEntry(bytes),
    number: index + 1,
    size: checkpoint.size,
    root: toBase64(checkpoint.root),
    signedBy,
    cosignatures: readCosignatures(note, witnesses.map(parseWitnessKey)),
  };
}

/** JSON is brought into the form that was hashed; what is no JSON is left for the proof to refuse. */
function toBytes(entry: Uint8Array | string): Uint8Array {
  if (typeof entry !== 'string') return entry;
  return new TextEncoder().encode(canonicalJson(decodeEntry(new TextEncoder().encode(entry))));
}
