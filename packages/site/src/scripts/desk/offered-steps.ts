// Which steps a treasurer can take about an order as it stands.
import type { Order } from '@circunomy/sdk/schema';

export type OfferedStep = 'confirm' | 'reject' | 'refund' | 'accept' | 'note';

export function listOfferedSteps({
  status,
  reportedAt,
  received,
  returned,
}: Order): readonly OfferedStep[] {
  const isUnpaid = status === 'awaiting-payment' || status === 'expired';
  const offered: readonly (OfferedStep | false)[] = [
    'confirm',
    isUnpaid && reportedAt !== null && 'reject',
    received > returned && 'refund',
    status === 'disputed' && 'accept',
    'note',
  ];
  return offered.filter((step) => step !== false);
}
