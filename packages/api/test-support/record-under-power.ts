// Does everything that must last, on a disk whose power may fail, and tells after each step what it was told.
import type { CommunityProfile } from '@circunomy/sdk/schema';
import { sql } from 'kysely';
import {
  backUpStore,
  createApi,
  loadCommunityState,
  openCommunity,
  openStore,
  type ProposedEntry,
  recordEntries,
  rotateKey,
  type Store,
  withdrawDocument,
} from '../src/index.ts';

export interface Request {
  readonly path: string;
  readonly body: string;
  readonly token: string;
  readonly key: string;
}

/** What somebody may rely on from this moment on. */
export type Told =
  | { readonly opened: string; readonly operators: readonly string[] }
  | { readonly entries: readonly { readonly id: string; readonly number: number }[] }
  | { readonly request: Request; readonly status: number; readonly answer: string }
  | { readonly draft: string }
  | { readonly newKey: string }
  | { readonly erased: string }
  | { readonly backup: string; readonly size: number };

export interface UnderPowerOptions {
  readonly directory: string;
  /** A folder for backups that exists. */
  readonly backups: string;
  readonly rounds: number;
  /** `off` gives up what is to be shown here. */
  readonly synchronous: 'full' | 'off';
  readonly tell: (told: Told) => void;
}

const slug = 'gereja-contoh';
const consent = { basis: 'fictional', purpose: 'Contoh', on: null, until: null } as const;
const profile: CommunityProfile = {
  ...{ name: 'Gereja Contoh', fictional: true, tagline: null, about: null, accent: null },
  ...{ languages: ['id', 'en'], contacts: [], permit: null, live: null, orders: null },
};

export async function recordUnderPower(options: UnderPowerOptions): Promise<void> {
  const { directory, rounds, synchronous, tell } = options;
  const store = await openStore({ directory });
  const { operators } = await openCommunity(store, {
    ...{ slug, type: 'church', areas: [], profile, on: null },
    operators: [
      { name: 'Diaken Contoh', role: 'volunteer' },
      { name: 'Bendahara Contoh', role: 'treasurer' },
    ],
  });
  tell({ opened: slug, operators: operators.map(({ id }) => id) });
  if (synchronous === 'off') await sql`pragma synchronous = off`.execute(store.database);
  const [recorder = { id: '', token: '' }, verifier = { id: '', token: '' }] = operators;
  const parts = { store, tell, recorder, verifier };
  for (let round = 1; round <= rounds; round += 1) {
    await recordCosts(parts, round);
    await submitOverHttp(parts, round);
    if (round % 3 === 0) await withdrawSomebody(parts, round);
    if (round % 4 === 0) await changeKey(parts);
    if (round % 5 === 0) await backUp(parts, `${options.backups}/${round}.sqlite`);
  }
  await store.close();
}

interface Parts {
  readonly store: Store;
  readonly tell: UnderPowerOptions['tell'];
  readonly recorder: { readonly id: string; readonly token: string };
  readonly verifier: { readonly id: string; readonly token: string };
}

async function record({ store, tell, recorder, verifier }: Parts, batch: ProposedEntry[]) {
  const witnesses = { recordedBy: recorder.id, verifiedBy: verifier.id };
  const entries = await recordEntries(store, slug, batch, witnesses);
  tell({ entries });
  return { entries, witnesses };
}

async function recordCosts(parts: Parts, round: number): Promise<void> {
  await record(parts, [toCost(round)]);
  await record(parts, [toCost(round + 1), toCost(round + 2), toCost(round + 3)]);
}

function toCost(amount: number): ProposedEntry {
  return { kind: 'cost-paid', on: null, payload: { purpose: 'other', amount } };
}

/** One draft that is verified, one that waits. */
async function submitOverHttp(parts: Parts, round: number): Promise<void> {
  const { store, tell, recorder, verifier } = parts;
  const api = createApi({ store });
  const path = `/${slug}/data/entries`;
  const send = async (request: Request): Promise<{ id: string; number: number | null }> => {
    const response = await sendAs(api, request);
    const answer = await response.text();
    tell({ request, status: response.status, answer });
    return JSON.parse(answer);
  };
  const body = JSON.stringify(toCost(round));
  const { token } = recorder;
  const draft = await send({ path, body, token, key: `verified-${round}` });
  const { id, number } = await send({
    ...{ path: `${path}/${draft.id}/verification`, body: '' },
    ...{ token: verifier.token, key: `verification-${round}` },
  });
  tell({ entries: [{ id, number: number ?? 0 }] });
  tell({ draft: (await send({ path, body, token, key: `waiting-${round}` })).id });
}

export function sendAs(
  api: ReturnType<typeof createApi>,
  { path, body, token, key }: Request,
): Promise<Response> {
  const headers = {
    'Content-Type': 'application/json',
    Authorization: `Bearer ${token}`,
    'Idempotency-Key': key,
  };
  return Promise.resolve(api.request(path, { method: 'POST', body, headers }));
}

async function withdrawSomebody(parts: Parts, round: number): Promise<void> {
  const name = `Warung Nomor ${round} Yang Ditarik Contoh`;
  const { entries } = await record(parts, [
    {
      kind: 'msme-registered',
      on: null,
      payload: { category: 'drinks', area: null, microBy: null, weeklyCapacity: null },
      documents: [{ kind: 'msme-profile', body: { name }, consent }],
    },
  ]);
  const options = { document: entries[0]?.id ?? '', by: parts.recorder.id };
  const { isErased } = await withdrawDocument(parts.store, slug, {
    ...options,
    reason: 'owner-asked',
  });
  if (isErased) parts.tell({ erased: name });
}

async function changeKey({ store, tell, recorder, verifier }: Parts): Promise<void> {
  const witnesses = { recordedBy: recorder.id, verifiedBy: verifier.id };
  const { newKey } = await rotateKey(store, slug, { reason: 'scheduled', ...witnesses });
  tell({ newKey });
}

async function backUp({ store, tell }: Parts, out: string): Promise<void> {
  const { size } = await loadCommunityState(store, slug);
  await backUpStore(store, { out, withKeys: true });
  tell({ backup: out, size });
}
