// What became of a bought order, as the ledger tells today: bought, packed, delivered, documented.
import { type EntryOf, findDocument, followGoods } from '@circunomy/sdk/ledger';
import type { Entry, OrderStatus, OrderStep } from '@circunomy/sdk/schema';
import type { CommunityState } from '../../ledger/community-state.ts';

type Evidence = EntryOf<'evidence-published'>;
type Ledger = Pick<CommunityState, 'view' | 'documents'>;

const MOST_EVIDENCE = 50;

/**
 * The steps from `purchased` on; the status of the last one is that of the order. Empty where nothing carries the order,
 * also where its purchase was taken back: corrections are followed.
 *
 * A receipt of the purchase, or a picture of the packages, from before the first delivery is shown with what it proves;
 * what is published after it, or about it, documents the order. A delivery that serves several orders tells all whom it
 * reached.
 *
 * @param entries ids in `order_entries`.
 */
export function traceOrder(
  { view, documents }: Ledger,
  entries: readonly string[],
): readonly OrderStep[] {
  const ledger = { view, documents };
  const own = entries.flatMap((id) => view.effectiveById(id) ?? []);
  const purchase = own.find(({ kind }) => kind === 'purchase-made');
  if (!purchase) return [];
  const goods = followGoods(view, purchase.id);
  const chain: readonly Entry[] = [purchase, ...goods];
  const evidence = listEvidence(ledger, chain);
  const early = evidence.filter((each) => isEarly(ledger, each, goods));
  const contributions = own.filter(({ kind }) => kind === 'contribution-received');
  let status: OrderStatus = 'purchased';
  const steps = chain.map((entry) => {
    if (entry.kind === 'distribution-delivered') status = 'distributed';
    const proofs = early.filter(({ about }) => about.includes(entry.id));
    const carrying = entry === purchase ? [...contributions, entry] : [entry];
    return toStep(ledger, { status, entry, carrying, proofs });
  });
  const documenting = evidence.filter((each) => !early.includes(each));
  return [
    ...steps,
    ...documenting.map((entry) =>
      toStep(ledger, { status: 'documented', entry, carrying: [entry], proofs: [entry] }),
    ),
  ];
}

/** In the order of the ledger. */
function listEvidence({ view }: Ledger, about: readonly Entry[]): readonly Evidence[] {
  const found = new Map<string, Evidence>();
  for (const id of about.flatMap((each) => view.referrersOf(each.id))) {
    const entry = view.effectiveById(id);
    if (entry?.kind === 'evidence-published') found.set(id, entry);
  }
  return [...found.values()].sort((a, b) => toNumber(view, a) - toNumber(view, b));
}

/** Proof of a purchase or of packages that nobody had received yet. */
function isEarly({ view }: Ledger, evidence: Evidence, goods: readonly Entry[]): boolean {
  const deliveries = goods.filter(({ kind }) => kind === 'distribution-delivered');
  const [first] = deliveries;
  if (deliveries.some(({ id }) => evidence.about.includes(id))) return false;
  return !first || toNumber(view, evidence) < toNumber(view, first);
}

interface StepParts {
  readonly status: OrderStatus;
  /** That the step is about. */
  readonly entry: Entry;
  readonly carrying: readonly Entry[];
  readonly proofs: readonly Evidence[];
}

function toStep({ view, documents }: Ledger, parts: StepParts): OrderStep {
  const { status, entry, carrying, proofs } = parts;
  const isDelivery = entry.kind === 'distribution-delivered';
  const shown = proofs.flatMap((proof) => {
    const body = findDocument(proof, 'evidence', documents)?.body;
    return body
      ? [{ caption: body.caption, url: body.url ?? null, entry: toNumber(view, proof) }]
      : [];
  });
  return {
    ...{ status, at: entry.at, on: entry.on, by: 'ledger' },
    entries: carrying.map((each) => ({
      ...{ id: each.id, kind: each.kind },
      number: toNumber(view, each),
    })),
    delivery: isDelivery
      ? { area: entry.area, recipientGroup: entry.recipientGroup, people: entry.people }
      : null,
    evidence: shown.slice(0, MOST_EVIDENCE),
  };
}

function toNumber(view: Ledger['view'], { id }: Entry): number {
  return view.numberOf(id) ?? 0;
}
