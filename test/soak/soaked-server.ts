// Starts a server on either engine and says whether what it holds stayed as it was.
import { mkdirSync } from 'node:fs';
import { expect } from 'vitest';
import { middleOf, readHolding } from '../fuzz/watch-process.ts';
import { runCommandOrThrow } from '../support/command.ts';
import { startServerProcess } from '../support/server-process.ts';
import { runSoak, type SoakReport } from './run-soak.ts';

const MEGABYTE = 2 ** 20;

/** What a garbage collector may hold back at one moment and not at another. */
const BREATH = 32 * MEGABYTE;

export const COMMUNITY = 'kampanye-contoh';

export interface SoakedServer {
  readonly data: string;
  readonly seconds: number;
  readonly databaseUrl?: string;
}

/** Runs, checks that nothing went wrong and nothing grew, and says in one line what was seen. */
export async function soakServer({ data, seconds, databaseUrl }: SoakedServer): Promise<void> {
  mkdirSync(data, { recursive: true });
  const environment = { data, ...(databaseUrl !== undefined && { databaseUrl }) };
  await runCommandOrThrow(['examples'], environment);
  const added = await runCommandOrThrow(
    ['operator', 'add', '--name', 'Juru Uji', '--community', COMMUNITY, '--json'],
    environment,
  );
  const { token } = JSON.parse(added) as { token: string };
  const server = await startServerProcess(environment);
  try {
    const report = await runSoak({ ...server, community: COMMUNITY, token, seconds });
    tell(databaseUrl === undefined ? 'SQLite' : 'PostgreSQL', report);
    check(report);
    await expect
      .poll(() => readHolding(server.pid).files, { timeout: 30_000 })
      .toBeLessThan(middleOf(report.holdings, 0.1, 0.3, 'files') + 10);
    const url = `${server.origin}/${COMMUNITY}/`;
    await runCommandOrThrow(['verify', url], environment);
  } finally {
    await server.close();
  }
}

function check({ faults, outOfOrder, holdings, appends, listened }: SoakReport): void {
  expect(faults).toEqual([]);
  expect(outOfOrder).toBe(0);
  expect(appends).toBeGreaterThan(0);
  expect(listened).toBeGreaterThan(0);
  const [early, late] = [
    middleOf(holdings, 0.2, 0.4, 'memory'),
    middleOf(holdings, 0.8, 1, 'memory'),
  ];
  expect(late).toBeLessThan(early * 1.15 + BREATH);
}

function tell(engine: string, { reads, appends, listened, faults, holdings }: SoakReport): void {
  const course = (what: 'memory' | 'files', unit: number): string =>
    [0, 0.2, 0.4, 0.6, 0.8]
      .map((from) => Math.round(middleOf(holdings, from, from + 0.2, what) / unit))
      .join(' → ');
  console.info(
    `${engine}: ${reads} reads, ${appends} records, ${listened} listeners, ${faults.length} faults; ` +
      `memory ${course('memory', MEGABYTE)} MB, files ${course('files', 1)}`,
  );
}
