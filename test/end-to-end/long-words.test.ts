// Words longer than a phone is wide: they break, and the page does not have to be pushed aside.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { runCommandOrThrow } from '../support/command.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { settleWidgets } from '../support/widgets.ts';

const folder = createTemporaryFolder('long-words');
const word = 'W'.repeat(80);
const openPage = useBrowser();
let server: StaticServer;

const community = {
  ...{ community: 'uji-kata', type: 'campaign', singleOperator: true },
  areas: [{ name: word, code: '31.75' }],
  operators: [{ name: 'Penguji', role: 'initiator' }],
  profile: {
    ...{ name: word, fictional: true, languages: ['id'], accent: null, contacts: [], orders: null },
    tagline: { id: word, en: word },
    about: { id: word, en: word },
    permit: { number: word.slice(20), issuer: word.slice(20), until: '2026' },
  },
};

const consent = { basis: 'fictional', purpose: 'Uji', on: null, until: null };
const entries = [
  {
    kind: 'msme-registered',
    on: '2026-01-02',
    payload: {
      ...{ category: 'drinks', area: { name: word, code: '31.75' }, microBy: null },
      weeklyCapacity: { unit: word.slice(56), quantity: 5 },
    },
    documents: [{ kind: 'msme-profile', body: { name: word, about: word }, consent }],
    as: 'msme',
  },
  {
    ...{ kind: 'purchase-made', on: '2026-01-03' },
    payload: {
      ...{ msme: '@msme', category: 'drinks', amount: 999_999_999_999, fundedBy: null },
      quantity: { unit: word.slice(56), quantity: 999_999_999 },
    },
  },
  {
    ...{ as: 'campaign', kind: 'campaign-opened', on: '2026-01-02' },
    payload: { goal: 999_999_999_999, until: null, permit: { number: word, until: null } },
    documents: [{ kind: 'profile', body: { name: word, about: word }, consent }],
  },
  {
    ...{ as: 'group', kind: 'group-formed', on: '2026-01-02' },
    payload: {
      ...{ form: 'co-operative', area: { name: word, code: '31.75' }, members: 99_999 },
      ...{ companions: 1, dues: { amount: 999_999_999, every: 'meeting' } },
    },
    documents: [{ kind: 'profile', body: { name: word, about: word }, consent }],
  },
  {
    ...{ kind: 'activity-held', on: '2026-01-04' },
    payload: {
      ...{ group: '@group', activity: 'bazaar', area: null, participants: null, sales: null },
      outputs: [
        { recipientGroup: null, quantity: { unit: word.slice(56), quantity: 999_999_999 } },
      ],
    },
  },
  {
    ...{ kind: 'stage-assessed', on: '2026-01-05' },
    payload: { group: '@group', stage: 'market-integration', operating: true },
  },
];

beforeAll(async () => {
  const data = join(folder, 'data');
  mkdirSync(data);
  writeFileSync(join(folder, 'community.json'), JSON.stringify(community));
  writeFileSync(join(folder, 'entries.json'), JSON.stringify(entries));
  await runCommandOrThrow(['init', join(folder, 'community.json')], { data });
  const record = ['record', join(folder, 'entries.json'), '--community', 'uji-kata'];
  await runCommandOrThrow([...record, '--single-operator'], { data });
  await runCommandOrThrow(['publish', '--out', join(folder, 'published')], { data });
  server = await serveFolder(join(folder, 'published'));
});

test.each([
  ...['', 'msmes/', 'ledger/', 'entries/1/', 'entries/2/', 'check/', 'embed/'],
  ...['figures/', 'groups/', 'campaigns/', 'goods/', 'reports/', 'reports/2026-01/', 'indicators/'],
])('uji-kata/%s fits 320 pixels', async (path) => {
  const { page, close } = await openPage(`${server.url}uji-kata/${path}`, { width: 320 });
  await settleWidgets(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await close();
});
