// One question to a witness elsewhere (C2SP tlog-witness), with an end to its patience.
import {
  encodeWitnessRequest,
  LogError,
  type MerkleLog,
  readWitnessAnswer,
  type WitnessKey,
} from '@circunomy/sdk/ledger';

/** Bytes of an answer: a few signature lines. */
const MAX_ANSWER = 16 * 1024;

export interface RemoteQuestion {
  readonly url: string;
  readonly key: WitnessKey;
  readonly log: MerkleLog;
  readonly note: string;
  /** Of the checkpoint. */
  readonly size: number;
  /** What we believe it cosigned last. */
  readonly oldSize: number;
  readonly timeout: number;
}

export type RemoteAnswer =
  /** `line` has its newline. */
  | { readonly kind: 'cosigned'; readonly line: string }
  /** It has cosigned a longer ledger of ours than we have: ours was set back. */
  | { readonly kind: 'ahead' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'silent' };

export async function askRemoteWitness(question: RemoteQuestion): Promise<RemoteAnswer> {
  try {
    const first = await ask(question, question.oldSize);
    if (first.kind !== 'conflict') return toAnswer(first, question);
    if (first.size > question.size) return { kind: 'ahead' };
    return toAnswer(await ask(question, first.size), question);
  } catch (error) {
    // A wrong signature is a refusal; what the network throws is silence.
    return { kind: error instanceof LogError ? 'refused' : 'silent' };
  }
}

async function ask(
  { url, key, log, note, timeout }: RemoteQuestion,
  oldSize: number,
): Promise<ReturnType<typeof readWitnessAnswer>> {
  const response = await fetch(`${url.replace(/\/$/, '')}/add-checkpoint`, {
    method: 'POST',
    body: encodeWitnessRequest(log, note, oldSize),
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  });
  return readWitnessAnswer({ status: response.status, body: await readText(response) }, note, [
    key,
  ]);
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MAX_ANSWER) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function toAnswer(
  answer: ReturnType<typeof readWitnessAnswer>,
  { key }: RemoteQuestion,
): RemoteAnswer {
  if (answer.kind !== 'cosigned') return { kind: 'refused' };
  const lines = answer.note.split('\n').filter((line) => line.startsWith(`— ${key.name} `));
  const line = lines.at(-1);
  return line === undefined ? { kind: 'refused' } : { kind: 'cosigned', line: `${line}\n` };
}
