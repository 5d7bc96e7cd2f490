// The commands on a data directory of their own: most calls in this process, a few as a process of their own.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCommunity, listCommunities, openStore } from '@circunomy/api';
import { describe, expect, it } from 'vitest';
import { type CommandResult, createCommandLine } from '../../test/command-line.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const examples = fileURLToPath(new URL('../../../../examples/data/', import.meta.url));
const paper = join(examples, 'circunomy-jakarta/table-1.csv');

const { folder, circunomy, ask } = createCommandLine('command');

/** As an operating system starts it, from the sources. */
function startProcess(...words: string[]): Promise<CommandResult> {
  const child = spawn(process.execPath, ['--conditions=source', main, ...words], {
    cwd: folder,
    env: { ...process.env, CIRCUNOMY_DATA: join(folder, 'data'), CIRCUNOMY_LANGUAGE: 'en' },
  });
  const result = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    result.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    result.err += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...result })));
}

describe('circunomy', () => {
  it('opens a community, records its table once, and says so the second time', async () => {
    const opened = await circunomy(
      ...['init', 'sendiri', '--name', 'Sendiri'],
      ...['--areas', 'Jakarta Timur; Bekasi', '--recorded-by', 'Ani', '--single-operator'],
    );
    expect(opened).toMatchObject({ code: 0, err: '' });
    expect(opened.out).toMatch(
      /^sendiri is open\.\nToken of Ani \(initiator\), shown this once, for programs only: circ_\w{40}\n$/,
    );

    const first = await circunomy('import', paper, '--community', 'sendiri', '--single-operator');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('5 rows became 15 entries (#2–#16).\n2 rows were left out');

    const second = await circunomy('import', paper, '--community', 'sendiri', '--single-operator');
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).toContain('Nothing changed: every row was imported before.\n');
  });

  it('says that a file is no folder to publish to', async () => {
    writeFileSync(join(folder, 'letter.txt'), '');
    const refused = await circunomy(
      ...['publish', '--out', 'letter.txt', '--community', 'sendiri'],
    );
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(
      /^Could not publish to \S+letter\.txt: a part of its path is a file\./,
    );
  });

  it('lists everything that is wrong with a table, in two languages, and exits with 1', async () => {
    await circunomy(
      ...['init', '--community', 'berdua', '--name', 'Berdua', '--type', 'church'],
      ...['--recorded-by', 'Ani', '--verified-by', 'Budi'],
    );
    const spoiled = readFileSync(paper, 'utf8')
      .replace('300 ribu', 'tiga ratus')
      .replace('minuman', 'minyak angin')
      .replace('2 – 5 warga', '5 – 2 warga');
    writeFileSync(join(folder, 'spoiled.csv'), spoiled);
    const mapping = join(examples, 'circunomy-jakarta/table-1.mapping.json');
    const words = ['import', 'spoiled.csv', '--community', 'berdua', '--mapping', mapping];
    const witnesses = ['--recorded-by', 'Ani', '--verified-by', 'Budi'];
    const english = await circunomy(...words, ...witnesses);
    expect(english).toMatchObject({ code: 1, out: '' });
    expect(english.err).toContain(
      '- spoiled.csv, row 3, column "Penerima Manfaat", value "5 – 2 warga"\n' +
        '    reason: "5 – 2 warga" is an impossible range: it ends below its beginning\n' +
        '    fix: Write the smaller number first, such as "5 – 10 warga"\n',
    );
    expect(english.err).toMatch(/^3 faults in the table:\n/);
    expect(english.err).toMatch(/Nothing was recorded\.\n$/);
    const indonesian = await circunomy(...words, ...witnesses, '--language', 'id');
    expect(indonesian.err).toMatch(/^3 kesalahan pada tabel:\n- spoiled\.csv, baris 2, kolom/);
    const machine = await ask(...words, ...witnesses);
    expect(machine).toMatchObject({
      state: 'refused',
      findings: [
        {
          kind: 'fault',
          file: 'spoiled.csv',
          row: 2,
          column: 'Jumlah Produk Dibeli',
          value: 'tiga ratus',
        },
        { kind: 'fault', row: 3, column: 'Penerima Manfaat', value: '5 – 2 warga' },
        { kind: 'fault', row: 4, column: 'Kategori', value: 'minyak angin' },
      ],
      mapping: { categories: { 'minyak angin': '?' } },
    });
  });

  it.each([
    [['--recorded-by', 'Ani'], 'witness-missing'],
    [['--recorded-by', 'Ani', '--verified-by', 'Ani'], 'verifier-same'],
    [['--recorded-by', 'Ani', '--verified-by', 'Citra'], 'operator-name-unknown'],
    [['--single-operator'], 'single-operator-wrong'],
    [['--single-operator', '--verified-by', 'Ani'], 'options-contradict'],
  ])('keeps two pairs of eyes: %j is refused as %s', async (witnesses, code) => {
    const words = ['import', paper, '--community', 'berdua', ...witnesses];
    expect(await ask(...words)).toMatchObject({ error: { code } });
  });

  it('records a file of entries all or nothing, and never the same file twice', async () => {
    const good = [
      {
        as: 'kedai',
        kind: 'msme-registered',
        on: '2026',
        payload: { category: 'drinks', area: null, microBy: null, weeklyCapacity: null },
      },
      {
        kind: 'purchase-made',
        on: null,
        payload: {
          msme: '@kedai',
          category: 'drinks',
          amount: 5000,
          quantity: null,
          fundedBy: null,
        },
      },
    ];
    const bad = [
      ...good,
      { kind: 'purchase-made', on: '2026-02-30', payload: { msme: 'msme-unknown', category: 'x' } },
    ];
    writeFileSync(join(folder, 'good.json'), JSON.stringify(good));
    writeFileSync(join(folder, 'bad.json'), JSON.stringify(bad));
    const community = ['--community', 'sendiri', '--recorded-by', 'Ani'];
    const refused = await circunomy('record', 'bad.json', ...community);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('entry 3 of the file, category: ');
    expect(await ask('record', 'good.json', ...community)).toMatchObject({
      state: 'recorded',
      entries: [{ number: 17 }, { number: 18 }],
    });
    expect(await ask('record', 'good.json', ...community)).toEqual({
      state: 'unchanged',
      entries: [],
    });
  });

  it('adds, lists and removes operators by name', async () => {
    const community = ['--community', 'berdua'];
    const added = await ask(
      'operator',
      'add',
      ...community,
      '--name',
      'Citra',
      '--role',
      'treasurer',
    );
    expect(added).toMatchObject({
      operator: { name: 'Citra', role: 'treasurer' },
      token: expect.stringMatching(/^circ_/),
    });
    await circunomy('operator', 'remove', ...community, '--name', 'Citra');
    const { operators } = await ask('operator', 'list', ...community);
    const states = (operators as { name: string; removed: string | null }[]).map(
      ({ name, removed }) => `${name} ${removed === null ? 'active' : 'removed'}`,
    );
    expect(states.sort()).toEqual(['Ani active', 'Budi active', 'Citra removed']);
    expect((await circunomy('operator', 'ad', ...community)).err).toContain('Did you mean "add"?');
    expect(JSON.stringify(operators)).not.toContain('circ_');
  });

  it('loads the examples, and only once', async () => {
    const loaded = await ask('examples');
    expect(loaded).toEqual({
      communities: [
        { community: 'circunomy-jakarta', added: 25 },
        { community: 'gereja-contoh', added: 60 },
        { community: 'kampanye-contoh', added: 53 },
        { community: 'kube-contoh', added: 152 },
        { community: 'kube-melati-3', added: 12 },
        { community: 'prokus-contoh', added: 89 },
        { community: 'prokus-mojokerto', added: 7 },
        { community: 'umkm-asjb', added: 3 },
        { community: 'kube-contoh-kas', added: 168 },
      ],
    });
    const again = await circunomy('examples');
    const slugs = (loaded.communities as { community: string }[]).map((one) => one.community);
    expect(again.out).toBe(slugs.map((slug) => `${slug}: already there\n`).join(''));
  });

  it('opens the cash book that a group decided to open, and keeps its solidarity fund hidden', async () => {
    const store = await openStore({ directory: join(folder, 'data') });
    const { cashBook } = await findCommunity(store, 'kube-contoh');
    const fund = await findCommunity(store, 'kube-contoh-iks');
    const shown = (await listCommunities(store)).map(({ community }) => community);
    await store.close();
    expect(cashBook).toBe('kube-contoh-kas');
    expect(fund.book).toEqual({ of: 'kube-contoh', holds: 'solidarity' });
    expect(shown).toContain('kube-contoh-kas');
    expect(shown).not.toContain('kube-contoh-iks');
  });

  it('lets the examples name another server, or none', async () => {
    const readLive = async () => {
      const store = await openStore({ directory: join(folder, 'data') });
      const { live } = await findCommunity(store, 'gereja-contoh');
      await store.close();
      return live;
    };
    expect(await readLive()).toBe('http://localhost:4321/gereja-contoh/data/live');
    await circunomy('examples', '--live', 'https://circunomy.example/');
    expect(await readLive()).toBe('https://circunomy.example/gereja-contoh/data/live');
    await circunomy('examples', '--live', 'none');
    expect(await readLive()).toBeNull();
    expect((await circunomy('examples', '--live', 'javascript:alert(1)')).code).toBe(2);
  });

  it('says what it cannot read, and where', async () => {
    const words = ['import', 'none.csv', '--community', 'sendiri', '--single-operator'];
    expect(await circunomy(...words)).toEqual({
      code: 1,
      out: '',
      err: `Could not read ${join(folder, 'none.csv')}: it does not exist. Check the name and the permissions.\n`,
    });
  });
});

describe('circunomy as a process', { timeout: 120_000 }, () => {
  it('reads CIRCUNOMY_DATA and CIRCUNOMY_LANGUAGE and exits with 0, 1 or 2', async () => {
    const second = await startProcess(
      'import',
      paper,
      '--community',
      'sendiri',
      '--single-operator',
    );
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).toMatch(/^Nothing changed: every row was imported before\.\n/);
    const refused = await startProcess('operator', 'list', '--community', 'nobody');
    expect(refused).toEqual({
      code: 1,
      out: '',
      err: 'Could not find the community: there is no "nobody" here. Check the address.\n',
    });
    const wrong = await startProcess('imprt');
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('Did you mean "import"?');
  });
});
