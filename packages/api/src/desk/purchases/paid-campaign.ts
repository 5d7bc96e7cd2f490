// Which campaign the money of an order is of: none where it came when that had ended, as the ledger would refuse it.
import type { LedgerView } from '@circunomy/sdk/ledger';
import { isBefore } from '../../ledger/rules/partial-date.ts';
import type { OrderRow } from '../../orders/order-row.ts';

/** @param paidOn day on which it came; null while none did. */
export function findPaidCampaign(
  view: LedgerView,
  { campaign }: Pick<OrderRow, 'campaign'>,
  paidOn: string | null,
): string | null {
  const opened = campaign === null ? undefined : view.effectiveById(campaign);
  if (opened?.kind !== 'campaign-opened') return null;
  const closings = view.effective('campaign-closed').filter((each) => each.campaign === opened.id);
  const ends = [opened.until, ...closings.map(({ on }) => on)];
  const isOver = ends.some((end) => end !== null && paidOn !== null && isBefore(end, paidOn));
  return isOver ? null : opened.id;
}
