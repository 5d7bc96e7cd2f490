// What the developer pages show, made from the SDK's own sources by `npm run reference`.
import reference from './api-reference.json' with { type: 'json' };

/** The exports of one entry point, such as `@circunomy/sdk/operator`. */
export interface ApiEntry {
  /** Of its page: `developers/operator/`. */
  readonly slug: ApiSlug;
  readonly modules: readonly string[];
  readonly groups: readonly ApiGroup[];
}

export type ApiSlug =
  | 'client'
  | 'operator'
  | 'orders'
  | 'qris'
  | 'ledger'
  | 'stores'
  | 'mocks'
  | 'format';

export interface ApiGroup {
  /** A module, or English; empty where an entry is small enough for one group. */
  readonly title: string;
  readonly items: readonly ApiItem[];
}

export interface ApiItem {
  readonly name: string;
  /** On its page: the name, or more where two modules of one entry export the same. */
  readonly anchor: string;
  readonly kind: 'function' | 'class' | 'interface' | 'type' | 'constant';
  /** As it is declared, without bodies; types that follow from a schema are written out. */
  readonly signature: string;
  /** Words of the source, English; code stands between backticks. */
  readonly text: string;
  readonly throws: readonly string[];
  readonly examples: readonly string[];
  readonly members: readonly ApiMember[];
}

export interface ApiMember {
  /** Inside one another as `itemised.balance`, in lists as `contacts[].value`. */
  readonly name: string;
  readonly text: string;
}

/** One permanent code, with the words of everything that uses it. */
export interface ErrorCode {
  readonly code: string;
  readonly uses: readonly ErrorUse[];
}

export type ErrorSource = 'client' | 'operator' | 'orders' | 'qris' | 'data-api' | 'log';

export interface ErrorUse {
  readonly source: ErrorSource;
  /** HTTP status; null where the code is no server's. */
  readonly status: number | null;
  readonly en: string;
  readonly id: string;
}

export interface ApiReference {
  readonly quickStart: string;
  readonly operatorStart: string;
  readonly orderStart: string;
  readonly entries: readonly ApiEntry[];
  readonly errors: readonly ErrorCode[];
}

export const apiReference = reference as unknown as ApiReference;
