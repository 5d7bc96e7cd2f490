// What the text of a QRIS code says (EMVCo merchant-presented mode, https://www.emvco.com/emv-technologies/qr-codes/).

/** A tag of two digits and its value; the tags 26 to 51, 62 and 64 hold fields of their own. */
export interface QrisField {
  readonly tag: string;
  readonly value: string | readonly QrisField[];
}

/** Where the money goes; null what the code leaves out. */
export interface QrisAccount {
  readonly tag: string;
  /** Such as `ID.CO.CONTOH.WWW`. */
  readonly acquirer: string;
  readonly pan: string | null;
  readonly merchantId: string | null;
}

export interface QrisMerchant {
  readonly name: string;
  readonly city: string;
  readonly postcode: string | null;
  /** Merchant category code (ISO 18245), four digits. */
  readonly category: string;
  /** National merchant id: `ID` and 13 digits. */
  readonly nmid: string | null;
  /** Size of the business, such as `UMI` for a micro-enterprise. */
  readonly criteria: string | null;
}

/** What the payer's app adds: it asks, or adds rupiah or percent by itself. */
export type QrisTip =
  | { readonly kind: 'asked' }
  | { readonly kind: 'fixed'; readonly amount: number }
  | { readonly kind: 'percent'; readonly percent: number };

export interface Qris {
  readonly text: string;
  /** True for a code of one payment, false for one that hangs on a wall. */
  readonly isDynamic: boolean;
  /** Rupiah; null where the payer types it. */
  readonly amount: number | null;
  readonly tip: QrisTip | null;
  readonly merchant: QrisMerchant;
  readonly accounts: readonly QrisAccount[];
  /** All but the checksum, in the order in which they stand there. */
  readonly fields: readonly QrisField[];
}
