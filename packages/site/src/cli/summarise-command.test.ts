// `circunomy summarise` as a person calls it: what leaves a hidden book, what stays in it, and that twice is once.
import { loadCommunityState } from '@circunomy/api';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCommandLine, openTestStore } from '../../test/command-line.ts';

const { dataDirectory, circunomy, ask, write } = createCommandLine('summarise');
const both = ['--recorded-by', 'Ani', '--verified-by', 'Budi'];
const SOOKO = { name: 'Sooko', code: '35.16.13' };
const MOJOANYAR = { name: 'Mojoanyar', code: '35.16.18' };

/** One line of a household book; income a month in rupiah. */
function line(number: number, area: object, after: number, before = 1_000_000): object {
  const household = `household-00000000000${number.toString(32)}`;
  const measured = {
    before: { period: '2024', sum: before },
    after: { period: '2025', sum: after },
  };
  const payload = { indicator: 'household-income', over: 1, household, area, category: null };
  return { kind: 'indicator-reported', on: '2025', payload: { ...payload, ...measured } };
}

async function readParent(): Promise<readonly object[]> {
  const store = await openTestStore({ directory: dataDirectory });
  const { entries } = await loadCommunityState(store, 'prokus-kami');
  await store.close();
  return entries.slice(1);
}

/**
 * Nine households, six in Sooko and three in Mojoanyar, each Rp 1.000.000 a month before and Rp 1.500.000 after:
 * 9 × 1.000.000 = 9.000.000 before and 9 × 1.500.000 = 13.500.000 after. The three may not be told, and with the nine
 * the six would tell of them: 9 − 6 = 3. So the whole is all that leaves the book.
 */
beforeAll(async () => {
  await circunomy('init', 'prokus-kami', '--name', 'ProKUS Kami', '--type', 'programme', ...both);
  await circunomy(
    'init',
    'rumah-kami',
    '--book-of',
    'prokus-kami',
    '--holds',
    'households',
    ...both,
  );
  const lines = Array.from({ length: 9 }, (_, at) =>
    line(at, at < 6 ? SOOKO : MOJOANYAR, 1_500_000),
  );
  const recorded = await circunomy(
    ...['record', write('households.json', lines), '--community', 'rumah-kami', ...both],
  );
  expect(recorded).toMatchObject({ code: 0, err: '' });
});

describe('circunomy summarise', () => {
  it('shows what would leave the book, and why the rest does not, without recording', async () => {
    const shown = await circunomy('summarise', 'rumah-kami', '--period', '2025', '--dry-run');
    expect(shown).toEqual({
      ...{ code: 0, err: '' },
      out:
        '  The income of 9 households together: before Rp 9,000,000 a month (2024), after Rp 13,500,000 a month (2025).\n'.replaceAll(
          'Rp ',
          'Rp\u00a0',
        ) +
        '  held back: household income, Sooko: with the other figures, fewer than five could be worked out\n' +
        '  held back: household income, Mojoanyar: fewer than five would be described\n' +
        'Nothing was recorded.\n',
    });
    expect(await readParent()).toEqual([]);
  });

  it('leaves drafts where one operator stands behind it, and makes none twice', async () => {
    const words = ['summarise', 'rumah-kami', '--period', '2025', '--recorded-by', 'Ani'];
    expect(await ask(...words)).toMatchObject({ state: 'drafted', drafts: { length: 1 } });
    expect(await ask(...words)).toMatchObject({ state: 'unchanged', drafts: [], repeated: 1 });
    expect(await readParent()).toEqual([]);
  });

  it('records what two operators stand behind, once', async () => {
    await circunomy('init', 'prokus-lain', '--name', 'ProKUS Lain', '--type', 'programme', ...both);
    await circunomy(
      ...['init', 'rumah-lain', '--book-of', 'prokus-lain'],
      ...['--holds', 'households', ...both],
    );
    const lines = Array.from({ length: 5 }, (_, at) => line(at, SOOKO, 1_500_000 + at));
    await circunomy('record', write('five.json', lines), '--community', 'rumah-lain', ...both);
    const words = ['summarise', 'rumah-lain', '--period', '2025', ...both];
    expect(await ask(...words)).toMatchObject({
      ...{ state: 'recorded', community: 'prokus-lain', repeated: 0 },
      // 5 × 1.500.000 + 0 + 1 + 2 + 3 + 4
      proposals: [
        { payload: { over: 5, area: null, after: { sum: 7_500_010 } } },
        { payload: { over: 5, area: SOOKO, after: { sum: 7_500_010 } } },
      ],
      entries: [{ number: 2 }, { number: 3 }],
    });
    expect(await ask(...words)).toMatchObject({ state: 'unchanged', repeated: 2, entries: [] });
    expect((await circunomy(...words)).out).toBe(
      'Nothing changed: all of this was recorded or proposed before.\n',
    );
    // One of the five is measured again: the sums would differ by what changed for it alone.
    const later = write('one.json', line(0, SOOKO, 2_500_000));
    await circunomy('record', later, '--community', 'rumah-lain', ...both);
    expect(await ask(...words)).toMatchObject({
      ...{ state: 'unchanged', repeated: 0 },
      heldBack: [{ because: 'would-betray' }, { because: 'would-betray' }],
    });
  });

  it('tells of a solidarity fund one total of a year that is over, of five members at least', async () => {
    await circunomy('init', 'kube-kami', '--name', 'KUBE Kami', ...both);
    await circunomy('init', 'iks-kami', '--book-of', 'kube-kami', '--holds', 'solidarity', ...both);
    const payload = {
      form: 'joint-business-group',
      area: null,
      members: 10,
      companions: 1,
      dues: null,
    };
    const group = { kind: 'group-formed', on: '2024', payload };
    await circunomy('record', write('group.json', group), '--community', 'kube-kami', ...both);
    const store = await openTestStore({ directory: dataDirectory });
    const formed = (await loadCommunityState(store, 'kube-kami')).entries[1]?.id ?? '';
    await store.close();
    const help = (member: number, year: number, amount: number): object => ({
      ...{ kind: 'cash-spent', on: `${year}-03-0${member}` },
      payload: {
        ...{ group: formed, purpose: 'help-to-member', amount },
        member: `member-00000000000${member}`,
      },
    });
    // 2024: five members, one of them twice: 5 × 100.000 + 50.000. 2025: four members.
    const helped = [1, 2, 3, 4, 5].map((member) => help(member, 2024, 100_000));
    const again = { ...help(1, 2024, 50_000), on: '2024-09' };
    const few = [1, 2, 3, 4].map((member) => help(member, 2025, 100_000));
    const fund = {
      kind: 'cash-received',
      on: '2024-01',
      payload: { group: formed, from: 'contribution', amount: 5_000_000 },
    };
    const lines = write('help.json', [fund, ...helped, again, ...few]);
    expect(await circunomy('record', lines, '--community', 'iks-kami', ...both)).toMatchObject({
      code: 0,
    });
    const words = ['summarise', 'iks-kami', '--period'];
    expect(await ask(...words, '2024', ...both)).toMatchObject({
      state: 'recorded',
      proposals: [{ kind: 'solidarity-reported', payload: { helped: 5, amount: 550_000 } }],
    });
    expect(await ask(...words, '2025', ...both)).toMatchObject({
      ...{ state: 'unchanged', proposals: [] },
      heldBack: [{ group: formed, because: 'fewer-than-five' }],
    });
    const told = await circunomy(...words, '2025', ...both);
    expect(told.out.replace(formed, '')).not.toMatch(/\b4\b|400/);
    const year = String(new Date().getFullYear());
    expect(await ask(...words, year, ...both)).toMatchObject({ error: { code: 'year-not-over' } });
  });

  it('refuses what is no such book, and a call that it does not understand', async () => {
    expect(await ask('summarise', 'prokus-kami', '--period', '2025', ...both)).toMatchObject({
      error: {
        code: 'book-not-summarised',
        message:
          'Could not summarise prokus-kami: it is no household book and no solidarity fund’s book. Name one of these.',
      },
    });
    const refused = await circunomy('summarise', 'rumah-kami', '--period', 'June', ...both);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('2025, 2025-06') });
    expect((await circunomy('summarise', 'rumah-kami')).code).toBe(2);
  });
});
