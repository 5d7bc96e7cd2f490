// A made-up ledger of every kind in the mix of a large movement, entry by entry, the same every time.
import type { Entry, EntryKind } from '@circunomy/sdk/ledger';

/** How many of ten thousand entries are of a kind; the rest are contributions. */
const MIX: readonly (readonly [kind: EntryKind, share: number])[] = [
  ['purchase-made', 3_000],
  ['distribution-delivered', 2_200],
  ['evidence-published', 900],
  ['package-packed', 500],
  ['cost-paid', 400],
  ['msme-registered', 100],
  ['product-listed', 100],
  ['meeting-held', 100],
  ['activity-held', 100],
  ['stock-counted', 100],
  ['testimony-published', 100],
  ['entry-corrected', 100],
  ['goods-lost', 50],
  ['stage-assessed', 50],
  ['mentoring-held', 30],
  ['msme-changed', 20],
  ['dues-paid', 10],
  ['cash-received', 10],
  ['cash-spent', 10],
  ['capital-granted', 10],
  ['report-signed', 5],
];
const CATEGORIES = ['processed-food', 'drinks', 'staples', 'handicrafts', 'fruit'];
const GROUPS = ['residents', 'low-income-families', 'elderly', 'under-fives', 'informal-workers'];
const START = Date.UTC(2024, 0, 1);
const MINUTE = 60_000;

type Members = Readonly<Record<string, unknown>>;

/** Whole numbers that look random and are the same in every engine. */
function scramble(index: number, salt: number): number {
  const mixed = Math.imul(index ^ (index >>> 15), 0x2c1b3c6d ^ salt);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

const toId = (noun: string, index: number): string => `${noun}-${String(index).padStart(12, '0')}`;

function toArea(number: number): Members {
  const code = `31.7${1 + (number % 5)}.0${1 + (number % 8)}`;
  return { name: `Kecamatan Contoh ${code}`, code };
}

/** What was recorded so far, for entries that name others. Empty → grows with the ledger. */
class Recorded {
  readonly #ids = new Map<string, string[]>();
  readonly #kept = new Map<string, Members>();

  add(noun: string, id: string): void {
    const ids = this.#ids.get(noun);
    if (ids) ids.push(id);
    else this.#ids.set(noun, [id]);
  }

  /** What the last purchases said, to be corrected. */
  keep(id: string, members: Members): void {
    this.#kept.set(id, members);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > 60 && oldest !== undefined) this.#kept.delete(oldest);
  }

  membersOf(id: string): Members {
    return this.#kept.get(id) ?? {};
  }

  /** Any of them. */
  any(noun: string, number: number): string {
    const ids = this.#ids.get(noun) ?? [];
    return ids[number % Math.max(1, ids.length)] ?? toId(noun, 0);
  }

  /** One of the last few: goods are handed out soon after they were bought. */
  recent(noun: string, number: number): string {
    const ids = this.#ids.get(noun) ?? [];
    return ids[Math.max(0, ids.length - 1 - (number % 50))] ?? toId(noun, 0);
  }
}

function makePurchase(number: number, recorded: Recorded): Members {
  const counted = number % 3 > 0;
  return {
    msme: recorded.any('msme', number),
    ...(number % 4 === 0 && { campaign: recorded.any('campaign', number >> 3) }),
    ...(number % 20 === 0 && { buyer: recorded.any('msme', number >> 5) }),
    category: CATEGORIES[number % 5],
    amount: number % 11 === 0 && counted ? null : 25_000 + 500 * (number % 400),
    quantity: counted ? { unit: 'porsi', quantity: 20 } : null,
    fundedBy: 'public',
  };
}

function makeDelivery(number: number, recorded: Recorded): Members {
  const purchase = recorded.recent('purchase', number);
  const packed = number % 5 === 0;
  const goods = [{ purchase, quantity: { unit: 'porsi', quantity: 20 } }];
  return {
    purchases: packed ? [] : [purchase],
    ...(packed && { packages: [recorded.recent('package', number)] }),
    ...(!packed && number % 2 === 0 && { goods }),
    recipientGroup: GROUPS[number % 5],
    people: number % 9 === 0 ? null : { min: 5 + (number % 5), max: 12 + (number % 9) },
    area: toArea(number >> 2),
    by: ['volunteers'],
    volunteers: number % 3,
  };
}

const MAKERS: Partial<Record<EntryKind, (number: number, recorded: Recorded) => Members>> = {
  'purchase-made': makePurchase,
  'distribution-delivered': makeDelivery,
  'contribution-received': (number, recorded) => ({
    from: 'public',
    amount: 10_000 + 1_000 * (number % 90),
    ...(number % 3 === 0 && { campaign: recorded.any('campaign', number >> 3) }),
    ...(number % 2 === 0 && { contributor: toId('contributor', number % 20_000) }),
  }),
  'evidence-published': (number, recorded) => ({
    about: [recorded.recent('distribution', number)],
    medium: 'photo',
  }),
  'testimony-published': (number, recorded) => ({
    about: [recorded.recent('purchase', number)],
    from: 'recipient',
  }),
  'package-packed': (number, recorded) => ({
    purchases: [recorded.recent('purchase', number)],
    count: 10,
    contents: [{ unit: 'porsi', quantity: 2 }],
  }),
  'cost-paid': (number) => ({ purpose: 'delivery', amount: 5_000 + 100 * (number % 90) }),
  'msme-registered': (number) => ({
    category: CATEGORIES[number % 5],
    area: toArea(number),
    microBy: 'yearly-sales',
    weeklyCapacity: null,
    member: number % 3 === 0,
    inclusion: number % 2 === 0 ? ['women'] : [],
  }),
  'msme-changed': (number, recorded) => ({
    msme: recorded.any('msme', number),
    area: toArea(number >> 4),
  }),
  'product-listed': (number, recorded) => ({
    msme: recorded.any('msme', number),
    category: CATEGORIES[number % 5],
    price: 10_000,
    unit: 'porsi',
    helps: { min: 1, max: 1 },
    weeklyCapacity: null,
  }),
  'meeting-held': (number, recorded) => ({
    group: recorded.any('group', number),
    members: 10,
    present: 6 + (number % 5),
    excused: null,
  }),
  'activity-held': (number, recorded) => ({
    group: recorded.any('group', number),
    activity: 'supplementary-feeding',
    area: toArea(number),
    outputs: [{ recipientGroup: 'elderly', quantity: { unit: 'boxes', quantity: 80 } }],
    participants: { min: 8, max: 10 },
    sales: null,
  }),
  'stock-counted': (number, recorded) => ({
    purchase: recorded.recent('purchase', number),
    left: { unit: 'porsi', quantity: 0 },
  }),
  'goods-lost': (number, recorded) => ({
    purchase: recorded.recent('purchase', number),
    quantity: { unit: 'porsi', quantity: 1 },
    reason: 'spoiled',
  }),
  'stage-assessed': (number, recorded) => ({
    msme: recorded.any('msme', number),
    stage: number % 2 === 0 ? 'incubation' : 'strengthening',
    operating: true,
    management: { keepsBooks: number % 3 === 0 },
  }),
  'mentoring-held': (number, recorded) => ({
    group: recorded.any('group', number),
    topic: 'bookkeeping',
    sessions: 2,
    minutes: 120,
    households: 8,
    mentors: 1,
    area: null,
  }),
  'dues-paid': (number, recorded) => ({
    group: recorded.any('group', number),
    members: 10,
    payers: 9,
    each: 5_000,
    amount: 45_000,
  }),
  'cash-received': (number, recorded) => ({
    group: recorded.any('group', number),
    from: 'sales',
    amount: 150_000,
  }),
  'cash-spent': (number, recorded) => ({
    group: recorded.any('group', number),
    purpose: 'ingredients',
    amount: 90_000,
  }),
  'capital-granted': (number, recorded) => ({
    group: recorded.any('group', number),
    form: 'tools',
    households: 9,
    area: null,
    amount: 2_500_000,
  }),
  'report-signed': (number, recorded) => ({
    group: recorded.any('group', number),
    period: '2025-01',
    to: ['kecamatan'],
  }),
  'campaign-opened': () => ({ goal: 900_000_000, until: '2026-12-31', permit: null }),
  'group-formed': (number) => ({
    form: 'joint-business-group',
    area: toArea(number),
    members: 10,
    companions: 1,
    dues: null,
  }),
};

/** Nouns of two words where one would name two kinds. */
const NOUNS: Partial<Record<EntryKind, string>> = {
  'entry-corrected': 'correction',
  'msme-changed': 'change',
  'cash-received': 'income',
};

function toKind(index: number): EntryKind {
  if (index < 20) return 'campaign-opened';
  if (index < 80) return 'group-formed';
  if (index < 200) return 'msme-registered';
  let place = scramble(index, 0x51ed) % 10_000;
  for (const [kind, share] of MIX) {
    if (place < share) return kind;
    place -= share;
  }
  return 'contribution-received';
}

/** One entry at a time: the ledger need not be held twice. */
export function* makeMixedLedger(size: number): Generator<Entry, void, void> {
  const recorded = new Recorded();
  for (let index = 0; index < size; index += 1) {
    const kind = toKind(index);
    const number = scramble(index, 0x9e37);
    const noun = NOUNS[kind] ?? kind.slice(0, kind.indexOf('-'));
    const id = toId(noun, index);
    const at = new Date(START + index * MINUTE).toISOString();
    const members =
      kind === 'entry-corrected'
        ? makeCorrection(number, recorded, at.slice(0, 10))
        : (MAKERS[kind]?.(number, recorded) ?? {});
    yield {
      ...{ v: 1, kind, community: 'ukur-contoh', on: at.slice(0, 10), id },
      ...members,
      ...{ recordedBy: 'operator-000000000001', verifiedBy: 'operator-000000000002', at },
    } as unknown as Entry;
    recorded.add(noun, id);
    if (noun === 'purchase') recorded.keep(id, members);
  }
}

/** Soon after the purchase, and mostly of its amount; some take it back, and some found another seller. */
function makeCorrection(number: number, recorded: Recorded, on: string): Members {
  const corrects = recorded.recent('purchase', number);
  const members = recorded.membersOf(corrects);
  const msme = number % 5 === 0 ? { msme: recorded.any('msme', number) } : {};
  const payload = { ...members, amount: 30_000, ...msme };
  return {
    corrects,
    replacement: number % 10 === 0 ? null : { on, payload },
    reason: 'typing-error',
  };
}
