// `circunomy correct` as a person calls it: what the ledger reads before and after, and what is refused.
import { loadCommunityState } from '@circunomy/api';
import type { EntryOf } from '@circunomy/sdk/ledger';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCommandLine, openTestStore } from '../../test/command-line.ts';

const { dataDirectory, circunomy, ask, write } = createCommandLine('correct');
const people = ['--recorded-by', 'Ani', '--verified-by', 'Budi'];
let slug = '';
let count = 0;

/** #2 an MSME, #3 a purchase from it, #4 its distribution. */
beforeEach(async () => {
  count += 1;
  slug = `komunitas-${count}`;
  await circunomy('init', slug, '--name', 'Berdua', ...people);
  const entries = [
    {
      ...{ as: 'kedai', kind: 'msme-registered', on: '2026' },
      payload: { category: 'drinks', area: null, microBy: null, weeklyCapacity: null },
    },
    {
      ...{ as: 'beli', kind: 'purchase-made', on: '2026-05-10' },
      payload: {
        ...{ msme: '@kedai', category: 'drinks', amount: 300000 },
        ...{ quantity: { unit: 'pcs', quantity: 20 }, fundedBy: null },
      },
    },
    {
      ...{ kind: 'distribution-delivered', on: '2026-05-11' },
      payload: {
        ...{ purchases: ['@beli'], recipientGroup: 'residents', people: { min: 5, max: 10 } },
        ...{ area: null, by: ['volunteers'], volunteers: null },
      },
    },
  ];
  const file = write(`entries-${count}.json`, entries);
  expect((await circunomy('record', file, '--community', slug, ...people)).err).toBe('');
});

const correct = (...words: string[]) =>
  ['correct', ...words, '--community', slug, '--reason', 'typing-error', ...people] as const;

async function read(number: number) {
  const store = await openTestStore({ directory: dataDirectory });
  const { entries, view } = await loadCommunityState(store, slug);
  const recorded = entries[number - 1];
  const current = view.effectiveById(recorded?.id ?? '');
  await store.close();
  return { recorded, current, size: entries.length };
}

describe('circunomy correct', () => {
  it('changes one field by the number that pages show, and says the number of the correction', async () => {
    const done = await circunomy(...correct('#3', '--amount', '1.600.000'));
    expect(done).toEqual({
      code: 0,
      out:
        'Correction #5 is recorded. Entry #3, before → after:\n' +
        '  amount: Rp\u00a0300,000 → Rp\u00a01,600,000\n',
      err: '',
    });
    const { recorded, current } = await read(3);
    expect(current).toEqual({ ...recorded, amount: 1600000 });
    expect((await read(5)).recorded).toMatchObject({
      kind: 'entry-corrected',
      corrects: recorded?.id,
      reason: 'typing-error',
      on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      verifiedBy: expect.stringMatching(/^operator-/),
    });
  });

  it('begins with the entry as it reads today, and takes a number, an id or the id of a correction', async () => {
    await circunomy(...correct('4', '--people', '8-12'));
    const { recorded } = await read(4);
    const second = await ask(...correct(recorded?.id ?? '', '--on', '2026-05'));
    expect(second).toMatchObject({
      state: 'recorded',
      correction: { number: 6 },
      number: 4,
      changed: [{ field: 'on', before: '2026-05-11', after: '2026-05' }],
    });
    const correction = (await read(6)).recorded?.id ?? '';
    await circunomy(...correct(correction, '--people', '9'));
    expect((await read(4)).current).toEqual({
      ...recorded,
      ...{ on: '2026-05', people: { min: 9, max: 9 } },
    });
  });

  it('takes fields from a file, even from a copy of the whole entry', async () => {
    const { recorded } = await read(3);
    const wish = { ...recorded, amount: null, fundedBy: 'public' };
    const file = write('whole.json', wish);
    const done = await circunomy(...correct('3', '--set', file), '--language', 'id');
    expect(done.out).toBe(
      'Pembetulan #5 dicatat. Catatan #3, sebelum → sesudah:\n' +
        '  amount: Rp\u00a0300.000 → –\n  fundedBy: – → "public"\n',
    );
    expect((await read(3)).current).toEqual(wish);
    const again = await circunomy(...correct('3', '--set', file));
    expect(again).toMatchObject({
      code: 0,
      out: 'Nothing changed: entry #3 already reads so.\n',
    });
    expect((await read(3)).size).toBe(5);
  });

  it('leaves out a field that is never null where the file says null', async () => {
    const reach = [{ name: 'Jakarta Timur', code: '31.75' }];
    await circunomy(...correct('2', '--set', write('reach.json', { reach })));
    expect((await read(2)).current).toMatchObject({ reach });
    await circunomy(...correct('2', '--set', write('reachless.json', { reach: null })));
    expect((await read(2)).current).toEqual((await read(2)).recorded);
  });

  it('takes an entry back, and takes that back again', async () => {
    const gone = await circunomy(...correct('4', '--take-back'));
    expect(gone.out).toBe('Correction #5 is recorded. Entry #4 counts no longer.\n');
    expect((await read(4)).current).toBeUndefined();
    const twice = await circunomy(...correct('4', '--take-back'));
    expect(twice.out).toBe('Nothing changed: entry #4 was taken back before.\n');
    expect(await ask(...correct('4', '--people', '3'))).toMatchObject({
      error: { code: 'entry-taken-back' },
    });
    const back = await circunomy(...correct('#5', '--take-back'));
    expect(back.out).toBe('Correction #6 is recorded. Entry #4 counts again.\n');
    const { recorded, current } = await read(4);
    expect(current).toEqual(recorded);
  });

  it('takes back a correction that changed nothing but the documents', async () => {
    const { recorded } = await read(2);
    const { category, area, microBy, weeklyCapacity } = recorded as EntryOf<'msme-registered'>;
    const consent = { basis: 'given', purpose: 'Situs', on: null, until: null };
    const replacement = { on: '2026', payload: { category, area, microBy, weeklyCapacity } };
    const renamed = {
      ...{ kind: 'entry-corrected', on: null },
      payload: { corrects: recorded?.id, reason: 'new-information', replacement },
      documents: [{ kind: 'msme-profile', body: { name: 'Kedai Baru' }, consent }],
    };
    const file = write('renamed.json', renamed);
    await circunomy('record', file, '--community', slug, ...people);
    expect((await read(2)).current?.documents).toHaveLength(1);
    const back = await circunomy(...correct('5', '--take-back'));
    expect(back.out).toMatch(
      /^Correction #6 is recorded\. Entry #2, .*\n {2}documents: \[.*→ –\n$/,
    );
    expect((await read(2)).current).toEqual(recorded);
  });

  it('lists what the ledger refuses at the places in the file, and records nothing', async () => {
    const file = write('bad.json', { amount: 0, category: 'toys', colour: 'red', msme: 'msme-x' });
    const refused = await circunomy(...correct('3', '--set', file));
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/^Could not use \S+bad\.json: \d faults were found\./);
    expect(refused.err).toContain('\n  $.amount: 0 is too little. Send at least 1.\n');
    expect(refused.err).toContain('\n  $.category: "toys" is not one of: processed-food');
    expect(refused.err).toContain('\n  $: "colour" is not known here.');
    const kept = write('kept.json', { at: '2020-01-01T00:00:00.000Z', kind: 'purchase-made' });
    expect(await ask(...correct('3', '--set', kept))).toMatchObject({
      error: { code: 'file-refused', faults: [{ path: '$.at' }] },
    });
    expect((await circunomy(...correct('3', '--people', '5-9'))).err).toBe(
      'Could not correct #3: an entry of kind purchase-made has no "people", only on, campaign, buyer, msme, product, category, amount, quantity, fundedBy. Check the number of the entry.\n',
    );
    expect((await circunomy(...correct('4', '--people', '9-2'))).err).toContain('  $.people');
    expect((await circunomy(...correct('3', '--on', '2026-02-30'))).err).toContain(
      '  $.on: "2026-02-30" is in no calendar.',
    );
    expect((await circunomy(...correct('3', '--take-back'))).err).toContain(
      'cannot be taken away: #4 name it.',
    );
    expect((await circunomy(...correct('1', '--on', '2025'))).err).toContain('cannot be corrected');
    expect((await read(3)).size).toBe(4);
  });

  it.each([
    [['9', '--amount', '1'], 'entry-unknown', 1],
    [['msme-none', '--amount', '1'], 'entry-unknown', 1],
    [['3'], 'correction-empty', 2],
    [['3', '--take-back', '--amount', '1'], 'options-contradict', 2],
    [['3', '--set', 'a.json', '--on', '2026'], 'options-contradict', 2],
    [['3', '--amount', 'banyak'], 'option-refused', 2],
    [['4', '--people', 'banyak'], 'option-refused', 2],
    [['3', '--amont', '1'], 'option-unknown', 2],
    [['3', '4', '--amount', '1'], 'arguments-wrong', 2],
  ])('refuses %j as %s', async (words, code, exitCode) => {
    const refused = await circunomy(...correct(...words), '--json');
    expect(JSON.parse(refused.out)).toMatchObject({ error: { code } });
    expect(refused.code).toBe(exitCode);
    expect((await read(3)).size).toBe(4);
  });

  it('needs a reason that it knows, and two pairs of eyes', async () => {
    const words = ['correct', '3', '--amount', '1', '--community', slug];
    expect((await circunomy(...words, ...people)).err).toContain('"--reason" is missing');
    expect((await circunomy(...words, ...people, '--reason', 'bored')).err).toContain(
      'Write typing-error, counted-again, wrong-reference, recorded-twice, new-information.',
    );
    const alone = ['--reason', 'typing-error', '--recorded-by', 'Ani'];
    expect(await ask(...words, ...alone)).toMatchObject({ error: { code: 'witness-missing' } });
    const same = [...alone, '--verified-by', 'Ani'];
    expect(await ask(...words, ...same)).toMatchObject({ error: { code: 'verifier-same' } });
    expect((await circunomy('correct', '--help')).out).toContain('--people MIN-MAX');
  });
});
