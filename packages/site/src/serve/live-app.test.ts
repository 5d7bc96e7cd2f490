// Which part of the server answers what, and with which headers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCommunity, openStore, type Store } from '@circunomy/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Renderer } from '../render/renderer.ts';
import { createLiveApp } from './live-app.ts';

const directory = mkdtempSync(join(tmpdir(), 'circunomy-live-'));
const logged: unknown[] = [];
let store: Store;
let request: (path: string, init?: RequestInit) => Promise<Response>;
let rendered = 0;

/** Stands for the built pages, which tests of the sources do not have. */
const renderer: Renderer = {
  renderPage: async ({ community }, path) => {
    rendered += 1;
    if (path === 'broken/') throw new Error('a page that fails');
    const body = new TextEncoder().encode(`${community.name} ${path}`);
    return { status: path === 'nowhere/' ? 404 : 200, type: 'text/html', body };
  },
  renderLivePage: async (_, path, { kind }) => {
    const body = new TextEncoder().encode(`${kind} ${path}`);
    return { status: 200, type: 'text/html; charset=utf-8', body };
  },
  renderHostPage: async ({ communities }, path) => {
    const body = new TextEncoder().encode(`${communities.length} ${path}`);
    return { status: 200, type: 'text/html', body };
  },
};

beforeAll(async () => {
  store = await openStore({ directory });
  await openCommunity(store, {
    ...{ slug: 'coba', type: 'movement', areas: [], on: null },
    profile: {
      ...{ name: 'Coba', fictional: true, tagline: null, about: null, accent: null },
      ...{ contacts: [], permit: null, live: null, orders: null, languages: ['id'] },
    },
    operators: [{ name: 'Ani', role: 'initiator' }],
  });
  const body = new TextEncoder().encode('export {};');
  const app = createLiveApp({
    ...{ store, renderer, stopping: new AbortController().signal },
    sharedFiles: [
      { path: 'widgets/v1/circunomy.js', body, isImmutable: false },
      { path: '_assets/style.123.css', body, isImmutable: true },
    ],
    log: (failed) => logged.push(failed),
  });
  request = async (path, init) => app.request(path, init);
});
afterAll(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

describe('the live server', () => {
  it.each([
    ['/', '1 '],
    ['/en/', '1 en/'],
    ['/en/developers/errors/', '1 en/developers/errors/'],
    ['/coba/', 'Coba '],
    ['/coba/en/entries/1/', 'Coba en/entries/1/'],
  ])('answers %s with a page', async (path, text) => {
    const response = await request(path);
    expect([response.status, await response.text()]).toEqual([200, text]);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('keeps pages to their own origin and sets no cookie', async () => {
    const { headers } = await request('/coba/');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'/,
    );
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('hands data to the data API', async () => {
    const impact = await request('/coba/data/impact.json');
    expect(impact.headers.get('content-type')).toBe('application/json');
    expect(impact.headers.get('access-control-allow-origin')).toBe('*');
    const unknown = await request('/coba/data/nothing.json');
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ]);
  });

  it.each(['', '/coba'])('gives widgets and styles to other origins below "%s"', async (root) => {
    const script = await request(`${root}/widgets/v1/circunomy.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('access-control-allow-origin')).toBe('*');
    expect(script.headers.get('cache-control')).toBe('public, max-age=60');
    const style = await request(`${root}/_assets/style.123.css`);
    expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('answers 304 when If-None-Match matches, and HEAD without a body', async () => {
    const etag = (await request('/coba/')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    for (const value of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      expect((await request('/coba/', { headers: { 'if-none-match': value } })).status).toBe(304);
    }
    expect((await request('/coba/', { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
    const head = await request('/coba/', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      '5',
      '',
    ]);
  });

  it('renders a page once for as long as its data stays the same', async () => {
    await request('/coba/msmes/');
    const before = rendered;
    await request('/coba/msmes/');
    expect(rendered).toBe(before);
  });

  it('leads to the folder where the slash is missing, and never to another host', async () => {
    const response = await request('/coba/ledger?x=1');
    expect([response.status, response.headers.get('location')]).toEqual([308, './ledger/?x=1']);
    expect((await request('//evil.example/coba')).headers.get('location') ?? '').not.toMatch(
      /\/\//,
    );
  });

  it.each([
    '/coba/https:evil.EXAMPLE',
    '/coba/https:2130706433',
    '/coba/javascript:alert(1)',
    '//evil',
  ])('stays on this host where %s reads as an address', async (path) => {
    const location = (await request(path)).headers.get('location') ?? '';
    const base = `http://this.example${path.replace(/^\/+/, '/')}`;
    expect(new URL(location, base).origin).toBe('http://this.example');
  });

  it.each(['/nobody/', '/%E0%A4%A', '/coba/nowhere/'])('answers 404 to %s', async (path) => {
    expect((await request(path)).status).toBe(404);
  });

  it('refuses other methods', async () => {
    const response = await request('/coba/', { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('says nothing of a failure but that there was one, and logs it', async () => {
    const response = await request('/coba/broken/');
    expect([response.status, await response.text()]).toEqual([500, '500\n']);
    expect(logged).toEqual([
      {
        ...{ method: 'GET', route: '/:community/*', id: undefined, error: 'Error' },
        at: expect.stringMatching(/live-app\.test\.ts:\d+:\d+/),
      },
    ]);
  });
});
