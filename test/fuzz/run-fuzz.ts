// Sends many wrong requests to one server and says what did not hold.
import { findFault } from './check-answer.ts';
import { makeRequest, type Target } from './make-request.ts';
import { createRandom } from './random.ts';
import { createSender } from './send-request.ts';
import { type Holding, readHolding } from './watch-process.ts';

export interface FuzzOptions {
  readonly port: number;
  readonly pid: number;
  readonly target: Target;
  readonly requests: number;
  /** The same seed sends the same requests; they arrive in another order. */
  readonly seed: number;
}

export interface FuzzReport {
  /** At most twenty, with what was asked. */
  readonly faults: readonly string[];
  /** How many answers of each status, 0 for a connection closed without one. */
  readonly statuses: ReadonlyMap<number, number>;
  /** From first to last, at even distances. */
  readonly holdings: readonly Holding[];
}

const CONNECTIONS = 16;
const SAMPLES = 200;
const MOST_FAULTS = 20;

export async function runFuzz({
  port,
  pid,
  target,
  requests,
  seed,
}: FuzzOptions): Promise<FuzzReport> {
  const random = createRandom(seed);
  const sender = createSender(port, CONNECTIONS);
  const faults: string[] = [];
  const statuses = new Map<number, number>();
  const holdings: Holding[] = [];
  const between = Math.max(1, Math.floor(requests / SAMPLES));
  let sent = 0;
  const work = async (): Promise<void> => {
    while (sent < requests && faults.length < MOST_FAULTS) {
      sent += 1;
      if (sent % between === 0) holdings.push(readHolding(pid));
      const request = makeRequest(target, random);
      const answer = await sender.send(request);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const fault = findFault(request, answer);
      if (fault !== undefined) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work)).finally(sender.close);
  return { faults, statuses, holdings };
}
