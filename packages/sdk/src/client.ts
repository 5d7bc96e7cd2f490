// `createClient`: one community's public data, typed, from its root URL – served live or published as files alike.
import { type LedgerTip, readTip } from './client/checkpoint.ts';
import type { EntriesOptions, NumberedEntry } from './client/entries.ts';
import { createFurtherResources } from './client/further-resources.ts';
import type { LiveUpdate } from './client/live-stream.ts';
import { type ClientOptions, createReader, type ReadOptions } from './client/reader.ts';
import { createResources, readDocument } from './client/resources.ts';
import type { VerifyOptions } from './client/verify.ts';
import type { Areas } from './contract/areas.schema.ts';
import type { BaseMap } from './contract/base-map.schema.ts';
import type { Campaigns } from './contract/campaigns.schema.ts';
import type { Community } from './contract/community.schema.ts';
import type { Goods } from './contract/goods.schema.ts';
import type { Groups } from './contract/groups.schema.ts';
import type { Impact } from './contract/impact.schema.ts';
import type { Indicators } from './contract/indicators.schema.ts';
import type { Msmes } from './contract/msme.schema.ts';
import type { Products } from './contract/product.schema.ts';
import type { Report, Reports } from './contract/reports.schema.ts';
import type { Stories } from './contract/story.schema.ts';
import type { CircunomyDocument } from './ledger/document.schema.ts';
import type { VerificationReport } from './ledger/verify/report.ts';
import type { LiveOptions } from './live.ts';

/**
 * Every read rejects with a `CircunomyError`, or with the signal's reason once aborted.
 * Callers share one answer object: do not change it.
 */
export interface Client {
  /** The root URL, resolved, with a trailing slash. */
  readonly src: string;
  /** Who runs the ledger: `data/community.json`. */
  readonly community: (options?: ReadOptions) => Promise<Community>;
  /** The figures, itemised and declared: `data/impact.json`. Rupiah are integers, shares 0 to 1, unknown is null. */
  readonly impact: (options?: ReadOptions) => Promise<Impact>;
  /** The directory of MSMEs as GeoJSON: `data/msmes.geojson`. */
  readonly msmes: (options?: ReadOptions) => Promise<Msmes>;
  /** What can be bought for aid, prices in rupiah: `data/products.json`. */
  readonly products: (options?: ReadOptions) => Promise<Products>;
  /** Evidence and testimonies, newest first: `data/stories.json`. */
  readonly stories: (options?: ReadOptions) => Promise<Stories>;
  /** Collections with goal, permit and what came of them: `data/campaigns.json`. */
  readonly campaigns: (options?: ReadOptions) => Promise<Campaigns>;
  /** Purchases whose goods do not balance, or cannot be known to: `data/goods.json`. */
  readonly goods: (options?: ReadOptions) => Promise<Goods>;
  /** Groups, each with its own figures; members are counted, never named: `data/groups.json`. */
  readonly groups: (options?: ReadOptions) => Promise<Groups>;
  /** Figures of groups, programmes and the empowerment model: `data/indicators.json`. */
  readonly indicators: (options?: ReadOptions) => Promise<Indicators>;
  /** The areas that the ledger names, and where they lie: `data/areas.json`. */
  readonly areas: (options?: ReadOptions) => Promise<Areas>;
  /** Coast and place names around the community: `data/base-map.json`. */
  readonly baseMap: (options?: ReadOptions) => Promise<BaseMap>;
  /** Months and years that can be reported of: `data/reports.json`. */
  readonly reports: (options?: ReadOptions) => Promise<Reports>;
  /** One of them, as `2025-06` or `2025`, of the community and of each group. Throws `not-found` where there is none. */
  readonly report: (period: string, options?: ReadOptions) => Promise<Report>;
  /** The erasable part of an entry; null once it was withdrawn. Throws `bad-document-id`. */
  readonly document: (id: string, options?: ReadOptions) => Promise<CircunomyDocument | null>;
  /** Size and root that the ledger states; the signature is not checked here. */
  readonly checkpoint: (options?: ReadOptions) => Promise<LedgerTip>;
  /** Every entry, 256 to a request, fetched as the loop goes on. Throws `bad-entry-number`. */
  readonly entries: (options?: EntriesOptions) => AsyncGenerator<NumberedEntry, void, void>;
  /** The present size and each newer one, for as long as anybody listens; ends quietly on abort. */
  readonly live: (options?: LiveOptions) => AsyncGenerator<LiveUpdate, void, void>;
  /**
   * Recomputes everything that is published: signature, keys, log, entries, documents, figures. What does not hold is in
   * the report, with its place; it rejects only where reading fails. The check is fetched with the first call.
   */
  readonly verify: (options?: VerifyOptions) => Promise<VerificationReport>;
}

/**
 * A client of one community. It only reads, with plain GETs that carry no cookie and cost no CORS preflight.
 * Throws `bad-src` when `src` is not the http(s) address of a community.
 *
 * @example
 * import { createClient } from '@circunomy/sdk';
 * const client = createClient({ src: 'https://example.org/our-community/' });
 * const { itemised, asOf } = await client.impact();
 * console.log(itemised.beneficiaries, itemised.spent?.rupiah, asOf);
 * for await (const { number, entry } of client.entries({ newestFirst: true })) {
 *   console.log(`#${number}`, entry.kind, entry.on);
 *   if (number === 1) break;
 * }
 */
export function createClient(options: ClientOptions): Client {
  const reader = createReader(options);
  const resources = createResources(reader);
  return {
    src: reader.root.href,
    ...resources,
    ...createFurtherResources(reader),
    document: (id, readOptions) => readDocument(reader, id, readOptions),
    checkpoint: (readOptions) => readTip(reader, readOptions),
    // What follows is fetched when it is first asked for: a page that only shows figures never does.
    entries: async function* entries(entriesOptions = {}) {
      const { walkEntries } = await import('./client/entries.ts');
      yield* walkEntries(reader, entriesOptions);
    },
    live: async function* live(liveOptions = {}) {
      const { followLedger } = await import('./live.ts');
      for await (const update of followLedger({ reader, ...resources }, liveOptions)) {
        // What was kept is older than the event.
        reader.forget();
        yield update;
      }
    },
    verify: async (verifyOptions = {}) => {
      const { verifyWith } = await import('./client/verify.ts');
      return verifyWith(options, verifyOptions);
    },
  };
}
