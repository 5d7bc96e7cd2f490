// How answers are kept and asked for again: strong ETags from the bytes, 304, HEAD, and what never changes.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { listFixedPaths, listLogPaths } from './contract-paths.ts';
import type { ServedData } from './served.ts';

export function describeValidators(data: ServedData): void {
  const { get, bytes } = data;
  const listPaths = async (): Promise<string[]> => [
    ...listFixedPaths(['server-files']),
    ...(await listLogPaths(data)),
  ];

  test('every ETag is the SHA-256 of the bytes', async () => {
    for (const path of await listPaths()) {
      const response = await get(path);
      const body = new Uint8Array(await response.arrayBuffer());
      const hash = createHash('sha256').update(body).digest('hex');
      expect([path, response.headers.get('etag')]).toEqual([path, `"${hash}"`]);
      expect(response.headers.get('access-control-expose-headers'), path).toMatch(/\betag\b/i);
    }
  });

  test.each([
    ['the tag', (tag: string) => tag, 304],
    ['the tag among others', (tag: string) => `"other", W/${tag}`, 304],
    ['any tag', () => '*', 304],
    ['another tag', () => '"other"', 200],
  ])('If-None-Match with %s answers rightly', async (_, toHeader, status) => {
    for (const path of ['impact.json', 'ledger/checkpoint']) {
      const etag = (await get(path, { method: 'HEAD' })).headers.get('etag') ?? '';
      const response = await get(path, { headers: { 'if-none-match': toHeader(etag) } });
      expect([path, response.status, response.headers.get('etag')]).toEqual([path, status, etag]);
      const body = await response.arrayBuffer();
      expect(body.byteLength > 0, path).toBe(status === 200);
      expect(response.headers.get('access-control-allow-origin'), path).toBe('*');
    }
  });

  test('HEAD answers like GET, without the body', async () => {
    for (const path of await listPaths()) {
      const head = await get(path, { method: 'HEAD' });
      expect([path, head.status]).toEqual([path, 200]);
      expect((await head.arrayBuffer()).byteLength, path).toBe(0);
      const full = await get(path);
      for (const name of ['etag', 'content-type', 'cache-control']) {
        expect([path, name, head.headers.get(name)]).toEqual([path, name, full.headers.get(name)]);
      }
      await full.body?.cancel();
    }
  });

  test('only full tiles may be kept for ever, and no stale answer is allowed', async () => {
    for (const path of await listPaths()) {
      const response = await get(path, { method: 'HEAD' });
      const cacheControl = response.headers.get('cache-control') ?? '';
      const isFullTile = path.startsWith('ledger/tile/') && !path.includes('.p/');
      expect([path, cacheControl.includes('immutable')]).toEqual([path, isFullTile]);
      expect(cacheControl, path).not.toContain('stale-while-revalidate');
      expect(/no-cache|max-age=0\b/.test(cacheControl), path).toBe(!isFullTile);
    }
  });

  test('bytes stay the same from one request to the next', async () => {
    for (const path of await listPaths())
      expect(await bytes(path), path).toEqual(await bytes(path));
  });
}
