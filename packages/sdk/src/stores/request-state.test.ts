// What several resources are together, for a view that needs all of them.
import { expect, test } from 'vitest';
import { joinStates } from './request-state.ts';

const ready = { state: 'ready', data: 1 } as const;
const loading = { state: 'loading' } as const;
const stale = (since: number) => ({ state: 'stale', data: 2, error: 'gone', since }) as const;
const failed = { state: 'failed', error: 'broken' } as const;

test('is ready with all the data when every part is', () => {
  expect(joinStates({ a: ready, b: ready })).toEqual({ state: 'ready', data: { a: 1, b: 1 } });
});

test('is loading until the last part has come', () => {
  expect(joinStates({ a: ready, b: loading })).toEqual({ state: 'loading' });
});

test('is failed as soon as one part is', () => {
  expect(joinStates({ a: loading, b: failed })).toEqual(failed);
});

test('is stale since the earliest of its stale parts', () => {
  expect(joinStates({ a: ready, b: stale(20), c: stale(10) })).toEqual({
    state: 'stale',
    data: { a: 1, b: 2, c: 2 },
    error: 'gone',
    since: 10,
  });
});
