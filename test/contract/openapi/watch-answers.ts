/**
 * Vitest's setup of the source tests: whichever test makes an API, each of its answers is held against the OpenAPI
 * document, and the test in which one does not fit fails.
 */
import { appendFileSync } from 'node:fs';
import { afterAll, afterEach, expect, inject, vi } from 'vitest';
import { countChecked, takeFaults } from './answer-log.ts';

vi.mock('../../../packages/api/src/api.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../packages/api/src/api.ts')>();
  const { watchApi } = await import('./watch-api.ts');
  const createApi: typeof original.createApi = (options) => watchApi(original.createApi(options));
  return { ...original, createApi };
});

async function expectNoFaults(): Promise<void> {
  expect(await takeFaults(), 'answers that data/openapi.json does not describe').toEqual([]);
}

afterEach(expectNoFaults);
afterAll(async () => {
  await expectNoFaults();
  const count = countChecked();
  if (count > 0) appendFileSync(inject('checkedAnswers'), `${count}\n`);
});
