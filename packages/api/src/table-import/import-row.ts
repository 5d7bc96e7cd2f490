// One row of a table as it was understood, before it becomes entries.
import type { Area, Category, People, RecipientGroup } from '@circunomy/sdk/ledger';
import type { Bought } from './cells/bought.ts';
import type { DeliveryWay } from './cells/way.ts';

export interface Delivery {
  readonly people: People | null;
  readonly group: RecipientGroup;
  readonly area: Area | null;
  readonly by: readonly DeliveryWay[];
  /** True where the one place of the row was read as the recipients' too. */
  readonly isSellersPlace: boolean;
}

export interface ImportRow {
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  /** What identifies the row inside its table: its number, or its MSME and how often that came before. */
  readonly key: string;
  /** What entries cite the row by: its number, else where it stands. Never a name, since entries stay. */
  readonly citedAs: string;
  readonly msme: string;
  readonly category: Category;
  readonly area: Area | null;
  readonly bought: Bought;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the table gives none. */
  readonly on: string | null;
  /** Null where the row speaks of a purchase only. */
  readonly delivery: Delivery | null;
}
