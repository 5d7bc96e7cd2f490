// Every way in which a payment can go, told in every order: the end is the same.
import { expect, test } from 'vitest';
import { createRandom } from '../../test-support/random.ts';
import type { Standing } from '../../test-support/sample-gateway.ts';
import { createSamplePayments, settled } from '../../test-support/sample-payments.ts';

/** Sequences of notices that are tried for each way. */
const SEQUENCES = 2;
const TIMES = 10;

const { gateway, place, send, readStored } = createSamplePayments();

/** Ways in which a payment goes, as https://docs.midtrans.com/docs/transaction-status-cycle names them for QRIS. */
const courses: [name: string, steps: Standing[], end: object][] = [
  ['paid', [settled], { status: 'paid', received: 30_000, returned: 0 }],
  [
    'never paid',
    [{ transaction_status: 'expire', status_code: '407' }],
    { status: 'awaiting-payment', received: 0, returned: 0 },
  ],
  [
    'refused',
    [{ transaction_status: 'deny', status_code: '202' }],
    { status: 'awaiting-payment', received: 0, returned: 0 },
  ],
  [
    'paid and refunded',
    [settled, { ...settled, transaction_status: 'refund', refund_amount: '30000.00' }],
    { status: 'refunded', received: 30_000, returned: 30_000 },
  ],
  [
    'refunded in parts',
    [
      settled,
      { ...settled, transaction_status: 'partial_refund', refund_amount: '5000.00' },
      {
        ...{ ...settled, transaction_status: 'partial_refund' },
        refunds: [{ refund_amount: '5000.00' }, { refund_amount: '7500.00' }],
      },
    ],
    { status: 'paid', received: 30_000, returned: 12_500 },
  ],
  [
    'refunded in parts until nothing is left',
    [
      settled,
      { ...settled, transaction_status: 'partial_refund', refund_amount: '29999.00' },
      { ...settled, transaction_status: 'refund' },
    ],
    { status: 'refunded', received: 30_000, returned: 30_000 },
  ],
  [
    'paid, and taken back by the payer’s bank',
    [settled, { ...settled, transaction_status: 'chargeback' }],
    { status: 'refunded', received: 30_000, returned: 30_000 },
  ],
  [
    'paid, and a part taken back of which nobody says how much',
    [settled, { ...settled, transaction_status: 'partial_chargeback' }],
    { status: 'disputed', received: 30_000, returned: 0 },
  ],
  [
    'paid and denied afterwards',
    [settled, { ...settled, transaction_status: 'deny' }],
    { status: 'refunded', received: 30_000, returned: 30_000 },
  ],
];

test.each(courses)(
  '%s: every notice ten times in any order, with late answers among them, ends in the same state',
  async (_, steps, end) => {
    const random = createRandom(steps.length * 31);
    for (let sequence = 0; sequence < SEQUENCES; sequence += 1) {
      const { code, reference } = await place();
      const notices = [{ transaction_status: 'pending', status_code: '201' }, ...steps];
      let happened = 0;
      for (const sent of shuffle(
        notices.flatMap((standing) => Array(TIMES).fill(standing)),
        random,
      )) {
        // What happened only grows; what is answered may be older.
        happened = Math.min(notices.length - 1, happened + (random(6) === 0 ? 1 : 0));
        gateway.set(reference, notices[random(happened + 1)] as Standing);
        expect((await send(gateway.toNotice(reference, sent))).status).toBe(200);
      }
      gateway.set(reference, notices.at(-1) as Standing);
      await send(gateway.toNotice(reference));
      expect(await readStored(code)).toEqual(end);
      for (const late of shuffle(notices, random)) {
        gateway.set(reference, late);
        await send(gateway.toNotice(reference, late));
      }
      expect(await readStored(code)).toEqual(end);
    }
  },
);

function shuffle<One>(list: readonly One[], random: (below: number) => number): One[] {
  return list
    .map((one) => ({ one, place: random(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
