// The overview of a host, read from its root.
import { describe, expect, test } from 'vitest';
import { isCircunomyError, readMovement } from '../index.ts';

const overview = { communities: [], inspired: [], totals: { communities: 0 } };

describe('readMovement', () => {
  test('reads data/movement.json below the host’s root, without a cookie', async () => {
    const asked: [string, RequestInit | undefined][] = [];
    const movement = await readMovement({
      src: 'https://host.test/jejaring/index.html',
      fetch: async (url, init) => {
        asked.push([String(url), init]);
        return Response.json(overview);
      },
    });
    expect(movement).toEqual(overview);
    expect(asked[0]?.[0]).toBe('https://host.test/jejaring/data/movement.json');
    expect(asked[0]?.[1]).toMatchObject({ credentials: 'omit' });
  });

  test('refuses another site’s answer', async () => {
    const reading = readMovement({
      src: 'https://host.test/',
      retries: 0,
      fetch: async () => new Response('<h1>Masuk</h1>'),
    });
    const error = await reading.catch((reason: unknown) => reason);
    expect(isCircunomyError(error) && error.code).toBe('unexpected-answer');
  });
});
