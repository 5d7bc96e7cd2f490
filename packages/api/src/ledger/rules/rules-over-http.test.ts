// What operators send is checked when it is recorded, and again when it is verified: others may have been faster.
import { createId } from '@circunomy/sdk/ledger';
import { problemSchema, recordedSchema } from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import { boxes, proposeBuying, proposeSeller } from '../../../test-support/rule-ledger.ts';
import { createSampleStore } from '../../../test-support/sample-store.ts';
import { createApi, recordEntries } from '../../index.ts';

const path = '/gereja-contoh/data/entries';

test('of two drafts that take 60 of 100 boxes, the second is not verified', async () => {
  const { store, church, witnesses } = await createSampleStore(new Date('2026-11-21T08:00:00Z'));
  const api = createApi({ store });
  const [deacon, treasurer] = church.operators;
  const send = async (to: string, token = '', body: unknown = ''): Promise<Response> =>
    api.request(to, {
      method: 'POST',
      body: body === '' ? '' : JSON.stringify(body),
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': createId('request'),
      },
    });
  const seller = proposeSeller();
  const bought = proposeBuying(seller, '2026-05-10');
  await recordEntries(store, 'gereja-contoh', [seller, bought], witnesses);
  const pack = (quantity: number) => ({
    ...{ kind: 'package-packed', on: '2026-05-11' },
    payload: {
      ...{ purchases: [bought.id], count: 12 },
      goods: [{ purchase: bought.id, quantity: boxes(quantity) }],
    },
  });

  const refused = await send(path, deacon?.token, pack(101));
  expect(problemSchema.parse(await refused.json())).toMatchObject({
    status: 422,
    code: 'entries-refused',
    faults: [{ path: '$.payload.goods[0].quantity.quantity' }],
  });

  const drafts: string[] = [];
  for (const quantity of [60, 60]) {
    const answer = await send(path, deacon?.token, pack(quantity));
    expect(answer.status).toBe(202);
    drafts.push(recordedSchema.parse(await answer.json()).id);
  }
  const [first, second] = drafts.map((id) => `${path}/${id}/verification`);
  expect((await send(first ?? '', treasurer?.token)).status).toBe(201);
  const late = await send(second ?? '', treasurer?.token);
  expect(problemSchema.parse(await late.json())).toMatchObject({
    status: 422,
    faults: [
      {
        path: '$.payload.goods[0].quantity.quantity',
        messageId:
          '#3 membeli 100 kotak; dengan ini, 120 jadi dikemas, dibagikan, atau hilang. Perbaiki banyaknya di sini atau di sana.',
      },
    ],
  });
});
