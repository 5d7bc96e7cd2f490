// Reads on the server what the page shows, so that it stands in the HTML before any script runs.
import {
  type Community,
  createClient,
  type Impact,
  isCircunomyError,
  type NumberedEntry,
  type Product,
  type Story,
} from '@circunomy/sdk';
import { source } from './settings.ts';

export interface Campaign {
  readonly community: Community;
  readonly impact: Impact;
  readonly products: readonly Product[];
  readonly testimonies: readonly Testimony[];
  /** Newest first. */
  readonly entries: readonly NumberedEntry[];
  /** The public name behind the id of an MSME or a product; null where there is none. */
  readonly nameOf: (id: string) => string | null;
}

export type Testimony = Extract<Story, { kind: 'testimony' }>;

/** Enough to know the numbers of what the shown entries speak about; one request. */
const ENTRIES_READ = 60;

// A visitor waits at most about five seconds for a community that does not answer; a crowd shares one read.
const client = createClient({ src: source, timeout: 2_000, retries: 1, keep: 2_000 });

/** Null where the community cannot be read; the reason goes to the server's log. */
export async function readCampaign(): Promise<Campaign | null> {
  try {
    const [community, impact, { products }, { stories }, { features }, entries] = await Promise.all(
      [
        client.community(),
        client.impact(),
        client.products(),
        client.stories(),
        client.msmes(),
        readNewestEntries(),
      ],
    );
    const names = new Map<string, string | null>([
      ...features.map(({ id, properties }) => [id, properties.name] as const),
      ...products.map(({ id, name }) => [id, name] as const),
    ]);
    const testimonies = stories.filter((story) => story.kind === 'testimony');
    const nameOf = (id: string): string | null => names.get(id) ?? null;
    return { community, impact, products, testimonies, entries, nameOf };
  } catch (error) {
    if (!isCircunomyError(error)) throw error;
    console.error(error.detail);
    return null;
  }
}

async function readNewestEntries(): Promise<NumberedEntry[]> {
  const entries: NumberedEntry[] = [];
  for await (const numbered of client.entries({ newestFirst: true })) {
    if (entries.push(numbered) === ENTRIES_READ) break;
  }
  return entries;
}
