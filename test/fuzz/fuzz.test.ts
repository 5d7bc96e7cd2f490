// A few thousand wrong requests to a real server; `npm run test:long` sends a hundred thousand.
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { startFuzzedServer } from './fuzzed-server.ts';
import { runFuzz } from './run-fuzz.ts';
import { verifyEverything } from './verify-everything.ts';

const REQUESTS = 2_500;

const data = createTemporaryFolder('fuzz');

test('wrong requests are refused with a reason, and the ledger stays whole', async () => {
  const server = await startFuzzedServer(data);
  try {
    const report = await runFuzz({ ...server, requests: REQUESTS, seed: 20_261_122 });
    expect(report.faults).toEqual([]);
    // Something was understood, or nothing behind the first refusal was tried.
    expect(report.statuses.get(202) ?? 0).toBeGreaterThan(0);
    expect(report.statuses.get(400) ?? 0).toBeGreaterThan(REQUESTS / 10);
    await verifyEverything(server, data);
  } finally {
    await server.close();
  }
});
