// `circunomy verify` as a person calls it: folders, addresses, proofs, languages, exit codes, and what it remembers.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import {
  createApi,
  listPublicFiles,
  loadCommunityState,
  openCommunity,
  openStore,
  publicFile,
  recordEntries,
  type Store,
} from '@circunomy/api';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCommandLine } from '../../test/command-line.ts';

const slug = 'gereja-kami';
const { folder, circunomy } = createCommandLine('verify', 'visitor');
let store: Store;
let recordedBy: string;
const closing: (() => unknown)[] = [];

beforeAll(async () => {
  store = await openStore({ directory: join(folder, 'server') });
  const { operators } = await openCommunity(store, {
    ...{ slug, type: 'church', areas: [], on: null, operators: [{ name: 'A', role: 'initiator' }] },
    profile: {
      ...{ name: 'Gereja Kami', fictional: true, tagline: null, about: null, accent: null },
      ...{ contacts: [], permit: null, live: null, orders: null, languages: ['id', 'en'] },
    },
  });
  recordedBy = operators[0]?.id ?? '';
  await record(300);
});
afterAll(async () => {
  for (const close of closing) await close();
  await store.close();
});

async function record(count: number): Promise<void> {
  const payload = { purpose: 'delivery', amount: 1000 };
  const proposals = Array.from(
    { length: count },
    () => ({ kind: 'cost-paid', on: null, payload }) as const,
  );
  await recordEntries(store, slug, proposals, { recordedBy, verifiedBy: null });
}

async function publish(name: string): Promise<string> {
  const state = await loadCommunityState(store, slug);
  for (const path of listPublicFiles(state)) {
    const file = join(folder, name, slug, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, publicFile(state, path)?.body ?? '');
  }
  const list = join(folder, name, 'data/communities.json');
  mkdirSync(dirname(list), { recursive: true });
  writeFileSync(list, JSON.stringify({ communities: [{ community: slug }] }));
  return join(folder, name);
}

async function serve(asked: string[]): Promise<string> {
  const listener = getRequestListener(createApi({ store, log: () => {} }).fetch);
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    return listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

describe('circunomy verify', () => {
  it('says that a folder holds, and what cannot be known, in both languages', async () => {
    const out = await publish('www');
    const english = await circunomy('verify', out);
    expect(english).toMatchObject({ code: 0, err: '' });
    expect(english.out).toContain('✓ 301 entries lead to the signed root');
    expect(english.out).toContain('Everything that can be checked holds.');
    expect(english.out).toContain(
      'What cannot be known this way:\n  – Whether those who recorded told the truth.',
    );
    const indonesian = await circunomy('verify', join(out, slug), '--language', 'id');
    expect(indonesian.out).toContain('Semua yang dapat diperiksa cocok.');
    expect(indonesian.out).toContain('Melanjutkan 301 catatan yang Anda lihat terakhir kali');
  });

  it('exits with 1 where something does not hold, and names it to machines too', async () => {
    const out = await publish('tampered');
    const path = join(out, slug, 'data/impact.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('300000', '900000'));
    const result = await circunomy('verify', join(out, slug));
    expect(result.code).toBe(1);
    expect(result.out).toMatch(
      /✗ Could not accept impact\.json: \S+ is published as 900000, the entries lead to 300000/,
    );
    const machine = JSON.parse((await circunomy('verify', join(out, slug), '--json')).out);
    expect(machine).toMatchObject({
      holds: false,
      ledgers: [{ holds: false, log: { holds: true } }],
    });
  });

  it('says nothing of how another version describes what it answers', async () => {
    const out = await publish('other-version');
    const path = join(out, slug, 'data/openapi.json');
    writeFileSync(path, '{"openapi":"3.1.1"}');
    expect(await circunomy('verify', join(out, slug))).toMatchObject({ code: 0 });
    rmSync(path);
    expect(await circunomy('verify', join(out, slug))).toMatchObject({ code: 0 });
  });

  it('fetches only what is new the second time, and follows the ledger', async () => {
    const asked: string[] = [];
    const origin = await serve(asked);
    expect((await circunomy('verify', `${origin}/${slug}/`)).code).toBe(0);
    const first = asked.splice(0);
    expect(first).toContain(`/${slug}/data/ledger/tile/entries/000`);
    await record(1);
    const again = await circunomy('verify', `${origin}/${slug}`);
    expect(again.out).toContain('Continues the 301 entries you saw last; 1 were added.');
    expect(asked).not.toContain(`/${slug}/data/ledger/tile/entries/000`);
    expect(asked).toContain(`/${slug}/data/ledger/tile/entries/001.p/46`);
  });

  it('exits with 2 for a wrong call and 3 for what cannot be read', async () => {
    expect((await circunomy('verify')).code).toBe(2);
    expect((await circunomy('verify', '.', '--key', 'hello')).code).toBe(2);
    expect(await circunomy('verify', './nothing-here')).toMatchObject({
      code: 3,
      err: expect.stringContaining('there is no ledger, data/community.json is missing'),
    });
    expect((await circunomy('verify', 'http://127.0.0.1:9/')).code).toBe(3);
  });

  it('refuses a ledger of another key than the one that is trusted', async () => {
    const out = join(await publish('trusted'), slug);
    const { verifierKey } = (await loadCommunityState(store, slug)).community;
    expect((await circunomy('verify', out, '--key', verifierKey)).code).toBe(0);
    const other = await store.database
      .selectFrom('communities')
      .select('origin')
      .executeTakeFirstOrThrow();
    const { createSignerKey, formatVerifierKey } = await import('@circunomy/sdk/ledger');
    const stranger = formatVerifierKey(createSignerKey(other.origin));
    const refused = await circunomy('verify', out, '--key', stranger);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('✗ Could not');
  });

  it('checks one proof offline, with the entry inside it or beside it', async () => {
    const out = await publish('proofs');
    const state = await loadCommunityState(store, slug);
    const file = join(out, slug, 'data/ledger/proof/7.tlog-proof');
    const { verifierKey } = state.community;
    const proved = await circunomy('verify', file, '--key', verifierKey);
    expect(proved).toMatchObject({ code: 0, err: '' });
    expect(proved.out).toMatch(
      /^✓ Entry #7 stands in the ledger of 301 entries that circunomy\/gereja-kami\+/,
    );
    writeFileSync(join(folder, 'entry.json'), JSON.stringify(state.entries[6], null, 2));
    writeFileSync(join(folder, 'other.json'), JSON.stringify(state.entries[7]));
    const beside = ['verify', file, '--key', verifierKey, '--entry'];
    expect((await circunomy(...beside, 'entry.json')).code).toBe(0);
    const other = await circunomy(...beside, 'other.json');
    expect(other).toMatchObject({ code: 1, out: expect.stringMatching(/^✗ Could not/) });
    expect((await circunomy('verify', file)).code).toBe(2);
  });
});
