// Forgetting, backing up and restoring as a person types it.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCommandLine } from '../../test/command-line.ts';

const { folder, circunomy } = createCommandLine('withdraw');

const consent = { basis: 'given', purpose: 'Situs', on: null, until: null };
const msme = {
  kind: 'msme-registered',
  on: '2026-05',
  payload: { category: 'drinks', area: null, microBy: null, weeklyCapacity: null },
  documents: [{ kind: 'msme-profile', body: { name: 'Warung Pergi' }, consent }],
};

beforeAll(async () => {
  await circunomy(
    ...['init', 'berdua', '--name', 'Berdua', '--type', 'church'],
    ...['--recorded-by', 'Ani', '--verified-by', 'Budi'],
  );
  writeFileSync(join(folder, 'msme.json'), JSON.stringify([msme]));
  const recorded = await circunomy(
    ...['record', 'msme.json', '--community', 'berdua'],
    ...['--recorded-by', 'Ani', '--verified-by', 'Budi'],
  );
  expect(recorded).toMatchObject({ code: 0, err: '' });
});

describe('circunomy withdraw', () => {
  it('says what is missing or unknown, and erases nothing', async () => {
    const words = ['withdraw', '#2', '--community', 'berdua'];
    expect(await circunomy(...words)).toMatchObject({
      code: 2,
      err: 'Could not run withdraw: "--reason" is missing. Add --reason R.\n',
    });
    expect(await circunomy(...words, '--reason', 'bored')).toMatchObject({
      code: 2,
      err: 'Could not run withdraw: "bored" does not fit --reason. Write owner-asked, consent-ended, recorded-by-mistake, law.\n',
    });
    expect((await circunomy(...words, '--reason', 'law')).err).toContain('--recorded-by NAME');
    const byAni = ['--reason', 'law', '--recorded-by', 'Ani'];
    expect(await circunomy('withdraw', '#9', '--community', 'berdua', ...byAni)).toMatchObject({
      code: 1,
      err: 'Could not withdraw: berdua has no document and no entry with a document that is called "#9". Copy the id from the page of the entry.\n',
    });
  });

  it('erases by the number that people see, and names the backup that still holds it', async () => {
    expect((await circunomy('backup', '--out', 'cadangan.sqlite')).code).toBe(0);
    const done = await circunomy(
      ...['withdraw', '#2', '--community', 'berdua', '--reason', 'owner-asked'],
      ...['--recorded-by', 'Ani'],
    );
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toMatch(
      /^document-\w+ of entry #2 is erased with its salt; entry #3 says so\.\nNo file of the data directory holds the text any more\./,
    );
    expect(done.out).toContain(`backup ${join(folder, 'cadangan.sqlite')} (1 documents).`);
    const list = await circunomy('withdraw', '--list', '--community', 'berdua', '--json');
    expect(JSON.parse(list.out)).toMatchObject({
      documents: [{ entry: 2, withdrawnBy: 3, reason: 'owner-asked' }],
      copies: [{ kind: 'backup' }],
    });
    rmSync(join(folder, 'cadangan.sqlite'));
    const later = await circunomy(
      'withdraw',
      '--list',
      '--community',
      'berdua',
      '--language',
      'id',
    );
    expect(later.out).toMatch(
      /^Tidak diketahui ada salinan dari 1 dokumen berdua yang ditarik\.\n/,
    );
  });
});

describe('circunomy backup and restore', () => {
  it('makes a data directory that can be written to where the keys came along', async () => {
    await circunomy('backup', '--out', 'utuh.sqlite', '--with-keys');
    const restored = await circunomy('restore', 'utuh.sqlite', '--into', 'lain');
    expect(restored).toMatchObject({ code: 0, err: '' });
    expect(restored.out).toContain('berdua: 3 entries, 0 of them from what was published');
    expect(restored.out).toContain('Keys restored: berdua.key.\n');
    expect(restored.out).toContain('Nothing was known here to hold it against.');
  });

  it('refuses a backup that is older than the data directory', async () => {
    await circunomy('backup', '--out', 'tua.sqlite');
    writeFileSync(join(folder, 'lagi.json'), JSON.stringify([{ ...msme, on: '2026-06' }]));
    await circunomy(
      ...['record', 'lagi.json', '--community', 'berdua'],
      ...['--recorded-by', 'Ani', '--verified-by', 'Budi'],
    );
    const refused = await circunomy('restore', 'tua.sqlite', '--into', 'data', '--language', 'id');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(
      /^Tidak dapat memulihkan berdua: cadangan memuat 3 catatan, padahal .* sudah menandatangani 4\. Berikan yang kurang dengan --from-published FOLDER/,
    );
    expect(existsSync(join(folder, 'data', '.circunomy-restore'))).toBe(false);
  });
});
