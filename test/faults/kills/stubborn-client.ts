// A client that never gives up: it sends the same request under the same key until it is answered.
import { setTimeout as wait } from 'node:timers/promises';

export interface Answered {
  readonly id: string;
  readonly number: number | null;
  readonly state: 'draft' | 'entry';
}

export interface Sending {
  /** Below an origin. */
  readonly path: string;
  readonly token: string;
  readonly key: string;
  readonly body: string;
}

export interface StubbornClient {
  /** Undefined where it was refused. */
  send(sending: Sending): Promise<Answered | undefined>;
  /** From now on whoever kills has stopped: what is not answered soon never will be. */
  expectAnswers(): void;
  /** Sendings beyond the first of each request. */
  repeated(): number;
  /** Answers that neither say what was recorded nor ask to come again, and answers that never came. */
  refusals(): readonly string[];
}

/** Milliseconds after the last kill. */
const PATIENCE = 120_000;

/** @param origins of servers that share the ledgers; each sending goes to one of them by turns. */
export function createStubbornClient(origins: readonly string[]): StubbornClient {
  const refusals: string[] = [];
  let [repeated, turn, limit] = [0, 0, Number.POSITIVE_INFINITY];
  const send = async (sending: Sending): Promise<Answered | undefined> => {
    while (Date.now() < limit) {
      turn += 1;
      const answer = await post(origins[turn % origins.length] ?? '', sending);
      if (answer?.ok) return (await answer.json()) as Answered;
      if (answer && answer.status !== 503 && answer.status !== 429) {
        refusals.push(`${answer.status} ${await answer.text()}`);
        return undefined;
      }
      repeated += 1;
      await wait(30);
    }
    refusals.push(`no answer to ${sending.key} for ${PATIENCE} ms`);
    return undefined;
  };
  const expectAnswers = (): void => {
    limit = Date.now() + PATIENCE;
  };
  return { send, expectAnswers, repeated: () => repeated, refusals: () => refusals };
}

/** Undefined where the connection broke, also in the middle of the answer. */
async function post(origin: string, sending: Sending): Promise<Response | undefined> {
  const { path, token, key, body } = sending;
  const headers = {
    'Content-Type': 'application/json',
    Authorization: `Bearer ${token}`,
    'Idempotency-Key': key,
  };
  try {
    const response = await fetch(origin + path, { method: 'POST', headers, body });
    return new Response(await response.arrayBuffer(), { status: response.status });
  } catch {
    return undefined;
  }
}
