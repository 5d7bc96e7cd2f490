// A server that is asked to stop: whoever is being answered is answered, nobody else is taken in.
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { serveHere } from '../../test/serve-here.ts';

test('answers under way end, live readers are sent home, and nothing is left listening', async () => {
  const slow = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const server = await serveHere({
    renderPage: async () => {
      asked.resolve();
      await slow.promise;
      return { status: 200, type: 'text/html', body: new TextEncoder().encode('akhirnya') };
    },
  });
  const stream = await fetch(`${server.origin}/coba/data/live`);
  const page = fetch(`${server.origin}/coba/msmes/`);
  await asked.promise;
  const stopped = server.stop();
  const heard = await stream.text();
  expect(heard).toMatch(/retry: \d+/);
  expect(heard).toContain('event: ledger');
  await expect.poll(() => isTaken(server.port)).toBe(false);
  slow.resolve();
  const answer = await page;
  expect([answer.status, await answer.text()]).toEqual([200, 'akhirnya']);
  await stopped;
  expect(server.log()).toContain('"event":"stopped"');
  await server.close();
});

test('is not ready for as long as it was told to wait, and still answers', async () => {
  const server = await serveHere({ words: ['--stop-delay', '2'] });
  const stopped = server.stop();
  const ready = await fetch(`${server.origin}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: 'not-ready', reasons: ['stopping'] },
  ]);
  expect(ready.headers.get('connection')).toBe('close');
  expect((await fetch(`${server.origin}/coba/`)).status).toBe(200);
  await stopped;
  await server.close();
});

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
