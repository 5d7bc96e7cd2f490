/** What the pages of one community read, gathered once through the SDK client. */
import type {
  BaseMap,
  Campaigns,
  Client,
  Community,
  Goods,
  Groups,
  Impact,
  Indicators,
  Msmes,
  Products,
  Reports,
  Stories,
} from '@circunomy/sdk';
import { createLedgerView, type LedgerView } from '@circunomy/sdk/ledger';
import { readNames } from '../ledger/own-name.ts';

/**
 * One state of a community's public data. Make a new one whenever that data changed: the ledger's
 * size, a document, the profile. The publisher makes one per run and worker.
 */
export interface Site {
  /** Only for documents of single entries; everything else is read already. */
  readonly client: Client;
  readonly community: Community;
  readonly impact: Impact;
  readonly msmes: Msmes;
  readonly products: Products;
  readonly stories: Stories;
  readonly groups: Groups;
  readonly indicators: Indicators;
  readonly campaigns: Campaigns;
  readonly goods: Goods;
  /** Which months and years have a report; each is read when its page is. */
  readonly reports: Reports;
  readonly baseMap: BaseMap;
  readonly ledger: LedgerView;
  /** What partners, campaigns and groups are called, by the id of their entry. */
  readonly names: ReadonlyMap<string, string>;
}

const ATTEMPTS = 3;

/**
 * Reads all public data of a community. Where an entry is recorded meanwhile, it reads again, so that
 * figures and entries of one site belong together.
 *
 * @throws CircunomyError where a part cannot be read or is not what it should be.
 */
export async function loadSite(client: Client): Promise<Site> {
  for (let attempt = 1; ; attempt += 1) {
    const site = await readSite(client);
    if (site.impact.ledger.size === site.ledger.size || attempt === ATTEMPTS) return site;
  }
}

async function readSite(client: Client): Promise<Site> {
  const [community, impact, msmes, products, stories] = await Promise.all([
    client.community(),
    client.impact(),
    client.msmes(),
    client.products(),
    client.stories(),
  ]);
  const [groups, indicators, campaigns, goods, reports, baseMap, ledger] = await Promise.all([
    client.groups(),
    client.indicators(),
    client.campaigns(),
    client.goods(),
    client.reports(),
    client.baseMap(),
    readLedger(client),
  ]);
  const names = await readNames(ledger, client);
  const read = { community, impact, msmes, products, stories, groups, indicators, campaigns };
  return { client, ...read, goods, reports, baseMap, ledger, names };
}

async function readLedger(client: Client): Promise<LedgerView> {
  const ledger = createLedgerView();
  for await (const { entry } of client.entries()) ledger.append(entry);
  return ledger;
}
