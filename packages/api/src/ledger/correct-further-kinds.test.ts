// Corrections of the further kinds: they mend what was said, never who recorded it, and can be mended themselves.
import { type Entry, listReferences } from '@circunomy/sdk/ledger';
import { beforeAll, expect, test } from 'vitest';
import {
  boxes,
  correct,
  correctCorrection,
  createRuleCommunity,
  type Proposed,
  propose,
  proposeBuying,
  proposeCampaign,
  proposeGroup,
  proposeMeeting,
  proposeSeller,
  type RuleCommunity,
} from '../../test-support/rule-ledger.ts';

let community: RuleCommunity;
const group = proposeGroup();
const campaign = proposeCampaign('2026-03-01');
const seller = proposeSeller();
const bought = proposeBuying(seller, '2026-05-10');

beforeAll(async () => {
  community = await createRuleCommunity();
  await community.record(group, campaign, seller, bought);
});

/** Each with a member that is corrected once, and once more. */
const cases: readonly (readonly [Proposed, object, object])[] = [
  [proposeGroup(), { members: 11 }, { members: 12 }],
  [proposeCampaign('2026-03-01'), { goal: 5_000_000 }, { goal: 6_000_000 }],
  [proposeMeeting(group, '2026-05-02'), { present: 8 }, { present: 7 }],
  [
    propose('community-joined', null, { movement: null, inspiredBy: ['circunomy-jakarta'] }),
    { inspiredBy: [] },
    { inspiredBy: ['gereja-lain'] },
  ],
  [
    propose('partner-joined', null, { type: 'church', roles: ['venue'] }),
    { roles: ['funding'] },
    { roles: ['logistics'] },
  ],
  [
    propose('campaign-closed', '2026-05-02', { campaign: campaign.id, reason: 'stopped' }),
    { reason: 'goal-reached' },
    { reason: 'period-ended' },
  ],
  [
    propose('msme-changed', '2026-05-02', { msme: seller.id, operating: false }),
    { category: 'fruit' },
    { category: 'drinks' },
  ],
  [
    propose('stage-assessed', null, { group: group.id, stage: 'incubation', operating: null }),
    { stage: 'strengthening' },
    { stage: 'independence' },
  ],
  [
    propose('goods-lost', null, {
      ...{ purchase: bought.id, quantity: boxes(1), reason: 'spoiled' },
    }),
    { reason: 'stolen' },
    { quantity: boxes(2) },
  ],
  [
    propose('stock-counted', null, { purchase: bought.id, left: boxes(90) }),
    { left: boxes(91) },
    { left: boxes(92) },
  ],
  [
    propose('indicator-reported', null, {
      ...{ indicator: 'sales', over: 20, area: null, category: null, before: null, after: null },
    }),
    { over: 30 },
    { over: 40 },
  ],
  [
    propose('solidarity-reported', null, {
      ...{ group: group.id, year: '2025', helped: 6, amount: 750_000 },
    }),
    { helped: 7 },
    { helped: 8 },
  ],
  [
    propose('activity-held', '2026-05-02', {
      ...{ activity: 'bazaar', area: null, outputs: [], participants: null, sales: 50_000 },
    }),
    { sales: 60_000 },
    { sales: 70_000 },
  ],
  [
    propose('award-won', '2026', { winner: 'group', level: null, place: 2, prize: 9_100_000 }),
    { place: 1 },
    { place: 3 },
  ],
  [
    propose('capital-granted', null, {
      ...{ form: 'tools', households: 12, area: null, amount: null },
    }),
    { amount: 1_000_000 },
    { households: 15 },
  ],
  [
    propose('mentoring-held', null, {
      ...{ topic: 'marketing', sessions: 4, minutes: null, households: null },
      ...{ mentors: null, area: null },
    }),
    { sessions: 5 },
    { sessions: 6 },
  ],
  [
    propose('report-signed', '2026-06-01', { period: '2026-05', to: ['kecamatan'] }),
    { to: ['members'] },
    { to: ['public'] },
  ],
];

test.each(cases.map(([proposed, ...changes]) => ({ kind: proposed.kind, proposed, changes })))(
  '$kind is corrected, and so is its correction',
  async ({ proposed, changes: [once, twice] }) => {
    const { record, readEntry } = community;
    await record(proposed);
    const recorded = await readEntry(proposed.id);
    const first = correct(proposed, { payload: once });
    await record(first);
    expect(await readEntry(proposed.id)).toEqual({ ...recorded, ...once });
    await record(correctCorrection(first, proposed, { payload: twice }));
    expect(await readEntry(proposed.id)).toEqual({ ...recorded, ...twice });
    await record(correct({ ...proposed, id: first.id }, null));
    expect(await readEntry(proposed.id)).toEqual(recorded);
  },
);

test.each(cases.map(([proposed]) => proposed))(
  'a correction cannot change who recorded $kind',
  async (proposed) => {
    const stolen = { recordedBy: 'operator-000000000000', at: '2020-01-01T00:00:00.000Z' };
    const words = (name: string): string =>
      `$[0].payload.replacement.payload.${name}: "${name}" is not part of the payload. Leave it out here.`;
    expect(await community.faultsOf(correct(proposed, { payload: stolen }))).toEqual([
      words('recordedBy'),
      words('at'),
    ]);
  },
);

test.each(cases.map(([proposed]) => proposed).filter(hasNames))(
  'a correction of $kind names only what is there',
  async (proposed) => {
    const [name] = listReferences({ ...proposed.payload, kind: proposed.kind } as never as Entry);
    const member = String(name?.place[0]);
    const payload = { [member]: `${seller.id.slice(0, -4)}0000` };
    expect(await community.faultsOf(correct(proposed, { payload }))).toEqual([
      expect.stringMatching(
        new RegExp(`^\\$\\[0\\]\\.payload\\.replacement\\.payload\\.${member}: .* is not in the`),
      ),
    ]);
  },
);

function hasNames({ kind, payload }: Proposed): boolean {
  return listReferences({ ...payload, kind } as never as Entry).length > 0;
}
