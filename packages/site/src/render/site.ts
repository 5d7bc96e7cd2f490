/** What the pages of one community read, gathered once through the SDK client. */
import type {
  BaseMap,
  CircunomyClient,
  Community,
  Impact,
  Msmes,
  Products,
  Stories,
} from '@circunomy/sdk';
import { createLedgerView, type LedgerView } from '@circunomy/sdk/ledger';

/**
 * One state of a community's public data. Make a new one whenever that data changed: the ledger's
 * size, a document, the profile. The publisher makes one per run and worker.
 */
export interface Site {
  /** Only for documents of single entries; everything else is read already. */
  readonly client: CircunomyClient;
  readonly community: Community;
  readonly impact: Impact;
  readonly msmes: Msmes;
  readonly products: Products;
  readonly stories: Stories;
  /** Null where the community publishes no base map. */
  readonly baseMap: BaseMap | null;
  readonly ledger: LedgerView;
}

/**
 * Reads all public data of a community.
 *
 * @throws CircunomyError where a part cannot be read or is not what it should be.
 */
export async function loadSite(client: CircunomyClient): Promise<Site> {
  const [community, impact, msmes, products, stories, baseMap, ledger] = await Promise.all([
    client.community(),
    client.impact(),
    client.msmes(),
    client.products(),
    client.stories(),
    client.baseMap(),
    loadLedger(client),
  ]);
  return { client, community, impact, msmes, products, stories, baseMap, ledger };
}

async function loadLedger(client: CircunomyClient): Promise<LedgerView> {
  const ledger = createLedgerView();
  for await (const { entry } of client.entries()) ledger.append(entry);
  return ledger;
}
