// A community that tried everything in the sandbox becomes a real one: what was played there never becomes money.
import { deskOrderSchema, problemSchema } from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import { ordersPath } from '../../test-support/sample-orders.ts';
import { createSamplePayments, settled } from '../../test-support/sample-payments.ts';
import { sampleProfile } from '../../test-support/sample-store.ts';
import { changeProfile } from '../index.ts';

const payments = createSamplePayments();
const slug = 'gereja-contoh';

let keys = 0;
async function ask(path: string, body?: object): Promise<unknown> {
  keys += 1;
  const token = payments.sample.church.operators[1]?.token;
  const answer = await payments.sample.api.request(`/${slug}/data/desk/${path}`, {
    headers: {
      'Content-Type': 'application/json',
      ...{ Authorization: `Bearer ${token}`, 'Idempotency-Key': `played-money-${keys}` },
    },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return answer.json();
}

test('a payment in the sandbox is marked as a test, and no real ledger takes it', async () => {
  const { code, reference } = await payments.place();
  payments.gateway.set(reference, settled);
  await payments.send(payments.gateway.toNotice(reference));
  const { order, money } = deskOrderSchema.parse(await ask(`orders/${code}`));
  expect([order.status, money.map(({ source }) => source)]).toEqual(['paid', ['test']]);
  const orders = `https://contoh.example${ordersPath}`;
  await changeProfile(payments.sample.store, slug, {
    ...{ ...sampleProfile, orders, fictional: false },
  });
  const { code: refusal, faults } = problemSchema.parse(await ask('purchases', { orders: [code] }));
  expect([refusal, faults?.[0]?.path]).toEqual(['purchase-refused', '$.orders[0]']);
});
