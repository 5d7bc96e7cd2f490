// What logs and metrics may keep of an address.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPublicFiles, loadCommunityState, openCommunity, openStore } from '@circunomy/api';
import { afterAll, expect, test } from 'vitest';
import { toRoutePattern } from './route-pattern.ts';

const directory = mkdtempSync(join(tmpdir(), 'circunomy-routes-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test.each([
  ['/', '/'],
  ['/en/?ref=Ibu%20Sari', '/en/'],
  ['/health/ready', '/health/ready'],
  ['/coba/data/impact.json?phone=081234567890', '/:community/data/impact.json'],
  ['/coba/data/documents/doc-0a1b/withdrawal', '/:community/data/documents/:document/withdrawal'],
  ['/coba/data/documents/doc-0a1b.json', '/:community/data/documents/:document'],
  ['/coba/data/entries/cost-1/verification', '/:community/data/entries/:draft/verification'],
  ['/coba/data/Ibu%20Sari.json', '/:community/data/*'],
  ['/coba/data/orders', '/:community/data/orders'],
  ['/coba/data/orders/K7M4Q9XT2P3W/cancel', '/:community/data/orders/:code'],
  ['/coba/data/orders/notices/midtrans', '/:community/data/orders/notices/:gateway'],
  ['/coba/data/desk/orders/K7M4Q9XT2P3W/confirm', '/:community/data/desk/orders/:code'],
  ['/coba/data/desk/purchases', '/:community/data/desk/purchases'],
  ['/coba/orders/?product=product-0a1b', '/:community/orders/'],
  ['/coba/orders/K7M4Q9XT2P3W/', '/:community/orders/:code'],
  ['/coba/en/orders/K7M4Q9XT2P3W/qr.png', '/:community/orders/:code'],
  ['/coba/en/desk/', '/:community/desk/'],
  ['/coba/msmes/', '/:community/*'],
  ['/coba/widgets/v1/circunomy.js', '/widgets/*'],
  ['/coba', '*'],
  ['http://evil.example/coba/', '*'],
  ['', '*'],
  ['*', '*'],
])('%s is %s', (target, pattern) => {
  expect(toRoutePattern(target)).toBe(pattern);
});

test('every public file has a pattern of its own kind', async () => {
  const store = await openStore({ directory });
  await openCommunity(store, {
    ...{ slug: 'coba', type: 'movement', areas: [], on: null },
    profile: {
      ...{ name: 'Coba', fictional: true, tagline: null, about: null, accent: null },
      ...{ contacts: [], permit: null, live: null, orders: null, languages: ['id'] },
    },
    operators: [{ name: 'Ani', role: 'initiator' }],
  });
  const state = await loadCommunityState(store, 'coba');
  const unnamed = listPublicFiles(state).filter(
    (path) => toRoutePattern(`/coba/data/${path}`) === '/:community/data/*',
  );
  await store.close();
  expect(unnamed).toEqual([]);
});
