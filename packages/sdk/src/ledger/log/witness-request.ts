// How a log asks a witness for a cosignature, and reads the answer: C2SP tlog-witness v1.0.0 (https://c2sp.org/tlog-witness).
import { parseBase64, toBase64 } from './base64.ts';
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';
import { addSignatureLines, type Cosignature, readCosignatures } from './cosignature.ts';
import type { WitnessKey } from './cosignature-key.ts';
import { parseDecimal } from './decimal.ts';
import { LogError } from './log-error.ts';
import { HASH_LENGTH } from './merkle-hash.ts';
import type { MerkleLog } from './merkle-log.ts';
import { formatSignatureLine, readNoteText, splitNote } from './signed-note.ts';

/** A path through a tree of 2^63 leaves, as the specification allows. */
const MAX_PROOF_LINES = 63;

export interface WitnessRequest {
  /** The size that the log believes the witness to have cosigned last; 0 where it does not know. */
  readonly oldSize: number;
  /** The consistency proof from there to the checkpoint. */
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint, verbatim. */
  readonly note: string;
  /** What the note says; nobody has verified it. */
  readonly checkpoint: Checkpoint;
}

/**
 * The body of `POST …/add-checkpoint` for a checkpoint of this log.
 *
 * @example
 * const answer = readWitnessAnswer(await post(encodeWitnessRequest(log, note, 0)), note, [witness]);
 * if (answer.kind === 'conflict') await post(encodeWitnessRequest(log, note, answer.size));
 */
export function encodeWitnessRequest(log: MerkleLog, note: string, oldSize: number): string {
  const { size } = parseCheckpoint(splitNote(note).text);
  const lines = [`old ${oldSize}`, ...log.consistencyProof(oldSize, size).map(toBase64)];
  return `${lines.join('\n')}\n\n${note}`;
}

/** Throws a `LogError` for what is not of the form: the witness then answers 400. */
export function parseWitnessRequest(body: string | Uint8Array): WitnessRequest {
  const text = readNoteText(body);
  const blank = text.indexOf('\n\n');
  const [first = '', ...rest] = text.slice(0, Math.max(blank, 0)).split('\n');
  const oldSize = first.startsWith('old ') ? parseDecimal(first.slice('old '.length)) : undefined;
  if (oldSize === undefined) throw malformed(1, first, 'old <decimal>');
  if (rest.length > MAX_PROOF_LINES) {
    throw malformed(2 + MAX_PROOF_LINES, rest[MAX_PROOF_LINES] ?? '', '<empty line>');
  }
  const proof = rest.map((line, place) => {
    const hash = parseBase64(line);
    if (hash?.length !== HASH_LENGTH) throw malformed(2 + place, line, '<base64, 32>');
    return hash;
  });
  const note = text.slice(blank + 2);
  return { oldSize, proof, note, checkpoint: parseCheckpoint(splitNote(note).text) };
}

export type WitnessAnswer =
  /** `note` carries the witness's signature lines now. */
  | { readonly kind: 'cosigned'; readonly note: string; readonly by: readonly Cosignature[] }
  /** The witness cosigned this size last: ask again from there. A size beyond the log's own is a rollback of ours. */
  | { readonly kind: 'conflict'; readonly size: number }
  | { readonly kind: 'refused'; readonly status: number };

/**
 * What a witness's answer means for the checkpoint that was sent. Signatures of keys that are not the witness's are
 * left out; without any of the witness's own, it throws `signature-missing`.
 */
export function readWitnessAnswer(
  { status, body }: { readonly status: number; readonly body: string },
  note: string,
  witnesses: readonly WitnessKey[],
): WitnessAnswer {
  if (status === 409) {
    const size = body.endsWith('\n') ? parseDecimal(body.slice(0, -1)) : undefined;
    return size === undefined ? { kind: 'refused', status } : { kind: 'conflict', size };
  }
  if (status !== 200) return { kind: 'refused', status };
  const { text } = splitNote(note);
  const answered = `${text}\n${body}`;
  const by = readCosignatures(answered, witnesses);
  if (by.length === 0) {
    const keys = witnesses.map(({ name, keyId }) => `${name}+${keyId}`).join(', ');
    throw new LogError('signature-missing', { keys });
  }
  const own = splitNote(answered).lines.filter((line) =>
    by.some(({ name, keyId }) => name === line.name && keyId === line.keyId),
  );
  return {
    kind: 'cosigned',
    note: addSignatureLines(note, own.map(formatSignatureLine).join('')),
    by,
  };
}

function malformed(line: number, value: string, form: string): LogError {
  return new LogError('witness-request', { line, value, form });
}
