// Loads the example communities once for all end-to-end tests, publishes them, and serves them live.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runCommandOrThrow } from '../support/command.ts';
import { startServerProcess } from '../support/server-process.ts';

export interface Examples {
  /** CIRCUNOMY_DATA with the example communities; tests that write use a folder of their own. */
  data: string;
  /** What `circunomy publish` made of it. */
  published: string;
  /** `circunomy serve` over the same data. */
  origin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    examples: Examples;
  }
}

const cleanups: (() => Promise<void> | void)[] = [];

export async function setup(project: TestProject): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'circunomy-examples-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const data = join(folder, 'data');
  const published = join(folder, 'published');
  mkdirSync(data);
  await runCommandOrThrow(['examples'], { data });
  await runCommandOrThrow(['publish', '--out', published], { data });
  const server = await startServerProcess({ data });
  cleanups.unshift(server.close);
  project.provide('examples', { data, published, origin: server.origin });
}

export async function teardown(): Promise<void> {
  for (const cleanup of cleanups) await cleanup();
}
