/**
 * Files of entries that name each other by names of their own: `{"as": "melati", …}` and later
 * `"msme": "@melati"`. Ids exist only once something is recorded, so a file cannot hold them. A book names what stands
 * in the file of its community: `"group": "@kube-contoh/kelompok"`.
 */
import type { ProposedEntry } from '@circunomy/api';
import { idNounOf } from '@circunomy/api';
import { createId, type EntryKind } from '@circunomy/sdk/ledger';
import { CliError } from '../cli-error.ts';

/** A proposal as a file holds it. */
export interface EntryItem extends Omit<ProposedEntry, 'id'> {
  /** How later items of the file name it. */
  readonly as?: string;
}

/** In the examples: a table that is imported at this point, the mapping file beside it. */
export interface TableItem {
  readonly table: string;
}

/** In the examples: until here, then the other communities' files up to theirs; the pause says until when. */
export interface PauseItem {
  readonly pause: string;
}

export type FileItem = EntryItem | TableItem | PauseItem;

export function isTableItem(item: FileItem): item is TableItem {
  return 'table' in item;
}

export function isPauseItem(item: FileItem): item is PauseItem {
  return 'pause' in item;
}

export function isEntryItem(item: FileItem): item is EntryItem {
  return !isTableItem(item) && !isPauseItem(item);
}

/** Fields that hold ids of other entries, in every kind of entry. */
const REFERENCES = new Set([
  'msme',
  'buyer',
  'group',
  'meeting',
  'campaign',
  'product',
  'contributor',
  'member',
  'household',
  'purchase',
  'purchases',
  'packages',
  'about',
  'possiblySameAs',
  'corrects',
]);

/** People are no entries: their opaque ids are made where they are first named. */
const PERSON = /^(contributor|member|household)-/;

/** @throws {CliError} `file-refused` where the file is no list of objects. */
export function readItems(path: string, value: unknown): readonly FileItem[] {
  const items = Array.isArray(value) ? value : [value];
  const faults = items.flatMap((item, index) => {
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) return [];
    const message = {
      en: 'An item must be an object with "kind", "on" and "payload". Write one.',
      id: 'Setiap butir harus berupa objek dengan "kind", "on", dan "payload". Tulis demikian.',
    };
    return [{ path: `$[${index}]`, message }];
  });
  if (faults.length > 0)
    throw new CliError('file-refused', { path, count: faults.length }, { faults });
  return items as readonly FileItem[];
}

/** Remembers what the names of a file stand for, from one batch to the next. */
export class LocalNames {
  readonly #path: string;
  readonly #ids = new Map<string, string>();
  readonly #others: ReadonlyMap<string, LocalNames>;

  /** @param others names of other files, by the community that each is of. */
  constructor(path: string, others: ReadonlyMap<string, LocalNames> = new Map()) {
    this.#path = path;
    this.#others = others;
  }

  /** @throws {CliError} `reference-unknown`. */
  toProposal(item: EntryItem, position: number): ProposedEntry & { readonly id: string } {
    const { as, ...proposal } = item;
    const payload = this.#resolve(proposal.payload, position) as ProposedEntry['payload'];
    const id = createId(idNounOf(item.kind as EntryKind));
    this.remember(item, id);
    return { ...proposal, id, payload };
  }

  find(name: string): string | undefined {
    return this.#ids.get(name);
  }

  remember({ as }: EntryItem, id: string): void {
    if (as !== undefined) this.#ids.set(as, id);
  }

  #resolve(value: unknown, position: number, isReference = false): unknown {
    if (typeof value === 'string') {
      return isReference && value.startsWith('@') ? this.#need(value.slice(1), position) : value;
    }
    if (Array.isArray(value)) {
      return value.map((part) => this.#resolve(part, position, isReference));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        this.#resolve(part, position, REFERENCES.has(key)),
      ]),
    );
  }

  #need(name: string, position: number): string {
    const [community = '', inner = ''] = name.split('/');
    const known = this.find(name) ?? this.#others.get(community)?.find(inner);
    if (known !== undefined) return known;
    const noun = PERSON.exec(name)?.[1];
    if (noun === undefined) {
      const details = { path: this.#path, item: position + 1, name: `@${name}` };
      throw new CliError('reference-unknown', details);
    }
    const id = createId(noun);
    this.#ids.set(name, id);
    return id;
  }
}
