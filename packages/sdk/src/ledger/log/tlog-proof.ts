// One file that proves, offline, that one entry is in the log: C2SP tlog-proof (https://c2sp.org/tlog-proof).
import { parseBase64, toBase64 } from './base64.ts';
import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts';
import { parseDecimal } from './decimal.ts';
import { LogError } from './log-error.ts';
import { ensureHash, HASH_LENGTH, leafHash } from './merkle-hash.ts';
import { verifyInclusion } from './merkle-proof.ts';
import { ensurePosition } from './position.ts';
import { readNoteText } from './signed-note.ts';

const HEADER = 'c2sp.org/tlog-proof@v1';

export interface TlogProof {
  /** Counted from 0: the entry people see as #18 has index 17. */
  readonly index: number;
  /** From the leaf's sibling up to the root's child. */
  readonly hashes: readonly Uint8Array[];
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string;
  /** Opaque and not covered by the signature. */
  readonly extra?: Uint8Array;
}

export interface ProofExpectation {
  /** The bytes of the entry, as in its bundle. */
  readonly entry: Uint8Array;
  readonly verifierKey: string;
  readonly origin: string;
}

export function encodeTlogProof({ index, hashes, checkpoint, extra }: TlogProof): string {
  ensurePosition('index', index, 0, Number.MAX_SAFE_INTEGER);
  for (const [place, hash] of hashes.entries()) ensureHash(hash, `hashes[${place}]`);
  const lines = [
    HEADER,
    ...(extra ? [`extra ${toBase64(extra)}`] : []),
    `index ${index}`,
    ...hashes.map(toBase64),
  ];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** Reads the file; whether it proves anything is for `verifyTlogProof`. */
export function parseTlogProof(proof: string | Uint8Array): TlogProof {
  const text = readNoteText(proof);
  const blank = text.indexOf('\n\n');
  const [header = '', ...lines] = text.slice(0, Math.max(blank, 0)).split('\n');
  if (header !== HEADER) throw malformed(1, header, HEADER);
  const extra = lines[0]?.startsWith('extra ') ? parseExtra(lines.shift() ?? '') : undefined;
  const indexLine = lines.shift() ?? '';
  const before = extra ? 3 : 2;
  const index = parseDecimal(indexLine.replace(/^index /, ''));
  if (index === undefined || !indexLine.startsWith('index ')) {
    throw malformed(before, indexLine, 'index <decimal>');
  }
  const hashes = lines.map((line, place) => {
    const hash = parseBase64(line);
    if (hash?.length !== HASH_LENGTH) throw malformed(before + 1 + place, line, '<base64, 32>');
    return hash;
  });
  return { index, hashes, checkpoint: text.slice(blank + 2), ...(extra && { extra }) };
}

/** Throws a `LogError` unless the entry is in the log of that key and origin; returns where, and in which checkpoint. */
export function verifyTlogProof(
  proof: string | Uint8Array,
  expected: ProofExpectation,
): { index: number; checkpoint: Checkpoint } {
  const { index, hashes, checkpoint: note } = parseTlogProof(proof);
  const checkpoint = verifyCheckpoint(note, expected.verifierKey, expected.origin);
  verifyInclusion({
    leafHash: leafHash(expected.entry),
    index,
    size: checkpoint.size,
    root: checkpoint.root,
    proof: hashes,
  });
  return { index, checkpoint };
}

function parseExtra(line: string): Uint8Array {
  const extra = parseBase64(line.slice('extra '.length));
  if (!extra) throw malformed(2, line, 'extra <base64>');
  return extra;
}

function malformed(line: number, value: string, form: string): LogError {
  return new LogError('proof-malformed', { line, value, form });
}
