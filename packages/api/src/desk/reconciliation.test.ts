// The day's money against the orders: every rupiah once, whatever happened; and what a bank's statement proposes.
import { reconciliationSchema, statementSchema } from '@circunomy/sdk/schema';
import { beforeEach, expect, test } from 'vitest';
import { createSampleDesk, type SampleDesk } from '../../test-support/sample-desk.ts';

const DAYS = ['2026-11-16', '2026-11-17', '2026-11-18'];

let sample: SampleDesk;

beforeEach(async () => {
  sample = await createSampleDesk();
});

const reconcile = async (day: string) =>
  reconciliationSchema.parse(await (await sample.get(`reconciliation/${day}`)).json());

const propose = async (csv: string) =>
  statementSchema.parse(await (await sample.upload(csv)).json()).lines;

/** Numbers in [0, below), the same in every run. */
function createDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('every movement is in exactly one line of exactly one day, and the totals add up', async () => {
  const dice = createDice(7);
  const codes: string[] = [];
  for (let times = 0; times < 6; times += 1) {
    codes.push(await sample.order({ method: dice(2) === 0 ? 'transfer' : 'qris', quantity: 2 }));
  }
  const moved: [string, string, number][] = [];
  for (let times = 0; times < 40; times += 1) {
    const [day = '', amount] = [DAYS[dice(3)], 1_000 * (1 + dice(40))];
    const body = { amount, on: day, reference: `gerak ${dice(50)}` };
    const code = codes[dice(codes.length)] ?? '';
    const [path, direction] = (
      [
        ['money', 'in'],
        [`orders/${code}/confirm`, 'in'],
        [`orders/${code}/refund`, 'out'],
      ] as const
    )[dice(3)] ?? ['', 'in'];
    const sent = path === 'money' ? { ...body, method: 'transfer' } : body;
    const before = await countMoney();
    await sample.post(path, sent);
    if ((await countMoney()) > before) moved.push([day, direction, amount]);
  }
  expect(moved.length).toBeGreaterThan(12);
  const days = await Promise.all(DAYS.map(reconcile));
  const lines = days.flatMap(({ day, methods }) =>
    methods.flatMap((method) => method.lines.map((line) => ({ ...line, day }))),
  );
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  const told = lines.map(({ day, direction, amount }) => [day, direction, amount]);
  expect(told.map(String).sort()).toEqual(moved.map(String).sort());
  for (const { day, totals, methods } of days) {
    const sum = (direction: string) =>
      moved.reduce(
        (all, [on, way, rupiah]) => all + (on === day && way === direction ? rupiah : 0),
        0,
      );
    expect([totals.in, totals.out]).toEqual([sum('in'), sum('out')]);
    expect(methods.reduce((all, method) => all + method.in, 0)).toBe(totals.in);
  }
});

async function countMoney(): Promise<number> {
  return (await sample.store.database.selectFrom('order_money').select('id').execute()).length;
}

test('a day tells what its orders asked for, what came, and what nobody knows', async () => {
  const [short, whole] = [
    await sample.order({ method: 'qris', quantity: 2 }),
    await sample.order({ method: 'qris' }),
  ];
  await sample.post(`orders/${short}/confirm`, { amount: 10_000, on: '2026-11-17' });
  await sample.post(`orders/${short}/confirm`, { amount: 15_000, on: '2026-11-18' });
  await sample.post(`orders/${whole}/confirm`, { amount: 15_000, on: '2026-11-18' });
  const unknown = { method: 'transfer', amount: 7_000, on: '2026-11-18', reference: '=1+1' };
  await sample.post('money', unknown);
  const day = await reconcile('2026-11-18');
  expect(day.totals).toEqual({ in: 37_000, out: 0, unmatched: 7_000 });
  expect(day.methods.map(({ method, in: came, expected }) => [method, came, expected])).toEqual([
    ['qris', 30_000, 20_000 + 15_000],
    ['transfer', 7_000, 0],
  ]);
  expect((await reconcile('2026-11-19')).methods).toEqual([]);
  const table = await (await sample.get('reconciliation/2026-11-18/lines.csv')).text();
  expect(table.trim().split('\r\n')).toHaveLength(4);
  expect(table).toContain("'=1+1");
});

test('a statement proposes the one order that asks for the sum, and once it is confirmed, nothing again', async () => {
  const code = await sample.order({ method: 'transfer', quantity: 2 });
  const { amount } = await sample.read(code);
  const rows = [
    `18/11/2026,TRSF CONTOH,${amount},1`,
    `17/11/2026,SEBELUM DIPESAN,${amount},2`,
    '18/11/2026,ENTAH SIAPA,99.999,3',
    '18/11/2026,BIAYA,-2.500,4',
  ];
  const tell = async (...told: (string | undefined)[]) =>
    (await propose(['Tanggal,Keterangan,Jumlah,Saldo', ...told].join('\n'))).map((line) => [
      ...[line.state, line.orders.map((order) => order.code), line.reference],
    ]);
  const lines = await tell(...rows);
  expect(lines.map(([state, orders]) => [state, orders])).toEqual([
    ['match', [code]],
    ['no-order', []],
    ['no-order', []],
    ['out', []],
  ]);
  expect((await reconcile('2026-11-18')).methods).toEqual([]);
  const [reference, , unknown] = lines.map((line) => line[2]);
  await sample.post(`orders/${code}/confirm`, { amount, on: '2026-11-18', reference });
  const kept = { method: 'transfer', amount: 99_999, on: '2026-11-18', reference: unknown };
  await sample.post('money', kept);
  expect((await sample.look(code)).order.status).toBe('paid');
  expect((await sample.look(code)).money).toMatchObject([{ source: 'statement', reference }]);
  const again = await tell(rows[2], rows[0]);
  expect(again.map(([state, orders]) => [state, orders])).toEqual([
    ['known', []],
    ['known', []],
  ]);
  expect((await reconcile('2026-11-18')).totals.unmatched).toBe(99_999);
});

test('a transfer that was confirmed without the statement is not proposed to be kept once more', async () => {
  const code = await sample.order({ method: 'transfer', quantity: 2 });
  const { amount } = await sample.read(code);
  // Looked up on the phone a day after it came.
  await sample.post(`orders/${code}/confirm`, { amount, on: '2026-11-18' });
  const line = (day: number, words: string) => `${day}/11/2026,${words},${amount}`;
  const rows = [line(17, 'A'), line(17, 'B'), line(1, 'LAMA')];
  const proposed = await propose(['Tanggal,Keterangan,Jumlah', ...rows].join('\n'));
  expect(proposed.map(({ state }) => state)).toEqual(['known', 'no-order', 'no-order']);
});

test('two lines of one sum, or two orders of one sum, are left to the treasurer', async () => {
  const code = await sample.order({ method: 'transfer' });
  const { amount } = await sample.read(code);
  const line = (words: string) => `18/11/2026,${words},${amount}`;
  const proposed = await propose(['Tanggal,Keterangan,Jumlah', line('A'), line('B')].join('\n'));
  expect(proposed.map(({ state }) => state)).toEqual(['several', 'several']);
});
