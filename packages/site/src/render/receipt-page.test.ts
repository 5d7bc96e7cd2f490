// A giver's receipt through the built bundle: what was given, what followed as far as entries tell, and the proof.
import type { SampleProposal } from '@circunomy/sdk/mocks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPages, type PageBuild } from '../../test/build-pages.ts';
import { createSampleSite } from '../../test/sample-site.ts';
import { readLeafHash } from '../ledger/leaf-hash.ts';
import { openRenderer, type Renderer } from './renderer.ts';

let build: PageBuild;
let renderer: Renderer;

beforeAll(async () => {
  build = await buildPages();
  renderer = await openRenderer(build.directory);
}, 120_000);
afterAll(() => build.remove());

const consent = { basis: 'fictional', purpose: 'Contoh', on: null, until: null } as const;
const named = [{ kind: 'contributor', body: { name: 'Keluarga Contoh' }, consent }] as const;

function give(amount: number | null, rest: Partial<SampleProposal> = {}): SampleProposal {
  const on = '2026-03-20';
  return { ...rest, entry: { kind: 'contribution-received', on, from: 'public', amount } };
}

function buy(amount: number | null, fundedBy: 'personal' | 'public' | null): SampleProposal {
  const quantity = { unit: 'porsi', quantity: 5 };
  const entry = { kind: 'purchase-made', on: '2026-03-21', msme: '@melati' } as const;
  return { entry: { ...entry, category: 'processed-food', amount, quantity, fundedBy } };
}

/** The receipt of the entry that stands `after` the sample's own, as people read it. */
async function read(
  proposals: readonly SampleProposal[],
  after = 1,
  language = '',
): Promise<string> {
  const before = (await createSampleSite()).ledger.size;
  const site = await createSampleSite({ proposals });
  const path = `${language}entries/${before + after}/receipt/`;
  const { status, body } = await renderer.renderPage(site, path);
  expect(status).toBe(200);
  const [main = ''] = /<main.*<\/main>/s.exec(new TextDecoder().decode(body)) ?? [];
  return main.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u00a0\u2060]+/g, ' ');
}

describe('a receipt', () => {
  test('tells amount, day, giver as published and community', async () => {
    const text = await read([give(70_000, { documents: named })]);
    expect(text).toMatch(/Jumlah Rp ?70\.000 .*Dari Keluarga Contoh .*Tanggal 20 Maret 2026/);
    expect(text).toContain('Sumber dana kontribusi masyarakat');
    expect(await read([give(70_000, { documents: named })], 1, 'en/')).toContain(
      'From Keluarga Contoh',
    );
  });

  test('calls a giver Hamba Allah who gave no name or withdrew it, and an unknown amount unknown', async () => {
    expect(await read([give(70_000)])).toContain('Dari Hamba Allah');
    const withdrawn = await read([give(null, { documents: named, isWithdrawn: true })]);
    expect(withdrawn).toContain('Dari Hamba Allah');
    expect(withdrawn).not.toContain('Keluarga Contoh');
    expect(withdrawn).toContain('Jumlah tidak diketahui');
  });

  test('adds up what was recorded after it and could have been paid from it, and no more', async () => {
    const proposals = [
      buy(900_000, 'public'),
      give(70_000),
      buy(30_000, 'public'),
      buy(40_000, null),
      buy(null, 'public'),
      buy(500_000, 'personal'),
    ];
    expect(await read(proposals, 2)).toMatch(/Pembelian 3 pembelian, ≥ Rp ?70\.000/);
    expect(await read(proposals.slice(0, 2), 2)).toContain('Pembelian belum ada yang tercatat');
  });

  test('reads as corrected, and says so', async () => {
    const payload = { from: 'public', amount: 90_000 } as const;
    const text = await read([
      give(70_000, { as: 'gift' }),
      {
        entry: {
          kind: 'entry-corrected',
          on: '2026-03-22',
          corrects: '@gift',
          replacement: { on: '2026-03-19', payload },
          reason: 'typing-error',
        },
      },
    ]);
    expect(text).toMatch(/Jumlah Rp ?90\.000 .*19 Maret 2026.*pernah dibetulkan/);
  });

  test('says that it is void where the contribution was taken back', async () => {
    const text = await read([
      give(70_000, { as: 'gift' }),
      {
        entry: {
          kind: 'entry-corrected',
          on: '2026-03-22',
          corrects: '@gift',
          replacement: null,
          reason: 'typing-error',
        },
      },
    ]);
    expect(text).toContain('Tanda terima ini tidak berlaku');
    expect(text).not.toContain('Apa yang terjadi sesudahnya');
  });

  test('prints leaf hash, key and the command that checks them', async () => {
    const site = await createSampleSite({ proposals: [give(70_000)] });
    const number = site.ledger.size;
    const text = await read([give(70_000)]);
    expect(text).toContain(readLeafHash(site.ledger.all()[number - 1] as never));
    const { verifierKey } = site.community;
    expect(text).toContain(`circunomy verify ${number}.tlog-proof --key ${verifierKey}`);
  });

  test('is linked from the entry, and there is none for anything but a contribution', async () => {
    const site = await createSampleSite({ proposals: [give(70_000), buy(1_000, null)] });
    const number = site.ledger.size;
    const page = async (path: string) => renderer.renderPage(site, path);
    const entry = new TextDecoder().decode((await page(`entries/${number - 1}/`)).body);
    expect(entry).toContain('receipt/"');
    expect((await page(`entries/${number}/receipt/`)).status).toBe(404);
  });
});
