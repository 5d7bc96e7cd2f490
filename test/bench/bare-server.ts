// Starts `bare-hono.ts` as a process of its own.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface BareServer {
  readonly origin: string;
  readonly stop: () => void;
}

/** Answers the bytes of this file. */
export function startBareHono(file: string): Promise<BareServer> {
  const program = fileURLToPath(new URL('bare-hono.ts', import.meta.url));
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The bare server ended with exit code ${code}.`)));
    child.stdout.once('data', (line: Buffer) => {
      resolve({ origin: line.toString('utf8').trim(), stop: () => child.kill() });
    });
  });
}
