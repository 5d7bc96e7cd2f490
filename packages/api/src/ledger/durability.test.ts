// Processes that are killed while they append, and processes that append at the same time, on the real disk.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { toBase64, verifyLedger } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import { createSampleStore, type SampleStore } from '../../test-support/sample-store.ts';
import { openStore } from '../index.ts';
import { publicFile } from '../public-data/public-files.ts';
import type { CommunityState } from './community-state.ts';
import { loadCommunityState } from './load-community-state.ts';

const slug = 'gereja-contoh';
const script = fileURLToPath(new URL('../../test-support/append-forever.ts', import.meta.url));

interface Appender {
  readonly process: ChildProcess;
  /** Numbers it was told are durable. */
  readonly acknowledged: number[];
  readonly errors: () => string;
}

function startAppending({ directory, witnesses }: SampleStore, count = Infinity): Appender {
  const { recordedBy, verifiedBy } = witnesses;
  const child = spawn(process.execPath, [
    ...['--conditions=source', '--disable-warning=ExperimentalWarning', script],
    ...[directory, slug, recordedBy, verifiedBy ?? '', String(count)],
  ]);
  const acknowledged: number[] = [];
  let rest = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    acknowledged.push(...lines.map(Number));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return { process: child, acknowledged, errors: () => errors };
}

async function readVerified(directory: string): Promise<CommunityState> {
  const store = await openStore({ directory });
  const state = await loadCommunityState(store, slug);
  await store.close();
  const report = await verifyLedger({ read: async (path) => publicFile(state, path)?.body });
  expect(report).toMatchObject({ holds: true, log: { size: state.size } });
  return state;
}

test('ten kills while appending lose nothing that was acknowledged and fork nothing', async () => {
  const sample = await createSampleStore();
  let before: { size: number; root: string } | undefined;
  for (let kill = 0; kill < 10; kill += 1) {
    const appender = startAppending(sample);
    // One that cannot start says why.
    const [said, ended] = [appender.process.stdout ?? appender.process, appender.process];
    await Promise.race([once(said, 'data'), once(ended, 'close')]);
    await new Promise((resolve) => setTimeout(resolve, 20 * kill));
    appender.process.kill('SIGKILL');
    await once(appender.process, 'close');
    expect(appender.errors()).toBe('');
    const state = await readVerified(sample.directory);
    expect(appender.acknowledged.length).toBeGreaterThan(0);
    expect(Math.max(...appender.acknowledged)).toBeLessThanOrEqual(state.size);
    if (before) expect(toBase64(state.log.root(before.size))).toBe(before.root);
    before = { size: state.size, root: toBase64(state.log.root(state.size)) };
  }
}, 240_000);

test('two processes appending at once share one unforked log', async () => {
  const sample = await createSampleStore();
  const appenders = [startAppending(sample, 40), startAppending(sample, 40)];
  await Promise.all(appenders.map((appender) => once(appender.process, 'close')));
  for (const { errors } of appenders) expect(errors()).toBe('');
  const numbers = appenders.flatMap(({ acknowledged }) => acknowledged).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 80 }, (_, index) => index + 2));
  expect((await readVerified(sample.directory)).size).toBe(81);
  await expect.poll(async () => (await loadCommunityState(sample.store, slug)).size).toBe(81);
}, 120_000);
