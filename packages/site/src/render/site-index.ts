/** Look-ups over a site's data, made once per site: names by id, and what leads to what. */
import type { MsmeFeature, Product, Story } from '@circunomy/sdk';
import { type Entry, type EntryOf, type LedgerView, listReferences } from '@circunomy/sdk/ledger';
import type { Site } from './site.ts';

export interface SiteIndex {
  readonly msmes: ReadonlyMap<string, MsmeFeature>;
  readonly products: ReadonlyMap<string, Product>;
  /** Purchases of an MSME, oldest first, after corrections. */
  purchasesOf(msme: string): readonly EntryOf<'purchase-made'>[];
  productsOf(msme: string): readonly Product[];
  /** Entries that name this one: packages of a purchase, deliveries, evidence, testimonies, corrections. */
  following(id: string): readonly Entry[];
  storiesAbout(id: string): readonly Story[];
  /** Id of the entry that carries or carried this document; undefined where none names it. */
  carrierOf(document: string): string | undefined;
  /** A name to show for an id; null where it has none or it was withdrawn. */
  nameOf(id: string): string | null;
}

const made = new WeakMap<Site, SiteIndex>();

export function readSiteIndex(site: Site): SiteIndex {
  const index = made.get(site) ?? makeIndex(site);
  made.set(site, index);
  return index;
}

function makeIndex(site: Site): SiteIndex {
  const msmes = new Map(site.msmes.features.map((msme) => [msme.id, msme]));
  const products = new Map(site.products.products.map((product) => [product.id, product]));
  const purchases = Map.groupBy(site.ledger.effective('purchase-made'), ({ msme }) => msme);
  const productsByMsme = Map.groupBy(site.products.products, ({ msme }) => msme.id);
  const carriers = mapCarriers(site.ledger);
  const following = groupByReference(site.ledger, carriers);
  const named = new Map(site.campaigns.campaigns.map(({ id, name }) => [id, name]));
  const stories = groupStories(site.stories.stories);
  return {
    msmes,
    products,
    purchasesOf: (msme) => purchases.get(msme) ?? [],
    productsOf: (msme) => productsByMsme.get(msme) ?? [],
    following: (id) => following.get(id) ?? [],
    storiesAbout: (id) => stories.get(id) ?? [],
    carrierOf: (document) => carriers.get(document),
    nameOf: (id) =>
      msmes.get(id)?.properties.name ??
      products.get(id)?.name ??
      named.get(id) ??
      site.names.get(id) ??
      null,
  };
}

function mapCarriers(ledger: LedgerView): Map<string, string> {
  return new Map(
    ledger
      .all()
      .flatMap(({ id, documents = [] }) => documents.map((document) => [document.id, id])),
  );
}

/** As entries read after corrections: a correction may have added or taken away a reference. */
function groupByReference(
  ledger: LedgerView,
  carriers: ReadonlyMap<string, string>,
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const recorded of ledger.all()) {
    const entry =
      recorded.kind === 'entry-corrected' ? recorded : ledger.effectiveById(recorded.id);
    if (entry) for (const id of new Set(listIds(entry, carriers))) add(groups, id, entry);
  }
  return groups;
}

function groupStories(stories: readonly Story[]): Map<string, Story[]> {
  const groups = new Map<string, Story[]>();
  for (const story of stories) for (const id of story.about) add(groups, id, story);
  return groups;
}

function add<Value>(groups: Map<string, Value[]>, id: string, value: Value): void {
  const group = groups.get(id);
  if (group) group.push(value);
  else groups.set(id, [value]);
}

/** Ids of the entries that an entry stands on, or is about. */
function listIds(entry: Entry, carriers: ReadonlyMap<string, string>): string[] {
  if (entry.kind === 'entry-corrected') return [entry.corrects];
  if (entry.kind === 'document-withdrawn') return [carriers.get(entry.document) ?? []].flat();
  return listReferences(entry).map(({ id }) => id);
}
