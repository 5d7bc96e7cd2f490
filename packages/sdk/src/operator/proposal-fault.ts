// What is wrong with a proposal, beside the value that it is about.
import type { Sending } from '../sending/send.ts';
import type { SentFault } from '../sending/sent-fault.ts';

export interface ProposalFault extends SentFault {
  /** The value that was sent there; undefined where something is missing. */
  readonly value: unknown;
}

/** `root` of what was sent stands for the `$` of a path, such as `$[2]` where it was one of several. */
export function quoteFaults(
  faults: readonly SentFault[],
  { body, root = '$' }: Pick<Sending, 'body' | 'root'>,
): ProposalFault[] {
  return faults.map((fault) => ({
    ...fault,
    path: fault.path.replace(/^\$/, () => root),
    value: valueAt(body, fault.path),
  }));
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
