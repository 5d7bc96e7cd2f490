// A treasurer's commands, from opening the books to the month that is handed in, as a person types them.
import { createApi } from '@circunomy/api';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCommandLine, openTestStore } from '../../test/command-line.ts';

const { dataDirectory, circunomy, ask, write } = createCommandLine('books');
const both = ['--recorded-by', 'Ani', '--verified-by', 'Budi'];
const record = (community: string, name: string, items: unknown) =>
  circunomy('record', write(`${name}.json`, items), '--community', community, ...both);
let group = '';

beforeAll(async () => {
  await circunomy(
    'init',
    'kube-kami',
    '--name',
    'KUBE Kami',
    '--type',
    'joint-business-group',
    ...both,
  );
  const consent = { basis: 'given', purpose: 'Laporan', on: '2025-01-01', until: null };
  const dues = { amount: 5_000, every: 'meeting' };
  const formed = { form: 'joint-business-group', area: null, members: 10, companions: 1, dues };
  await record('kube-kami', 'group', [
    {
      ...{ as: 'kami', kind: 'group-formed', on: '2025-01-04', payload: formed },
      documents: [{ kind: 'profile', body: { name: 'Kelompok Kami' }, consent }],
    },
    {
      ...{ kind: 'meeting-held', on: '2025-06-07' },
      payload: { group: '@kami', members: 10, present: 9, excused: null },
    },
  ]);
  const store = await openTestStore({ directory: dataDirectory });
  const entries = createApi({ store }).request('/kube-kami/data/ledger.ndjson');
  const [, line = '{}'] = (await (await entries).text()).split('\n');
  group = JSON.parse(line).id;
  await store.close();
});

describe('circunomy init --book-of', () => {
  it('opens a book that takes after its community, and hands out no token', async () => {
    const words = ['init', 'kas-kami', '--book-of', 'kube-kami', '--holds', 'cash', ...both];
    const opened = await circunomy(...words);
    expect(opened).toEqual({
      ...{ code: 0, err: '' },
      out: 'kas-kami is open, a book of kube-kami: only the operators of kube-kami see it.\n',
    });
    expect(await ask('profile', 'kas-kami')).toMatchObject({ name: 'Cash book of KUBE Kami' });
    expect(await ask(...words)).toMatchObject({ error: { code: 'community-refused' } });
  });

  it('refuses a book that holds something else, and one of nobody', async () => {
    const words = ['init', 'lain', '--book-of', 'kube-kami', ...both];
    expect(await circunomy(...words)).toMatchObject({ code: 2 });
    expect(await circunomy(...words, '--holds', 'secrets')).toMatchObject({
      ...{ code: 2, out: '' },
      err: expect.stringContaining('cash, solidarity, households'),
    });
    const nobody = ['init', 'lain', '--book-of', 'tidak-ada', '--holds', 'cash', ...both];
    expect(await ask(...nobody)).toMatchObject({ error: { code: 'community-unknown' } });
  });
});

describe('circunomy report', () => {
  beforeAll(async () => {
    await record('kas-kami', 'cash', [
      {
        kind: 'cash-received',
        on: '2025-05-01',
        payload: { group, from: 'carried-over', amount: 500_000 },
      },
      {
        ...{ kind: 'dues-paid', on: '2025-06-07' },
        payload: { group, members: 10, payers: 9, each: 5_000, amount: 45_000 },
      },
      {
        kind: 'cash-spent',
        on: '2025-06-09',
        payload: { group, purpose: 'transport', amount: 20_000 },
      },
    ]);
    const payload = { group, period: '2025-06', to: ['social-affairs-office'] };
    await record('kube-kami', 'signed', { kind: 'report-signed', on: '2025-07-01', payload });
  });

  it('prints the month with the money of the hidden book, and who handed it in', async () => {
    const printed = await circunomy('report', 'kube-kami', '2025-06');
    expect(printed).toMatchObject({ code: 0, err: '' });
    // 500.000 + 45.000 − 20.000 = 525.000
    expect(printed.out).toBe(
      `KUBE Kami: Report of June 2025

Kelompok Kami (entry #2)
Area: unknown
Members: 10 people, at the last meeting
Companions: 1 person

MEETINGS AND ATTENDANCE
  Meetings    1
  Attendance  90 % (9 of 10 member attendances)

DUES AND MONEY
  Dues collected   Rp 45,000
  Dues expected    Rp 50,000
  Dues unpaid      Rp 5,000
  Opening balance  Rp 500,000
  + dues           Rp 45,000
  Money in         Rp 45,000
  − transport      Rp 20,000
  Money out        Rp 20,000
  Closing balance  Rp 525,000
  From the cash book kas-kami, 4 entries.

ACTIVITIES AND WHAT CAME OF THEM
  No activity on record.

SIGN-OFF
  Signed 1 July 2025 (entry #4)
  For                   the social affairs office
  Recorded by operator  Ani (treasurer)
  Checked by operator   Budi (companion)

WHAT IS INCOMPLETE
  Problems and plans: there is nothing that may be shown.

SIGNATURES
  Place and date: ..............................


  ______________________  ______________________  ______________________
  Chair of the group      Treasurer               Companion

The cash book is not public: give this report only to whom the group hands it in.
`,
    );
    const indonesian = await circunomy('report', 'kas-kami', '2025-06', '--lang', 'id');
    expect(indonesian.out).toContain('  Saldo akhir            Rp 525.000\n');
  });

  it('lists the periods, tells one group apart, and answers programs with the report itself', async () => {
    const listed = await circunomy('report', 'kube-kami');
    expect(listed.out).toContain('  2025-05\n  2025-06  signed: #4\n');
    expect(await ask('report', 'kube-kami', '2025-06', '--group', group)).toMatchObject({
      ...{ period: '2025-06', cashBook: { community: 'kas-kami', size: 4 } },
      groups: [{ group, money: { opening: 500_000, closing: 525_000 } }],
    });
    const alone = await circunomy('report', 'kube-kami', '2025-06', '--group', group);
    expect(alone.out).toContain('Kelompok Kami (entry #2)');
  });

  it('asks a community without groups for no meetings, no dues and no cash book', async () => {
    await circunomy('init', 'program-kami', '--name', 'Program', '--type', 'programme', ...both);
    await record('program-kami', 'partner', {
      ...{ kind: 'partner-joined', on: '2026-03-09' },
      payload: { type: 'university', roles: ['mentoring'] },
    });
    const { out } = await circunomy('report', 'program-kami', '2026-03');
    expect(out).toContain('SIGN-OFF\n  Nobody has signed this report yet.');
    expect(out).not.toMatch(/DUES|MEETINGS|ACTIVITIES|cash book/);
    expect(out).toContain('Who recorded');
  });

  it('refuses a month in which nothing is dated, an unknown group and an unknown language', async () => {
    const refused = await circunomy('report', 'kube-kami', '2024-02');
    expect([refused.code, refused.err]).toEqual([
      1,
      'Could not report 2024-02: nothing of kube-kami is dated in it. Choose one of: 2025, 2025-01, 2025-05, 2025-06.\n',
    ]);
    const words = ['report', 'kube-kami', '2025-06'];
    expect(await circunomy(...words, '--group', 'group-1')).toMatchObject({ code: 2 });
    expect(await circunomy(...words, '--lang', 'fr')).toMatchObject({ code: 2 });
  });
});

describe('circunomy profile --cash-book', () => {
  const read = async (
    path: string,
  ): Promise<{ readonly status: number; readonly body: string }> => {
    const store = await openTestStore({ directory: dataDirectory });
    const response = await createApi({ store }).request(path);
    const answer = { status: response.status, body: await response.text() };
    await store.close();
    return answer;
  };

  it('opens the cash book to everybody, says so in the profile, and hides it again', async () => {
    expect(await read('/kas-kami/data/impact.json')).toMatchObject({ status: 404 });
    const opened = await circunomy('profile', 'kube-kami', '--cash-book', 'kas-kami');
    expect(opened.out).toMatch(/^kas-kami is open to everybody, every entry from the first:/);
    expect(await read('/kas-kami/data/impact.json')).toMatchObject({ status: 200 });
    expect(JSON.parse((await read('/kube-kami/data/community.json')).body)).toMatchObject({
      cashBook: 'kas-kami',
    });
    const again = await circunomy('profile', 'kube-kami', '--cash-book', 'kas-kami');
    expect(again.out).toBe('Nothing changed: it was decided so before.\n');
    const hidden = await circunomy('profile', 'kube-kami', '--cash-book', 'none');
    expect(hidden.out).toBe(
      'kas-kami is hidden. A running server no longer shows it; publish again, and it leaves the folder, too. What was public may have been copied.\n',
    );
    expect(await read('/kas-kami/data/impact.json')).toMatchObject({ status: 404 });
    expect((await read('/data/communities.json')).body).not.toContain('kas-kami');
  });

  it('refuses any other ledger, and both ways of changing at once', async () => {
    expect(await ask('profile', 'kube-kami', '--cash-book', 'kube-kami')).toMatchObject({
      error: { code: 'community-refused', faults: [{ path: '$.profile.cashBook' }] },
    });
    const words = ['profile', 'kube-kami', '--cash-book', 'none', '--set', 'x.json'];
    expect(await circunomy(...words)).toMatchObject({ code: 2 });
  });
});
