// One thing that is wrong with a proposal, said so that the person who wrote it can mend it.

export interface Fault {
  /** JSON path from the batch, such as `$[3].payload.amount`. */
  readonly path: string;
  /** The offending value as it was sent; undefined where something is missing. */
  readonly value: unknown;
  /** What is wrong, with the value, and what to do. */
  readonly message: { readonly en: string; readonly id: string };
}
