// Data directories of long ledgers, each made once per run and copied for whoever writes into it.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const COMMUNITY = 'ukur-contoh';
/** Its operators, with their tokens. */
export const OPERATORS = 'operators.json';
/** `impact.json` as the whole ledger makes it. */
export const EXPECTED = 'expected-impact.json';

/** Megabytes of heap: a million entries and their figures take about two thousand. */
export const ROOM = 6_000;

export class MadeStores {
  readonly #folder: string;
  #copies = 0;

  constructor(folder: string) {
    this.#folder = join(folder, 'long-stores');
  }

  /** To read from. */
  async make(size: number): Promise<string> {
    const directory = join(this.#folder, String(size));
    if (existsSync(join(directory, EXPECTED))) return directory;
    mkdirSync(directory, { recursive: true });
    const program = fileURLToPath(new URL('long-store.ts', import.meta.url));
    const flags = [`--max-old-space-size=${ROOM}`, '--disable-warning=ExperimentalWarning'];
    const call = [...flags, program, directory, String(size)];
    await promisify(execFile)(process.execPath, call);
    return directory;
  }

  /** To write into. */
  async copy(size: number): Promise<string> {
    const made = await this.make(size);
    this.#copies += 1;
    const directory = join(this.#folder, `copy-${this.#copies}`);
    cpSync(made, directory, { recursive: true });
    return directory;
  }
}

export function readOperator(directory: string): string {
  const operators: unknown = JSON.parse(readFileSync(join(directory, OPERATORS), 'utf8'));
  return (operators as readonly { readonly id: string }[])[0]?.id ?? '';
}
