// `circunomy orders`: a treasurer's work without a server, from the money to the ledger.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addOperator, createApi, loadCommunityState } from '@circunomy/api';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCommandLine, openTestStore } from '../../test/command-line.ts';

const { dataDirectory, folder, circunomy, ask } = createCommandLine('orders');
const community = 'gereja-contoh';
const of = ['--community', community];
const by = [...of, '--by', 'Bendahara Uji'];
let [first, second] = ['', ''];
let sum = 0;
let bought = '';

beforeAll(async () => {
  await circunomy('examples');
  const store = await openTestStore({ directory: dataDirectory });
  await addOperator(store, community, { name: 'Bendahara Uji', role: 'treasurer' });
  await addOperator(store, community, { name: 'Pemeriksa Uji', role: 'volunteer' });
  const api = createApi({ store });
  const path = `/${community}/data/orders`;
  const { products } = (await (await api.request(path)).json()) as {
    products: { id: string; free: number | null }[];
  };
  const product = products.find(({ free }) => (free ?? 0) >= 2)?.id;
  const order = async (key: string) => {
    const answer = await api.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify({ product, quantity: 1, method: 'transfer' }),
    });
    return (await answer.json()) as { code: string; amount: number };
  };
  ({ code: first, amount: sum } = await order('kunci-pertama'));
  ({ code: second } = await order('kunci-kedua'));
  await store.close();
}, 60_000);

describe('circunomy orders', () => {
  it('lists orders by code, status and sum, and tells what it does not know', async () => {
    const { code, out } = await circunomy('orders', 'list', ...of);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(out).toContain(
      `${first.slice(0, 4)}-${first.slice(4, 8)}-${first.slice(8)}  Awaiting payment`,
    );
    expect((await circunomy('orders', 'list', '--status', 'paid', ...of)).out).toBe(
      'There is no such order.\n',
    );
    expect((await circunomy('orders', 'list', '--status', 'lunas', ...of)).code).toBe(2);
    expect((await circunomy('orders', 'show', ...of)).code).toBe(2);
    expect((await circunomy('orders', 'show', `${first.slice(0, -1)}?`, ...of)).err).toBe(
      'Could not find the order: a character of its code is wrong or missing. Compare it with the code you were given.\n',
    );
  });

  it('confirms what a bank statement is certain of, once', async () => {
    const today = new Date(Date.now() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const csv = `Tanggal,Keterangan,Jumlah\n${today},TRSF CONTOH,${sum}\n${today},LAIN,987.654\n`;
    writeFileSync(join(folder, 'mutasi.csv'), csv);
    const proposed = await circunomy('orders', 'match', 'mutasi.csv', ...of);
    expect(proposed.out).toMatch(/one order {2}\S+\n.*no order {2}mutasi:\S+\n$/);
    const { confirmed } = await ask('orders', 'match', 'mutasi.csv', '--confirm', ...by);
    expect(confirmed).toHaveLength(1);
    const again = await circunomy('orders', 'match', 'mutasi.csv', '--confirm', ...by);
    expect(again.out).toMatch(/recorded before\n.*no order {2}mutasi:\S+\n$/);
    const { totals } = (await ask('orders', 'reconcile', today, ...of)) as { totals: object };
    expect(totals).toEqual({ in: sum, out: 0, unmatched: 0 });
    expect((await circunomy('orders', 'reconcile', today, '--csv', ...of)).out).toContain(first);
  });

  it('confirms, notes and refunds one order, and refuses what cannot be', async () => {
    const confirm = ['orders', 'confirm', second, '--amount', '1.000', ...by];
    expect((await circunomy(...confirm)).out).toContain('too little came');
    expect((await circunomy('orders', 'refund', second, '--amount', '2000', ...by)).code).toBe(1);
    await circunomy('orders', 'note', second, '--note', 'Ditelepon.', ...by);
    const { out } = await circunomy('orders', 'show', second, ...of);
    expect(out).toMatch(/\+Rp\s1,000/);
    expect(out).toContain('Ditelepon.');
    const asVolunteer = [...of, '--by', 'Pemeriksa Uji'];
    const refused = await circunomy('orders', 'note', second, '--note', 'x', ...asVolunteer);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('is a volunteer')]);
  });

  it('hands a paid order over, and another operator makes it entries', async () => {
    const { id, state } = await ask('orders', 'purchase', first, ...by);
    expect(state).toBe('waiting');
    bought = String(id);
    expect((await circunomy('orders', 'purchase', ...of)).out).toContain(String(id));
    expect((await circunomy('orders', 'verify', String(id), ...by)).code).toBe(1);
    const verified = await circunomy(
      ...['orders', 'verify', String(id), ...of, '--by', 'Pemeriksa Uji'],
    );
    expect(verified.out).toMatch(/It is in the ledger: #\d+, #\d+\./);
    const store = await openTestStore({ directory: dataDirectory });
    const { view } = await loadCommunityState(store, community);
    expect(view.effectiveById(String(id))).toMatchObject({ kind: 'purchase-made' });
    await store.close();
    expect((await circunomy('orders', 'show', first, ...of)).out).toContain('Bought from the MSME');
  });

  it.each(['desk', 'meja-bendahara'])('reaches the people by the lines of %s.md', async (name) => {
    const guide = join(import.meta.dirname, `../../../../docs/guides/${name}.md`);
    const [, file = '', lines = ''] =
      /^```json (\S+)\n([\s\S]*?)^```$/m.exec(readFileSync(guide, 'utf8')) ?? [];
    writeFileSync(join(folder, file), lines.replace('purchase-7k3j9q2m4x8p', bought));
    const two = ['--recorded-by', 'Bendahara Uji', '--verified-by', 'Pemeriksa Uji'];
    const { code, err } = await circunomy('record', file, ...of, ...two);
    expect([code, err]).toEqual([0, '']);
    expect((await circunomy('orders', 'show', first, ...of)).out).toContain('Documented');
  });

  it('keeps what a bank statement has and no order asks for, and gives it to its order later', async () => {
    const today = new Date(Date.now() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const { kept } = await ask('orders', 'match', 'mutasi.csv', '--keep', ...by);
    expect(kept).toHaveLength(1);
    const day = async () => (await ask('orders', 'reconcile', today, ...of)) as { totals: object };
    expect((await day()).totals).toMatchObject({ unmatched: 987_654 });
    const again = await circunomy('orders', 'match', 'mutasi.csv', '--keep', ...by);
    expect(again.out).toMatch(/recorded before\n.*recorded before/);
    const [reference = ''] = kept as string[];
    const given = ['--amount', '987654', '--reference', reference, ...by];
    expect((await circunomy('orders', 'confirm', second, ...given)).out).toContain('too much came');
    expect((await day()).totals).toMatchObject({ unmatched: 0 });
  });
});
