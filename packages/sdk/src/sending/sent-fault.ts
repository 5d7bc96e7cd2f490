// What is wrong with something that was sent, taken apart so that a form can show it beside the field it is about.
import type { Problem } from '../contract/problem.schema.ts';

/** One thing that is wrong, and what to do. */
export interface SentFault {
  /** JSON path from what was sent, such as `$.payload.amount`; of `append`, `$[2].payload.amount`. */
  readonly path: string;
  /** English: what is wrong with it, and what to do. */
  readonly reason: string;
  readonly fix: string;
  /** The same in Indonesian. */
  readonly reasonId: string;
  readonly fixId: string;
}

export function toSentFaults(faults: Problem['faults'] = []): SentFault[] {
  return faults.map(({ path, message, messageId }) => {
    const [reason, fix] = splitMessage(message);
    const [reasonId, fixId] = splitMessage(messageId);
    return { path, reason, fix, reasonId, fixId };
  });
}

/** Every message ends with the sentence that says what to do; values that it quotes may hold full stops too. */
function splitMessage(message: string): readonly [reason: string, fix: string] {
  const last = [...message.matchAll(/\. (?=\p{Lu})/gu)].at(-1);
  if (!last) return [message, ''];
  return [message.slice(0, last.index + 1), message.slice(last.index + 2)];
}
