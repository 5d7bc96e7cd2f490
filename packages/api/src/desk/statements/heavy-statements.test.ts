// Statements and orders in numbers that somebody may bring about on purpose, and still an answer.
import { statementSchema } from '@circunomy/sdk/schema';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createSampleDesk } from '../../../test-support/sample-desk.ts';
import { readStatement } from './read-statement.ts';

test('a statement finds its order among more than a database takes in one list', async () => {
  const sample = await createSampleDesk();
  const code = await sample.order({ method: 'transfer' });
  const { amount } = await sample.read(code);
  await sql`
    with recursive numbers (i) as (select 1 union all select i + 1 from numbers where i < 33000)
    insert into orders
    select community, 'X' || i, 'expired', product, msme, quantity, price, extra, 1, method,
      campaign, wish, name, contact, message, contributor, week, placed_at, expires_at,
      reported_at, closed_at, reference || i, payment
    from orders, numbers
  `.execute(sample.store.database);
  const csv = `Tanggal,Keterangan,Jumlah\n18/11/2026,TRSF,"${amount},00 CR"\n`;
  const answer = await sample.upload(csv);
  expect(answer.status).toBe(200);
  const { lines } = statementSchema.parse(await answer.json());
  expect(lines).toMatchObject([{ state: 'match', orders: [{ code }] }]);
});

test('a cell as long as the file is no day, and nobody waits for it', () => {
  const csv = `Tanggal,Jumlah\n${'T'.repeat(250_000)},1000\n18/11/2026,2000\n`;
  const lines = readStatement(new TextEncoder().encode(csv), '2026-11-18');
  expect(lines).toMatchObject([{ on: '2026-11-18', amount: 2_000 }]);
});
