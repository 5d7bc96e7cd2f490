// Hostile servers: whatever they answer, the check ends, says so, and talks to nobody else.
import { createServer, type RequestListener } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { openUrlSource } from './url-source.ts';

const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing) close();
});

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/komunitas`);
}

const quick = { timeout: 300, pause: 1 };

describe('a ledger on the web', () => {
  it('is read below its root, without what followed the address', async () => {
    const asked: string[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.end('here');
    });
    const source = openUrlSource(new URL('?a=1#b', url));
    expect(source.address).toBe(`${url.href}/`);
    expect(Buffer.from((await source.read('data/x')) ?? []).toString()).toBe('here');
    await source.enter('dalam').read('data/y');
    expect(asked).toEqual(['/komunitas/data/x', '/komunitas/dalam/data/y']);
  });

  it.each(['../other/data/x', '/elsewhere', 'http://example.invalid/', '..\\..\\x'])(
    'is not left by the path %s',
    async (path) => {
      const asked: string[] = [];
      const url = await serve((request, response) => {
        asked.push(request.url ?? '');
        response.end();
      });
      await openUrlSource(url, quick).read(path);
      for (const each of asked) expect(each).toMatch(/^\/komunitas\//);
    },
  );

  it('has no file where the server says 404 or 410', async () => {
    for (const status of [404, 410]) {
      const url = await serve((_, response) => response.writeHead(status).end('gone'));
      expect(await openUrlSource(url, quick).read('data/x')).toBeUndefined();
    }
  });

  it('is asked again where the server was overburdened', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.writeHead(asked < 3 ? 503 : 200).end('now');
    });
    expect(await openUrlSource(url, quick).read('data/x')).toHaveLength(3);
    const down = await serve((_, response) => response.writeHead(500).end());
    await expect(openUrlSource(down, quick).read('data/x')).rejects.toMatchObject({
      code: 'source-unreadable',
      exitCode: 3,
      message: `Could not check ${down.href}/: data/x could not be read (HTTP 500). Nothing is said about the ledger; try again later.`,
    });
  });

  it('may tidy its address up, but not lead elsewhere or in circles', async () => {
    const other = await serve((_, response) => response.end('another server'));
    const url = await serve((request, response) => {
      const target = request.url?.endsWith('/a')
        ? '/komunitas/data/b'
        : request.url?.endsWith('/away')
          ? other.href
          : undefined;
      if (target !== undefined) response.writeHead(302, { location: target }).end();
      else if (request.url?.endsWith('/round')) {
        response.writeHead(302, { location: 'round' }).end();
      } else response.end('b');
    });
    const source = openUrlSource(url, quick);
    expect(await source.read('data/a')).toHaveLength(1);
    const refusal = { code: 'source-redirected', exitCode: 3 };
    await expect(source.read('data/away')).rejects.toMatchObject(refusal);
    await expect(source.read('data/round')).rejects.toMatchObject(refusal);
  });

  it('ends where an answer does not', async () => {
    const endless = await serve((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) {}
        response.once('drain', more);
      };
      more();
    });
    const small = { timeout: 5_000, pause: 1, maxFile: 1_000_000 };
    await expect(openUrlSource(endless, small).read('data/x')).rejects.toMatchObject({
      code: 'source-too-large',
      exitCode: 3,
    });
    const trickle = await serve((_, response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    });
    await expect(openUrlSource(trickle, quick).read('data/x')).rejects.toThrow(
      'no whole answer in 0.3 s',
    );
    const mute = await serve(() => {});
    await expect(openUrlSource(mute, quick).read('data/x')).rejects.toThrow('no whole answer');
  });

  it('ends where all answers together are too much', async () => {
    const url = await serve((_, response) => response.end(Buffer.alloc(1_000)));
    const source = openUrlSource(url, { ...quick, maxTotal: 2_500 });
    await source.read('data/1');
    await source.read('data/2');
    await expect(source.read('data/3')).rejects.toMatchObject({ code: 'source-too-large' });
  });
});
