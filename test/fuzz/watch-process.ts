// What a process holds while it is being tried: resident memory and open files, from outside.
import { readdirSync, readFileSync } from 'node:fs';

export interface Holding {
  /** Bytes. */
  readonly memory: number;
  readonly files: number;
}

/** @throws where the system has no `/proc`: then nothing can be said. */
export function readHolding(pid: number): Holding {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
  return { memory: kilobytes * 1024, files: readdirSync(`/proc/${pid}/fd`).length };
}

/** The middle of some of the samples: between these two shares of their number. */
export function middleOf(
  samples: readonly Holding[],
  from: number,
  to: number,
  what: keyof Holding,
): number {
  const part = samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * to));
  const sorted = part.map((sample) => sample[what]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
