/** Random ledgers of every kind, with corrections of corrections: what a property of figures must hold for. */
import type { Area } from '../../contract/values.schema.ts';
import type { Entry, EntryKind, EntryOf } from '../entry.ts';
import { createLedgerView } from '../ledger-view.ts';
import { makeEntry } from './make-entry.ts';
import { createRandom } from './random.ts';

interface Draw {
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  /** Ids so far that begin with a noun. */
  readonly ids: (noun: string) => string[];
  /** One of them, or one that is not in the ledger. */
  readonly id: (noun: string) => string;
}

type Over<Kind extends EntryKind> = Partial<EntryOf<Kind>>;
type Makers = { readonly [Kind in EntryKind]?: (draw: Draw) => Over<Kind> };

const areas: (Area | null)[] = [
  { name: 'Jakarta Timur', code: '31.75' },
  { name: 'Depok', code: '32.76' },
  { name: 'Bekasi', candidates: ['32.75', '32.16'] },
  null,
];
const fullDays = ['2025-05-01', '2025-05-02', '2026-05-02', '2026-05-03'];
const days = [...fullDays, '2026-05', '2025', null];
const groupNames = ['low-income-families', 'elderly', 'under-fives'] as const;
const categories = ['drinks', 'fruit', 'staples'] as const;
const presences = ['absent', 'partly', 'in-place'] as const;
const known = [true, false, undefined];

const someQuantity = ({ pick, below }: Draw) => ({
  unit: pick(['pcs', 'kg']),
  quantity: 1 + below(5),
});
const someGoods = (draw: Draw) =>
  draw.pick([
    {},
    { goods: [{ purchase: draw.id('purchase'), quantity: { unit: 'pcs', quantity: 1 } }] },
  ]);
const ofGroup = ({ pick, id }: Draw) => pick([{}, { group: id('group') }]);
const ofCampaign = ({ pick, id }: Draw) => pick([{}, { campaign: id('campaign') }]);
const ofChange = (draw: Draw) =>
  draw.pick<Over<'msme-changed'>>([
    { area: draw.pick(areas) ?? { name: 'Depok', code: '32.76' } },
    { member: draw.pick([true, false]) },
    { operating: draw.pick([true, false]) },
    { inclusion: draw.pick([[], ['women'], ['women', 'elderly']]) },
  ]);

/** Kinds that are left out say nothing that a figure could read wrongly. */
const makers: Makers = {
  'msme-registered': (draw) => ({
    area: draw.pick(areas),
    possiblySameAs: draw.ids('msme').slice(0, 2),
    ...draw.pick([{}, { member: true }, { member: false }]),
    ...draw.pick([{}, { inclusion: ['women'] as const satisfies string[] }]),
  }),
  'msme-changed': (draw) => ({
    on: draw.pick(fullDays),
    msme: draw.id('msme'),
    ...ofChange(draw),
  }),
  'campaign-opened': ({ pick }) => ({
    goal: pick([null, 50_000]),
    until: pick([null, '2026-07-01']),
  }),
  'campaign-closed': ({ id }) => ({ campaign: id('campaign') }),
  'purchase-made': (draw) => ({
    ...ofCampaign(draw),
    ...draw.pick([{}, { buyer: draw.id('msme') }]),
    msme: draw.id('msme'),
    category: draw.pick(categories),
    amount: draw.pick([null, 1_000 * (1 + draw.below(9))]),
    quantity: draw.pick([null, someQuantity(draw)]),
  }),
  'package-packed': (draw) => ({
    purchases: draw.ids('purchase').slice(draw.below(3), 4),
    ...someGoods(draw),
    count: draw.pick([null, 3]),
    ...draw.pick([{}, { contents: [{ unit: 'pcs', quantity: 1 }] }]),
  }),
  'distribution-delivered': (draw) => ({
    ...ofCampaign(draw),
    ...someGoods(draw),
    purchases: draw.ids('purchase').slice(draw.below(4), 5),
    packages: draw.ids('package').slice(0, draw.below(3)),
    recipientGroup: draw.pick(groupNames),
    people: draw.pick([null, { min: draw.below(5), max: 5 + draw.below(5) }]),
    area: draw.pick(areas),
    volunteers: draw.pick([null, 2]),
  }),
  'goods-lost': (draw) => ({ purchase: draw.id('purchase'), quantity: someQuantity(draw) }),
  'stock-counted': ({ id, pick, below }) => ({
    purchase: id('purchase'),
    left: { unit: pick(['pcs', 'kg']), quantity: below(4) },
  }),
  'contribution-received': (draw) => ({
    ...ofCampaign(draw),
    amount: draw.pick([null, 5_000]),
    ...draw.pick([{}, { contributor: 'giver-1' }]),
  }),
  'cost-paid': (draw) => ofCampaign(draw),
  'evidence-published': ({ pick, ids }) => ({
    about: [pick([...ids('purchase'), ...ids('distribution'), 'nothing-1'])],
  }),
  'figure-declared': ({ pick }) => ({
    value: pick([{ atLeast: 7 }, { about: 40 }, { min: 10, max: 30, approximately: true }]),
  }),
  'stage-assessed': (draw) => ({
    ...(draw.below(2) === 0 ? { group: draw.id('group'), msme: undefined as never } : {}),
    stage: draw.pick(['identification', 'incubation', 'independence'] as const),
    operating: draw.pick([true, false, null]),
    components: { mapping: draw.pick(presences) },
    management: { keepsBooks: draw.pick(known) as boolean },
    resilience: { reserveFund: draw.pick(known) as boolean },
  }),
  'indicator-reported': ({ pick, below }) => ({
    indicator: pick(['household-income', 'sales', 'customers'] as const),
    over: pick([1, 5, 12, 140]),
    area: pick(areas),
    category: pick([null, ...categories]),
    before: pick([null, { period: '2025-01', sum: 100 * below(4) }]),
    after: pick([null, { period: pick(['2026-01', '2026-02']), sum: 150 }]),
  }),
  'group-formed': ({ pick }) => ({ members: pick([null, 10]), area: pick(areas) }),
  'meeting-held': ({ id, pick }) => ({ group: id('group'), present: pick([null, 7, 9]) }),
  'dues-paid': ({ id, below, pick }) => ({
    group: id('group'),
    ...pick([{}, { meeting: id('meeting') }]),
    payers: below(11),
    each: 5_000,
    amount: 5_000 * below(11),
  }),
  'cash-received': ({ id }) => ({ group: id('group') }),
  'cash-spent': ({ id }) => ({ group: id('group') }),
  'solidarity-reported': ({ id, pick }) => ({
    group: id('group'),
    year: pick(['2024', '2025']),
    helped: pick([5, 8]),
  }),
  'activity-held': (draw) => ({
    ...ofGroup(draw),
    activity: draw.pick(['catering', 'bazaar', 'supplementary-feeding'] as const),
    outputs: [
      { recipientGroup: draw.pick([...groupNames, null]), quantity: someQuantity(draw) },
      { recipientGroup: draw.pick(groupNames), quantity: someQuantity(draw) },
    ],
    participants: draw.pick([null, { min: 2, max: 5 }]),
    sales: draw.pick([null, 20_000]),
  }),
  'award-won': (draw) => ({
    ...ofGroup(draw),
    level: draw.pick(['province', 'national', null] as const),
    prize: draw.pick([null, 9_000_000]),
  }),
  'capital-granted': (draw) => ({
    ...ofGroup(draw),
    households: draw.pick([null, 5, 12]),
    amount: draw.pick([null, 2_500_000]),
  }),
  'mentoring-held': (draw) => ({
    ...ofGroup(draw),
    sessions: 1 + draw.below(3),
    minutes: draw.pick([null, 90]),
    households: draw.pick([null, 7]),
  }),
  'partner-joined': ({ pick }) => ({ roles: pick([['funding'], ['venue', 'funding']]) }),
  'product-listed': ({ id }) => ({ msme: id('msme') }),
  'testimony-published': ({ id }) => ({ about: [id('purchase')] }),
  'report-signed': (draw) => ofGroup(draw),
  'community-joined': () => ({}),
  'document-withdrawn': () => ({}),
};

export const RANDOM_KINDS = Object.keys(makers) as EntryKind[];

/** Two kinds of one noun would have ids that look alike. */
const NOUNS: Partial<Record<EntryKind, string>> = {
  'msme-changed': 'change',
  'campaign-closed': 'closing',
  'cash-received': 'income',
};
const nounOf = (kind: EntryKind): string => NOUNS[kind] ?? kind.slice(0, kind.indexOf('-'));

function makeRandomEntry(kind: EntryKind, id: string, draw: Draw): Entry {
  const over = (makers[kind] as (draw: Draw) => Partial<Entry>)(draw);
  const at = `2026-06-01T00:00:0${draw.below(4)}.000Z`;
  return makeEntry(kind, id, { on: draw.pick(days), at, ...over } as never);
}

/** Of anything that was recorded, a correction among them; it takes an entry back where the replacement does not fit. */
function correct(id: string, { pick }: Draw, entries: readonly Entry[], other: Entry): Entry {
  const corrected = pick(entries);
  const subject = createLedgerView(entries).subjectOf(corrected.id);
  const { v, at, community, on, recordedBy, verifiedBy, id: otherId, kind, ...payload } = other;
  const fits = subject.startsWith(`${nounOf(kind)}-`);
  return makeEntry('entry-corrected', id, {
    at: '2026-06-01T00:00:05.000Z',
    corrects: corrected.id,
    replacement: fits ? { on, payload: payload as never } : null,
  });
}

export function makeRandomHistory(seed: number, length: number): Entry[] {
  const below = createRandom(seed);
  const entries: Entry[] = [];
  const ids = (noun: string): string[] =>
    entries.flatMap(({ id }) => (id.startsWith(`${noun}-`) ? [id] : []));
  const pick: Draw['pick'] = (items) => items[below(items.length)] as (typeof items)[number];
  const draw: Draw = { pick, below, ids, id: (noun) => pick([...ids(noun), `${noun}-none`]) };
  for (let at = 0; at < length; at += 1) {
    const kind = pick(RANDOM_KINDS);
    const entry = makeRandomEntry(kind, `${nounOf(kind)}-${at}`, draw);
    const corrects = entries.length > 0 && below(4) === 0;
    entries.push(corrects ? correct(`correction-${at}`, draw, entries, entry) : entry);
  }
  return entries;
}

/** In another order. */
export function shuffle(entries: readonly Entry[], seed: number): Entry[] {
  const below = createRandom(seed);
  return entries
    .map((entry) => ({ entry, place: below(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}
