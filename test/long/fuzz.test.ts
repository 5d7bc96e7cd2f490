// A hundred thousand wrong requests to one server: no fault of its own, no crash, no growing memory, nothing left open.
import { expect, test } from 'vitest';
import { startFuzzedServer } from '../fuzz/fuzzed-server.ts';
import { runFuzz } from '../fuzz/run-fuzz.ts';
import { verifyEverything } from '../fuzz/verify-everything.ts';
import { middleOf, readHolding } from '../fuzz/watch-process.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const REQUESTS = 100_000;
const MEGABYTE = 2 ** 20;

/** What a garbage collector may hold back at one moment and not at another. */
const BREATH = 32 * MEGABYTE;

const data = createTemporaryFolder('long-fuzz');

test('a hundred thousand wrong requests', async () => {
  const server = await startFuzzedServer(data);
  try {
    const before = readHolding(server.pid);
    const seed = Number(process.env.CIRCUNOMY_FUZZ_SEED ?? Date.now() % 2 ** 31);
    const report = await runFuzz({ ...server, requests: REQUESTS, seed });
    const early = middleOf(report.holdings, 0.2, 0.4, 'memory');
    const late = middleOf(report.holdings, 0.8, 1, 'memory');
    console.info(
      `seed ${seed}; answers ${[...report.statuses].map(([status, count]) => `${status}: ${count}`).join(', ')}; ` +
        `memory ${[before.memory, early, late].map((bytes) => Math.round(bytes / MEGABYTE)).join(' → ')} MB`,
    );
    expect(report.faults).toEqual([]);
    expect(late).toBeLessThan(early * 1.15 + BREATH);
    await expect
      .poll(() => readHolding(server.pid).files, { timeout: 30_000 })
      .toBeLessThan(before.files + 20);
    await verifyEverything(server, data);
  } finally {
    await server.close();
  }
}, 1_800_000);
