// What is wrong with something that was sent, taken apart so that a form can show it beside the field it is about.
import type { Problem } from '../contract/problem.schema.ts';

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

export interface QuotedFault extends SentFault {
  /** The value that was sent there; undefined where something is missing. */
  readonly value: unknown;
}

/** `root` stands for what was sent: `$`, or `$[2]` where it was one of several. */
export function toSentFaults(
  faults: Problem['faults'] = [],
  sent: unknown,
  root: string,
): QuotedFault[] {
  return faults.map(({ path, message, messageId }) => {
    const [reason, fix] = splitMessage(message);
    const [reasonId, fixId] = splitMessage(messageId);
    const value = valueAt(sent, path);
    return { path: path.replace(/^\$/, () => root), value, reason, fix, reasonId, fixId };
  });
}

/** Every message ends with the sentence that says what to do; values that it quotes may hold full stops too. */
function splitMessage(message: string): readonly [reason: string, fix: string] {
  const last = [...message.matchAll(/\. (?=\p{Lu})/gu)].at(-1);
  if (!last) return [message, ''];
  return [message.slice(0, last.index + 1), message.slice(last.index + 2)];
}

function valueAt(sent: unknown, path: string): unknown {
  let value = sent;
  for (const [, name, index] of path.matchAll(/\.([^.[]+)|\[(\d+)\]/g)) {
    const part = name ?? Number(index);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) {
      return undefined;
    }
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}
