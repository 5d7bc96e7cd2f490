// A month or a year is signed once it has come to its last day.
import { expect, test } from 'vitest';
import { correct, createRuleCommunity, propose } from '../../../test-support/rule-ledger.ts';

const sign = (period: string, on: string | null) =>
  propose('report-signed', on, { period, to: ['social-affairs-office'] });

test('a period is signed from its last day on', async () => {
  const { faultsOf } = await createRuleCommunity();
  expect(
    await faultsOf(sign('2026-02', '2026-02-28'), sign('2026-02', '2026-02'), sign('2025', null)),
  ).toEqual([]);
  const refusal = (period: string, day: string): string =>
    `"${period}" ends on ${day}. Sign it from that day on.`;
  expect(
    await faultsOf(sign('2026-02', '2026-02-27'), sign('2026-11', '2026-11'), sign('2026', null)),
  ).toEqual([
    `$[0].payload.period: ${refusal('2026-02', '2026-02-28')}`,
    `$[1].payload.period: ${refusal('2026-11', '2026-11-30')}`,
    `$[2].payload.period: ${refusal('2026', '2026-12-31')}`,
  ]);
});

test('a correction does not move the signature before the end', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const signed = sign('2026-02', '2026-03-02');
  await record(signed);
  expect(await faultsOf(correct(signed, { on: '2026-02-20' }))).toEqual([
    '$[0].payload.replacement.payload.period: "2026-02" ends on 2026-02-28. Sign it from that day on.',
  ]);
});
