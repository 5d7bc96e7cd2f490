// What a group keeps to itself: no byte of it in anything that a server or a published folder gives out, until the group
// shows its cash book, and not after it hides it again.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand, runCommandOrThrow } from '../support/command.ts';
import { listPublishedFiles, publishedCommunities } from '../support/published-folder.ts';
import { type LiveServer, startServerProcess } from '../support/server-process.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const folder = createTemporaryFolder('hidden-books');
const data = join(folder, 'data');
const out = join(folder, 'out');
const both = ['--recorded-by', 'Ani', '--verified-by', 'Budi'];

/** Texts that stand in one book and nowhere else. */
const PLANTED = {
  'kas-senyap': [
    'kas-senyap',
    '7654321',
    '7.654.321',
    '7,654,321',
    'Judul Kas Senyap',
    'titipan senyap',
  ],
  'iks-senyap': ['iks-senyap', '6543217', '6.543.217', 'Judul Dana Senyap', 'member-0123'],
  'rumah-senyap': ['rumah-senyap', '5432176', '5.432.176', 'Judul Rumah Senyap', 'household-0123'],
};
const ALL = Object.values(PLANTED).flat();

let token = '';
let server: LiveServer;

async function circunomy(...words: string[]): Promise<string> {
  return runCommandOrThrow([...words, '--language', 'en'], { data });
}

async function record(community: string, items: object[]): Promise<void> {
  const file = join(folder, 'items.json');
  writeFileSync(file, JSON.stringify(items));
  await circunomy('record', file, '--community', community, ...both);
}

async function openBook(slug: keyof typeof PLANTED, holds: string, name: string): Promise<void> {
  const words = ['--book-of', 'kube-senyap', '--holds', holds, '--name', name];
  await circunomy('init', slug, ...words, ...both);
}

beforeAll(async () => {
  mkdirSync(data);
  const opened = JSON.parse(
    await circunomy(
      'init',
      'kube-senyap',
      '--name',
      'KUBE Contoh',
      '--type',
      'joint-business-group',
      ...both,
      '--json',
    ),
  );
  token = opened.operators[0].token;
  await circunomy(
    'init',
    'tetangga',
    '--name',
    'Tetangga',
    '--single-operator',
    '--recorded-by',
    'Ani',
  );
  const payload = {
    form: 'joint-business-group',
    area: null,
    members: 10,
    companions: 1,
    dues: null,
  };
  await record('kube-senyap', [
    { as: 'kami', kind: 'group-formed', on: '2025-01', payload },
    {
      ...{ kind: 'meeting-held', on: '2025-06-07' },
      payload: { group: '@kami', members: 10, present: 9, excused: null },
    },
  ]);
  const { groups } = JSON.parse(await circunomy('report', 'kube-senyap', '--json'));
  const [{ group }] = groups;
  await openBook('kas-senyap', 'cash', 'Judul Kas Senyap');
  await openBook('iks-senyap', 'solidarity', 'Judul Dana Senyap');
  await openBook('rumah-senyap', 'households', 'Judul Rumah Senyap');
  const consent = { basis: 'given', purpose: 'tests', on: '2025-01-01', until: null };
  await record('kas-senyap', [
    {
      ...{ kind: 'cash-received', on: '2025-06-10' },
      payload: { group, from: 'order', amount: 7_654_321 },
      documents: [{ kind: 'note', body: { text: 'titipan senyap' }, consent }],
    },
  ]);
  await record('iks-senyap', [
    {
      kind: 'cash-received',
      on: '2025-06',
      payload: { group, from: 'contribution', amount: 9_000_000 },
    },
    {
      ...{ kind: 'cash-spent', on: '2025-06-12' },
      payload: {
        group,
        purpose: 'help-to-member',
        member: 'member-0123456789ab',
        amount: 6_543_217,
      },
    },
  ]);
  await record('rumah-senyap', [
    {
      ...{ kind: 'indicator-reported', on: '2025' },
      payload: {
        ...{ indicator: 'household-income', over: 1, household: 'household-0123456789ab' },
        ...{ area: null, category: null, before: null, after: { period: '2025', sum: 5_432_176 } },
      },
    },
  ]);
  server = await startServerProcess({ data });
});
afterAll(() => server?.close());

/** Each planted text with the first place where it was found. */
function search(files: Iterable<readonly [string, string]>, texts: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const [path, text] of files) {
    for (const planted of texts) {
      if (!found.has(planted) && text.includes(planted)) found.set(planted, path);
    }
  }
  return [...found].map(([planted, path]) => `${planted} in ${path}`);
}

function readPublished(): [string, string][] {
  return listPublishedFiles(out).map((path) => [path, readFileSync(join(out, path), 'latin1')]);
}

/** Body and headers of an answer, without the address that was asked. */
async function read(path: string): Promise<[string, string]> {
  const response = await fetch(`${server.origin}/${path}`, { headers: { connection: 'close' } });
  const headers = [...response.headers].flat().join(' ');
  return [path, `${headers} ${Buffer.from(await response.arrayBuffer()).toString('latin1')}`];
}

async function publish(): Promise<void> {
  await circunomy('publish', '--out', out, '--threads', '1');
}

describe('books that a group keeps to itself', () => {
  test('leave no byte in a published folder, nor a folder of their own', async () => {
    await publish();
    expect(publishedCommunities(out)).toEqual(['kube-senyap', 'tetangga']);
    expect(
      listPublishedFiles(out).filter((path) => path.includes('senyap/')).length,
    ).toBeGreaterThan(50);
    expect(search(readPublished(), ALL)).toEqual([]);
    expect(
      search(
        listPublishedFiles(out).map((path) => [path, path]),
        ALL,
      ),
    ).toEqual([]);
  });

  test('leave no byte in any answer of a server, whatever path is asked', async () => {
    const answers: [string, string][] = [];
    for (const path of listPublishedFiles(out)) {
      answers.push(await read(path.replace(/index\.html$/, '')));
    }
    expect(search(answers, ALL)).toEqual([]);
    expect(server.output()).not.toMatch(/kas-senyap|iks-senyap|rumah-senyap/);
  });

  test('answer as an address where nothing is, on every path', async () => {
    const paths = listPublishedFiles(join(out, 'kube-senyap')).map((path) =>
      path.replace(/index\.html$/, ''),
    );
    const places = [
      '',
      'en/',
      'data/live',
      'data/drafts',
      'data/entries',
      'data/reports/2025-06.json',
    ];
    const nowhere = 'x'.repeat('kas-senyap'.length);
    for (const path of new Set([...paths, ...places])) {
      const [[, hidden], [, none]] = await Promise.all([
        read(`kas-senyap/${path}`),
        read(`${nowhere}/${path}`),
      ]);
      const toPlain = (text: string): string =>
        text
          .replaceAll(/kas-senyap|x{10}/g, '…')
          .replace(/x-request-id \S+/, '…')
          .replaceAll(/\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT/g, '…');
      expect([path, toPlain(hidden)]).toEqual([path, toPlain(none)]);
    }
  });

  test('open to an operator’s token, and to publishing not at all', async () => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${server.origin}/iks-senyap/data/ledger.ndjson`, { headers });
    expect([response.status, response.headers.get('cache-control')]).toEqual([
      200,
      'private, no-store',
    ]);
    expect(await response.text()).toContain('6543217');
    const words = ['publish', '--out', out, '--community', 'iks-senyap', '--json'];
    const { code, stdout } = await runCommand(words, { data });
    expect([code, JSON.parse(stdout).error.code]).toEqual([1, 'book-not-public']);
  });
});

describe('a cash book', () => {
  test('that the group shows is published beside it, joins its reports, and all of it verifies', async () => {
    await circunomy('profile', 'kube-senyap', '--cash-book', 'kas-senyap');
    await circunomy('publish', '--out', out, '--threads', '1', '--community', 'kube-senyap');
    expect(publishedCommunities(out)).toEqual(['kas-senyap', 'kube-senyap', 'tetangga']);
    const file = join(out, 'kube-senyap/data/reports/2025-06.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      cashBook: { community: 'kas-senyap', size: 2 },
      whole: { money: { in: 7_654_321, closing: 7_654_321 } },
    });
    const others = [...PLANTED['iks-senyap'], ...PLANTED['rumah-senyap']];
    expect(search(readPublished(), others)).toEqual([]);
    await circunomy('verify', out);
    await circunomy('verify', join(out, 'kube-senyap'));
    await circunomy('verify', `${server.origin}/kube-senyap/`);
  });

  test('that says other than the report is found by whoever checks', async () => {
    const file = join(out, 'kube-senyap/data/reports/2025-06.json');
    const honest = readFileSync(file, 'utf8');
    writeFileSync(file, honest.replaceAll('7654321', '7654320'));
    const { code, stdout } = await runCommand(
      ['verify', join(out, 'kube-senyap'), '--language', 'en'],
      { data },
    );
    expect([code, stdout]).toEqual([1, expect.stringContaining('reports/2025-06.json')]);
    writeFileSync(file, honest);
  });

  test('that the group hides again is gone from the server at once, and from the folder with the next publication', async () => {
    await circunomy('profile', 'kube-senyap', '--cash-book', 'none');
    await expect
      .poll(async () => (await read('kas-senyap/data/impact.json'))[1])
      .toContain('community-unknown');
    await circunomy('publish', '--out', out, '--threads', '1', '--community', 'tetangga');
    expect(publishedCommunities(out)).toEqual(['kube-senyap', 'tetangga']);
    // What the group's own report told of the money is gone with it.
    expect(search(readPublished(), ALL)).toEqual([]);
    await circunomy('verify', out);
  });
});
