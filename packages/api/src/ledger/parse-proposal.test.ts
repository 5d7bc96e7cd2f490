// Reading a proposal quickly never lets in, nor changes, what its schema would not.
import { idSchema, proposalSchema } from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import { parseProposal } from './parse-proposal.ts';

const schema = proposalSchema.extend({ id: idSchema.optional() });

const symbol = Symbol('tanda');

const payloads: readonly unknown[] = [
  {},
  { purpose: 'delivery', amount: 1_000 },
  { area: { name: 'Matraman', code: '31.75.01' }, people: null, list: [1, 'dua', [true]] },
  JSON.parse('{"__proto__": {"amount": 1}, "amount": 2}'),
  { amount: undefined },
  { amount: Number.NaN },
  { list: [1, Number.POSITIVE_INFINITY] },
  { amount: 1n },
  { on: new Date(0) },
  { area: new Map() },
  { [symbol]: 1 },
  { list: [1, undefined] },
  { toJSON: () => 'lain' },
  Object.create(null),
  Object.create({ amount: 1 }),
  [],
  null,
  'teks',
  undefined,
];

test.each(payloads.map((payload, index) => ({ payload, index })))(
  'payload $index is read, or refused, as the schema reads or refuses it',
  ({ payload }) => {
    const sent = { kind: 'cost-paid', on: '2026-06', payload };
    const [quick, whole] = [parseProposal(sent), schema.safeParse(sent)];
    expect(quick.success).toBe(whole.success);
    expect(quick.data).toEqual(whole.data);
    expect(quick.error?.issues).toEqual(whole.error?.issues);
  },
);

test.each([
  { kind: 'cost-paid', on: '2026-06' },
  { kind: 'cost-paid', on: 'kemarin', payload: { amount: Number.NaN } },
  { kind: 'cost-paid', on: null, payload: {}, id: 'Cost 1' },
  { kind: 1, on: null, payload: {}, other: true },
  [],
  null,
])('what is wrong around the payload is told as the schema tells it', (sent) => {
  expect(parseProposal(sent).error?.issues).toEqual(schema.safeParse(sent).error?.issues);
});
