// Backups by schedule, and moving to another folder, as a person types it.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCommandLine } from '../../test/command-line.ts';

const { folder, dataDirectory, circunomy, ask, write } = createCommandLine('move');

const msme = {
  kind: 'msme-registered',
  on: '2026-05',
  payload: { category: 'drinks', area: null, microBy: null, weeklyCapacity: null },
  documents: [
    {
      ...{ kind: 'msme-profile', body: { name: 'Warung Pindah' } },
      consent: { basis: 'given', purpose: 'Situs', on: null, until: null },
    },
  ],
};
const byBoth = ['--recorded-by', 'Ani', '--verified-by', 'Budi'];

beforeAll(async () => {
  await circunomy('init', 'berdua', '--name', 'Berdua', '--type', 'church', ...byBoth);
  await circunomy('init', 'lain', '--name', 'Lain', '--type', 'church', ...byBoth);
  write('msme.json', [msme]);
  const recorded = await circunomy('record', 'msme.json', '--community', 'berdua', ...byBoth);
  expect(recorded).toMatchObject({ code: 0, err: '' });
}, 60_000);

describe('circunomy backup --into', () => {
  it('says which options do not go together', async () => {
    expect(await circunomy('backup')).toMatchObject({
      code: 2,
      err: 'Could not run backup: "--out" is missing. Add --out FILE.\n',
    });
    expect(await circunomy('backup', '--every', '24h')).toMatchObject({
      code: 2,
      err: 'Could not run backup: "--into" is missing. Add --into FOLDER.\n',
    });
    expect(await circunomy('backup', '--into', 'b', '--out', 'x')).toMatchObject({ code: 2 });
    expect(await circunomy('backup', '--into', 'b', '--keep', '0')).toMatchObject({
      code: 2,
      err: 'Could not run backup: "0" does not fit --keep. Write 1 … 9999.\n',
    });
    expect(await circunomy('backup', '--into', 'b', '--every', 'daily')).toMatchObject({
      code: 2,
      err: 'Could not run backup: "daily" does not fit --every. Write 30m, 24h, 7d ….\n',
    });
  });

  it('writes a checked backup, and with --every goes on until it is stopped', async () => {
    const once = await circunomy('backup', '--into', 'cadangan', '--keep', '2');
    expect(once).toMatchObject({ code: 0, err: '' });
    expect(once.out).toContain('It was read again and is what was signed: 3 entries in 2 ledgers.');
    const [name = ''] = readdirSync(join(folder, 'cadangan'));
    expect(name).toMatch(/^circunomy-[0-9a-f]{12}-\d{8}T\d{6}Z\.sqlite$/);

    const running = await circunomy('backup', '--into', 'lainnya', '--every', '24h');
    expect(running).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(join(folder, 'lainnya'))).toHaveLength(1);
  });

  it('takes no store without a community for one, as where DATABASE_URL is missing', async () => {
    const said = `Could not back up: there is no community in ${join(folder, 'kosong')}. Name the data directory with --data or CIRCUNOMY_DATA, or the database with DATABASE_URL.\n`;
    const call = ['backup', '--data', 'kosong', '--into', 'hampa'];
    expect(await circunomy(...call)).toEqual({ code: 1, out: '', err: said });
    expect(existsSync(join(folder, 'hampa'))).toBe(false);
    expect((await circunomy(...call, '--every', '24h')).err).toContain(said);
  });

  it('tells of a failure and does not end for it', async () => {
    writeFileSync(join(folder, 'penuh'), 'a file where the folder should be');
    const failed = await circunomy('backup', '--into', 'penuh', '--every', '24h');
    expect(failed.code).toBe(0);
    expect(failed.err).toMatch(/^\d{4}-\S+Z Could not back up to .*penuh: EEXIST/);
  });
});

describe('circunomy move', () => {
  it('says what is missing, and refuses a book and its own place', async () => {
    expect(await circunomy('move', '--to', 'baru')).toMatchObject({
      code: 2,
      err: 'Could not run move: "--community" is missing. Add --community X.\n',
    });
    expect(await circunomy('move', '--all', '--community', 'x', '--to', 'baru')).toMatchObject({
      code: 2,
    });
    expect(await circunomy('move', '--all', '--to', 'data')).toMatchObject({
      code: 1,
      err: `Could not move berdua: it lies in ${dataDirectory} already. Name another folder or database.\n`,
    });
  });

  it('moves one community there and back, and tells of keys and of what is left of people', async () => {
    const moved = await circunomy('move', '--community', 'berdua', '--to', 'baru');
    expect(moved).toMatchObject({ code: 0, err: '' });
    const there = join(folder, 'baru');
    expect(moved.out).toContain(`berdua: 2 entries are in ${there}, with the same root as in`);
    expect(moved.out).toContain(`Copied into ${there}/keys: berdua.key.`);
    expect(moved.out).toContain(`${dataDirectory} still holds names and documents`);
    write('lagi.json', [{ ...msme, on: '2026-06' }]);
    const record = () => circunomy('record', 'lagi.json', '--community', 'berdua', ...byBoth);
    const refused = {
      code: 1,
      err: `Could not change berdua: it was moved to ${there}, and here it is only read. Change it there; where the move was interrupted, repeat it.\n`,
    };
    expect(await record()).toMatchObject(refused);
    const again = await ask('move', '--community', 'berdua', '--to', 'baru', '--erase');
    expect(again).toMatchObject({ state: 'already-moved', isErased: true });
    // Its operators are gone from here, too.
    expect(await record()).toMatchObject(refused);

    const withdrawn = await circunomy(
      ...['withdraw', '#2', '--community', 'berdua', '--reason', 'owner-asked'],
      ...['--recorded-by', 'Ani', '--data', 'baru'],
    );
    expect(withdrawn).toMatchObject({ code: 0, err: '' });
    const back = await ask('move', '--community', 'berdua', '--to', 'data', '--data', 'baru');
    expect(back).toMatchObject({ state: 'moved', size: 3, to: dataDirectory });
    const known = await ask('record', 'msme.json', '--community', 'berdua', ...byBoth);
    expect(known).toMatchObject({ entries: [] });
    const added = await ask('record', 'lagi.json', '--community', 'berdua', ...byBoth);
    expect(added).toMatchObject({ entries: [{ number: 4 }] });
  });

  it('moves all of them, and passes over those that are elsewhere', async () => {
    mkdirSync(join(folder, 'semua'));
    await circunomy('move', '--community', 'lain', '--to', 'satu');
    const all = await circunomy('move', '--all', '--to', 'semua');
    expect(all).toMatchObject({ code: 0, err: '' });
    expect(all.out).toContain(`Could not change lain: it was moved to ${join(folder, 'satu')}`);
    expect(all.out).toContain(`berdua: 4 entries are in ${join(folder, 'semua')}`);
    expect(existsSync(join(folder, 'semua/keys/berdua.key'))).toBe(true);
    expect(existsSync(join(folder, 'semua/keys/lain.key'))).toBe(false);
  });
});
