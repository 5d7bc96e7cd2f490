// Who may record in a community's ledger.

export const operatorRoles = ['initiator', 'volunteer', 'treasurer', 'companion'] as const;

export type OperatorRole = (typeof operatorRoles)[number];

export interface Operator {
  /** Opaque, and the only thing about an operator that is ever published. */
  readonly id: string;
  readonly name: string;
  readonly role: OperatorRole;
  /** UTC instants. */
  readonly created: string;
  readonly removed: string | null;
}
