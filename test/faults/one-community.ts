// A community run by one person, and somebody who records in it over HTTP.
import { openCommunity, openStore } from '@circunomy/api';
import { verifyLedger } from '@circunomy/sdk/ledger';

export const CAMPAIGN = 'kampanye-contoh';

export interface Person {
  readonly id: string;
  readonly token: string;
}

export async function openOneCommunity(where: {
  directory: string;
  databaseUrl?: string;
}): Promise<Person> {
  const store = await openStore(where);
  const { operators } = await openCommunity(store, {
    ...{ slug: CAMPAIGN, type: 'campaign', areas: [], on: null },
    operators: [{ name: 'Pegiat Contoh', role: 'initiator' }],
    profile: {
      ...{ name: 'Kampanye Contoh', fictional: true, tagline: null, about: null, accent: null },
      ...{ languages: ['id'], contacts: [], permit: null, live: null, orders: null },
    },
  });
  await store.close();
  const [person] = operators;
  if (!person) throw new Error('Could not open a community: it has no operator.');
  return person;
}

export interface PostedAnswer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: { readonly code?: string; readonly number?: number; readonly detail?: string };
}

/** One cost; the same `key` is the same request. */
export async function postCost(
  origin: string,
  { token }: Person,
  key: string,
): Promise<PostedAnswer> {
  const cost = { kind: 'cost-paid', on: null, payload: { purpose: 'other', amount: 5_000 } };
  const response = await fetch(`${origin}/${CAMPAIGN}/data/entries`, {
    method: 'POST',
    body: JSON.stringify(cost),
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${token}`,
      'Idempotency-Key': key,
    },
  });
  const body = (await response.json()) as PostedAnswer['body'];
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body };
}

export async function readSize(origin: string): Promise<number> {
  const response = await fetch(`${origin}/${CAMPAIGN}/data/impact.json`);
  if (!response.ok) throw new Error(`impact.json answered ${response.status}.`);
  return ((await response.json()) as { ledger: { size: number } }).ledger.size;
}

/** Whether everything that the server publishes verifies, from nothing but what it publishes. */
export async function verifies(origin: string): Promise<boolean> {
  const { holds } = await verifyLedger({
    read: async (path) => {
      const response = await fetch(`${origin}/${CAMPAIGN}/data/${path}`);
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    },
  });
  return holds;
}
