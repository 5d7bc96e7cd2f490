/** What became of a contribution, as far as entries tell: money is not followed note by note, and nothing is guessed. */
import type { Campaign } from '@circunomy/sdk';
import { type Entry, type EntryOf, followGoods } from '@circunomy/sdk/ledger';
import type { PageContext } from '../render/page-context.ts';

type Gift = EntryOf<'contribution-received'>;

interface KnownSum {
  readonly rupiah: number;
  readonly known: number;
  readonly of: number;
}

export interface Receipt {
  /** As it reads after corrections; undefined where it was taken back. */
  readonly gift: Gift | undefined;
  readonly isCorrected: boolean;
  /** The collection it was given to; undefined where it was given to the community as a whole. */
  readonly campaign: Campaign | undefined;
  /** Recorded after the contribution, for the same campaign or for none, and not paid from other money alone. */
  readonly purchases: readonly EntryOf<'purchase-made'>[];
  readonly spent: KnownSum;
  readonly costs: KnownSum;
  /** Hand-overs of goods of these purchases. */
  readonly deliveries: readonly EntryOf<'distribution-delivered'>[];
  /** Null where none of them says how many. */
  readonly people: { readonly min: number; readonly max: number } | null;
}

export function hasReceipt(entry: Entry | undefined): entry is Gift {
  return entry?.kind === 'contribution-received';
}

/** @example readReceipt(entry, 18, page).purchases.length */
export function readReceipt(recorded: Gift, number: number, page: PageContext): Receipt {
  const { ledger, campaigns } = page.site;
  const today = ledger.effectiveById(recorded.id);
  const gift = hasReceipt(today) ? today : undefined;
  const { campaign, from } = gift ?? recorded;
  const isSince = (entry: { id: string; campaign?: string | undefined }): boolean =>
    (ledger.numberOf(entry.id) ?? 0) > number && entry.campaign === campaign;
  const purchases = ledger
    .effective('purchase-made')
    .filter((entry) => isSince(entry) && [null, 'both', from].includes(entry.fundedBy));
  const deliveries = listAllDeliveries(purchases, page);
  const counted = deliveries.flatMap(({ people }) => people ?? []);
  return {
    gift,
    isCorrected: ledger.correctionsOf(recorded.id).length > 0,
    campaign: campaigns.campaigns.find(({ id }) => id === campaign),
    purchases,
    spent: addKnown(purchases),
    costs: addKnown(ledger.effective('cost-paid').filter(isSince)),
    deliveries,
    people: counted.length === 0 ? null : { min: add(counted, 'min'), max: add(counted, 'max') },
  };
}

function listAllDeliveries(
  purchases: readonly EntryOf<'purchase-made'>[],
  page: PageContext,
): EntryOf<'distribution-delivered'>[] {
  const steps = new Map(
    purchases.flatMap(({ id }) => followGoods(page.site.ledger, id)).map((step) => [step.id, step]),
  );
  return [...steps.values()].filter((step) => step.kind === 'distribution-delivered');
}

function addKnown(entries: readonly { readonly amount: number | null }[]): KnownSum {
  const amounts = entries.flatMap(({ amount }) => amount ?? []);
  const rupiah = amounts.reduce((sum, amount) => sum + amount, 0);
  return { rupiah, known: amounts.length, of: entries.length };
}

function add(ranges: readonly { min: number; max: number }[], end: 'min' | 'max'): number {
  return ranges.reduce((sum, range) => sum + range[end], 0);
}
