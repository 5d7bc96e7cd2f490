// The index at the host's root through the built bundle, as server and publisher render it.
import { toMovement } from '@circunomy/sdk/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPages, type PageBuild } from '../../test/build-pages.ts';
import { HOSTILE } from '../../test/sample-site.ts';
import { openRenderer, type Renderer } from './renderer.ts';

let build: PageBuild;
let renderer: Renderer;

beforeAll(async () => {
  build = await buildPages();
  renderer = await openRenderer(build.directory);
}, 120_000);

afterAll(() => build.remove());

describe('the index at the host’s root', () => {
  const figures = {
    ...{ msmesRegistered: { min: 6, max: 11 }, msmesHelped: 5, purchases: 5, distributions: 5 },
    ...{ spent: { rupiah: 950_000, known: 4, of: 5 }, beneficiaries: { min: 27, max: 50 } },
  };
  const ledger = { size: 25, root: 'root' };
  const common = { areas: [], ledger, asOf: null, figures };
  const madeUp = {
    ...{ community: 'gereja-contoh', name: HOSTILE, type: 'church' as const, fictional: true },
    ...common,
    joined: [{ movement: null, inspiredBy: ['circunomy-jakarta'], on: null, entry: 2 }],
  };
  const real = {
    ...{ community: 'circunomy-jakarta', name: 'Circunomy Jakarta', type: 'movement' as const },
    ...{ fictional: false, ...common, joined: [] },
  };
  const movement = toMovement([madeUp, real]);

  async function readHost(path: string, of = movement): Promise<string> {
    const { status, body } = await renderer.renderHostPage(of, path);
    expect(status).toBe(200);
    return new TextDecoder().decode(body).replaceAll('\u2060', '');
  }

  test.each([
    ['', 'gereja-contoh/', 'contoh rekaan'],
    ['en/', '../gereja-contoh/en/', 'a made-up example'],
  ])('lists the communities at "%s"', async (path, link, label) => {
    const html = await readHost(path);
    expect(html).toContain(`href="${link}"`);
    expect(html).toContain(label);
    expect(html).not.toContain('<img');
  });

  test('sums only what is not made up, and says what is known in part', async () => {
    const totals = /aria-labelledby="totals".*?<\/section>/s.exec(await readHost(''))?.[0];
    expect(totals).toContain('≥\u00a0Rp\u00a0950.000');
    expect(totals).toContain('nilai diketahui pada 4 dari 5 pembelian');
    expect(totals).toContain('27–50');
    const onlyMadeUp = await readHost('', toMovement([madeUp]));
    expect(onlyMadeUp).not.toContain('aria-labelledby="totals"');
    expect(onlyMadeUp).toContain('Belum ada komunitas selain contoh rekaan.');
  });

  test('shows whose example was followed, the made-up apart', async () => {
    const [before, after] = (await readHost('')).split('id="made-up"');
    expect(before).not.toContain('class="ripple"');
    expect(after).toMatch(/class="ripple".*circunomy-jakarta\/.*class="ripple".*gereja-contoh\//s);
  });
});
