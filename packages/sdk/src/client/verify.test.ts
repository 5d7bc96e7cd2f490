// `client.verify()`: what it finds, what it refuses, and that it neither disturbs nor believes what else the client reads.
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../index.ts';
import { describeFindings } from '../ledger/index.ts';
import { createHandlers, sampleCommunity } from '../mocks/index.ts';

const src = 'https://sample.test/komunitas-sampel/';
const community = sampleCommunity();
const server = setupServer(...createHandlers({ src, community }));
const client = createClient({ src, keep: 60_000 });

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Answers for one file with what `change` makes of it. */
function tamper(path: string, change: (bytes: Uint8Array) => Uint8Array | string): void {
  const body = change(community.readFile(path)?.body ?? new Uint8Array());
  server.use(http.get(`${src}data/${path}`, () => new HttpResponse(body as string)));
}

const inText = (from: string, to: string) => (bytes: Uint8Array) =>
  new TextDecoder().decode(bytes).replace(from, to);

describe('client.verify()', () => {
  test('holds where nothing was changed, and says of what', async () => {
    const report = await client.verify();
    const { size, root } = community.tip();
    expect(report).toMatchObject({ holds: true, log: { holds: true, size, root } });
    expect(report.remember).toMatchObject({ size, root });
  });

  test('names the figure that does not follow from the entries', async () => {
    tamper('impact.json', inText('"rupiah":330000', '"rupiah":930000'));
    const report = await client.verify();
    expect(report.holds).toBe(false);
    expect(describeFindings(report, 'en')).toEqual([
      expect.stringMatching(
        /^Could not accept impact\.json \(.+rupiah\): it says 930000, the entries give 330000\. Ask/,
      ),
    ]);
  });

  test('names the entry that was changed', async () => {
    const { size } = community.tip();
    const path = `ledger/tile/entries/000.p/${size}`;
    tamper(path, (bytes) => {
      const changed = bytes.slice();
      const place = new TextDecoder('latin1').decode(bytes).indexOf('"amount":330000');
      changed[place + '"amount":'.length] = '9'.charCodeAt(0);
      return changed;
    });
    const report = await client.verify();
    expect(report.log.holds).toBe(false);
    expect(describeFindings(report, 'en').join()).toMatch(/entry \d+/);
  });

  test('reads anew, and gives other readers their own answers', async () => {
    expect((await client.impact()).itemised.spent?.rupiah).toBe(330_000);
    tamper('impact.json', inText('"rupiah":330000', '"rupiah":930000'));
    const [report, impact] = await Promise.all([client.verify(), client.impact()]);
    expect(report.figures?.holds).toBe(false);
    expect(impact.itemised.spent?.rupiah).toBe(330_000);
  });

  test('rejects where there is nothing to check, where another page answers, and where reading fails', async () => {
    const at = (path: string, response: () => Response): void =>
      server.use(http.get(`${src}data/${path}`, response));
    at('ledger/checkpoint', () => new HttpResponse(null, { status: 404 }));
    await expect(client.verify()).rejects.toMatchObject({ code: 'not-found' });
    at('community.json', () => HttpResponse.html('<title>Login</title>'));
    await expect(client.verify()).rejects.toMatchObject({ code: 'unexpected-answer' });
    at('community.json', () => new HttpResponse(null, { status: 500 }));
    await expect(client.verify()).rejects.toMatchObject({ code: 'server-failed' });
  });

  test('begins nothing with a checkpoint that promises more entries than anybody records', async () => {
    tamper('ledger/checkpoint', inText(`\n${community.tip().size}\n`, '\n999999999999\n'));
    await expect(client.verify()).rejects.toMatchObject({
      code: 'unexpected-answer',
      detail: expect.stringContaining('at most 2000000 entries'),
    });
  });

  test('stops when it is aborted', async () => {
    const stop = new AbortController();
    const check = client.verify({
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    });
    await expect(check).rejects.toThrow('enough');
  });
});
