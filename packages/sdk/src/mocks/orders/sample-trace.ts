// What became of a bought order, as the sample's ledger tells: bought, delivered, documented.
import type { OrderStep } from '../../contract/order.schema.ts';
import type { Entry } from '../../ledger/entry.ts';
import { followGoods } from '../../ledger/follow-goods.ts';
import { findDocument } from '../../ledger/read-models/documents.ts';
import type { SampleLedger } from '../sample-ledger.ts';
import type { SampleOrder } from './sample-order.ts';

/** Empty where the purchase was taken back. */
export function traceSampleOrder(order: SampleOrder, ledger: SampleLedger): OrderStep[] {
  const { view } = ledger;
  const purchase = view.effectiveById(order.entries?.purchase ?? '');
  const contribution = view.effectiveById(order.entries?.contribution ?? '');
  if (!purchase) return [];
  const paid = contribution ? [contribution, purchase] : [purchase];
  const deliveries = followGoods(view, purchase.id).filter(
    (entry) => entry.kind === 'distribution-delivered',
  );
  const about = [purchase, ...deliveries].flatMap(({ id }) => view.referrersOf(id));
  const proofs = [...new Set(about)].flatMap((id) => {
    const entry = view.effectiveById(id);
    return entry?.kind === 'evidence-published' ? [entry] : [];
  });
  return [
    toStep(order, 'purchased', paid, ledger),
    ...deliveries.map((entry) => ({
      ...toStep(order, 'distributed', [entry], ledger),
      delivery: {
        ...{ area: entry.area, recipientGroup: entry.recipientGroup, people: entry.people },
      },
    })),
    ...proofs.map((entry) => {
      const body = findDocument(entry, 'evidence', ledger.documents)?.body;
      const number = view.numberOf(entry.id) ?? 0;
      const shown = body ? [{ caption: body.caption, url: body.url ?? null, entry: number }] : [];
      return { ...toStep(order, 'documented', [entry], ledger), evidence: shown };
    }),
  ];
}

/** The sample's ledger begins on a day of its own: what follows an order is not told as earlier. */
function toStep(
  order: SampleOrder,
  status: OrderStep['status'],
  entries: readonly Entry[],
  { view }: SampleLedger,
): OrderStep {
  const last = entries.at(-1);
  const [at = ''] = [last?.at ?? '', order.steps.at(-1)?.at ?? ''].sort().reverse();
  return {
    ...{ status, at, on: last?.on ?? null, by: 'ledger', delivery: null, evidence: [] },
    entries: entries.map(({ id, kind }) => ({ id, kind, number: view.numberOf(id) ?? 0 })),
  };
}
