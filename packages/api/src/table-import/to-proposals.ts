// Understood rows as entries: an MSME registered once, a purchase and a delivery for every row.
import type { Consent, Reading, Source } from '@circunomy/sdk/ledger';
import type { ProposedEntry } from '../ledger/recording.ts';
import type { ImportRow } from './import-row.ts';
import { toWordKey } from './table-text.ts';

export interface ProposalContext {
  readonly source: string;
  /** Null: names are not recorded at all. */
  readonly consent: Consent | null;
  /** Registration of an MSME that the ledger already has; undefined where this table registers it. */
  readonly registered: (row: ImportRow) => string | undefined;
  /** Registrations that may be the same business. */
  readonly possiblySameAs: (row: ImportRow) => readonly string[];
  readonly createId: (kind: ProposedEntry['kind']) => string;
}

export interface RowProposals {
  readonly row: ImportRow;
  readonly proposals: readonly (ProposedEntry & { readonly id: string })[];
}

type Proposed = RowProposals['proposals'][number];

export function toProposals(
  rows: readonly ImportRow[],
  context: ProposalContext,
): readonly RowProposals[] {
  const registeredHere = new Map<string, string>();
  return rows.map((row) => {
    const name = toWordKey(row.msme);
    const known = context.registered(row) ?? registeredHere.get(name);
    const registration = known === undefined ? [toRegistration(row, context)] : [];
    const msme = known ?? registration[0]?.id ?? '';
    registeredHere.set(name, msme);
    const purchase = toPurchase(row, msme, context);
    const deliveries = row.delivery ? [toDelivery(row, row.delivery, purchase.id, context)] : [];
    return { row, proposals: [...registration, purchase, ...deliveries] };
  });
}

function toRegistration(row: ImportRow, context: ProposalContext): Proposed {
  const same = context.possiblySameAs(row);
  return {
    id: context.createId('msme-registered'),
    kind: 'msme-registered',
    // When the row was bought says nothing about when the business was registered.
    on: null,
    payload: {
      category: row.category,
      area: row.area,
      microBy: null,
      weeklyCapacity: null,
      ...(same.length > 0 && { possiblySameAs: [...same] }),
    },
    ...(context.consent && {
      documents: [{ kind: 'msme-profile', body: { name: row.msme }, consent: context.consent }],
    }),
    ...toOrigin(row, context, ['date-not-given', ...onePlace(row)]),
  };
}

function toPurchase(row: ImportRow, msme: string, context: ProposalContext): Proposed {
  const { amount, quantity, thousandsAsRupiah } = row.bought;
  return {
    id: context.createId('purchase-made'),
    kind: 'purchase-made',
    on: row.on,
    payload: { msme, category: row.category, amount, quantity, fundedBy: null },
    ...toOrigin(row, context, [
      ...(thousandsAsRupiah ? (['thousands-read-as-rupiah'] as const) : []),
      ...noDate(row),
    ]),
  };
}

function toDelivery(
  row: ImportRow,
  delivery: NonNullable<ImportRow['delivery']>,
  purchase: string,
  context: ProposalContext,
): Proposed {
  return {
    id: context.createId('distribution-delivered'),
    kind: 'distribution-delivered',
    on: row.on,
    payload: {
      purchases: [purchase],
      recipientGroup: delivery.group,
      people: delivery.people,
      area: delivery.area,
      by: [...delivery.by],
      volunteers: null,
    },
    ...toOrigin(row, context, [...onePlace(row), ...noDate(row)]),
  };
}

function onePlace({ delivery }: ImportRow): Reading[] {
  return delivery?.isSellersPlace ? ['one-place-for-seller-and-recipients'] : [];
}

function noDate({ on }: ImportRow): Reading[] {
  return on === null ? ['date-not-given'] : [];
}

function toOrigin(
  row: ImportRow,
  { source }: ProposalContext,
  readings: readonly Reading[],
): { readonly source: Source; readonly readings?: Reading[] } {
  return {
    source: { cite: source, row: row.citedAs },
    ...(readings.length > 0 && { readings: [...readings] }),
  };
}
