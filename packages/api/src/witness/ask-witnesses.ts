// Asks for cosignatures on a community's newest checkpoint: its neighbours on this server, and witnesses elsewhere.
// Recording never waits for it: what comes late is added to the checkpoint when it comes.
import {
  encodeWitnessRequest,
  parseVerifierKey,
  parseWitnessKey,
  parseWitnessRequest,
} from '@circunomy/sdk/ledger';
import type { Community } from '@circunomy/sdk/schema';
import type { CommunityState } from '../ledger/community-state.ts';
import { listCommunities } from '../ledger/list-communities.ts';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import { listMoved } from '../move/moved.ts';
import type { Store } from '../storage/store.ts';
import { askRemoteWitness, type RemoteAnswer } from './ask-remote-witness.ts';
import { cosign, readLatest } from './cosign.ts';
import { insertCosignature, listCosigners, readLastCosigned } from './cosignatures.ts';
import { ensureCommunityWitness, toWitnessId } from './witness-key.ts';
import { listAskedWitnesses } from './witness-settings.ts';

/** On one server more of them prove no more: a note has room for others. */
const MAX_NEIGHBOURS = 4;

export interface AskOptions {
  /** Milliseconds for one witness. */
  readonly timeout?: number;
  /** Ids of witnesses not to be asked this time. */
  readonly except?: ReadonlySet<string>;
}

export interface WitnessOutcome {
  /** Name and key id. */
  readonly witness: string;
  /** Undefined for a neighbour. */
  readonly url: string | undefined;
  readonly answer: RemoteAnswer['kind'];
}

/** Those asked now; nobody is asked twice about one checkpoint. Never rejects because a witness does not answer. */
export async function askWitnesses(
  store: Store,
  community: string,
  { timeout = 5_000, except = new Set() }: AskOptions = {},
): Promise<readonly WitnessOutcome[]> {
  const state = await loadCommunityState(store, community);
  // Not even that it exists is anybody's business.
  if (!state.isPublic) return [];
  const moved = await listMoved(store.database);
  // Its newest checkpoint is signed elsewhere, and its witness answers there: two memories could contradict each other.
  if (moved.has(community)) return [];
  const signed = { community, size: state.checkpoints.at(-1)?.size ?? 0 };
  const cosigners = await listCosigners(store.database, signed);
  const isOpen = (witness: string): boolean => !cosigners.has(witness) && !except.has(witness);
  const neighbours = await listNeighbours(store, community, moved);
  const outcomes: WitnessOutcome[] = [];
  for (const neighbour of neighbours) {
    const witness = ensureCommunityWitness(store.directory, neighbour);
    if (isOpen(toWitnessId(witness))) outcomes.push(await askNeighbour(store, state, neighbour));
  }
  const remote = (await listAskedWitnesses(store)).filter(({ witnessKey }) =>
    isOpen(toWitnessId(parseWitnessKey(witnessKey))),
  );
  const asked = await Promise.all(
    remote.map(({ url, witnessKey }) => askRemote(store, state, { url, witnessKey, timeout })),
  );
  return [...outcomes, ...asked];
}

/** The next ones by slug, in a circle. A book lends its name to nobody: it may be hidden again. */
async function listNeighbours(
  store: Store,
  community: string,
  moved: ReadonlyMap<string, string>,
): Promise<readonly Community[]> {
  const all = (await listCommunities(store)).filter(
    (each) => !each.book && !moved.has(each.community),
  );
  const next = all.findIndex((each) => each.community > community);
  const circle = next === -1 ? all : [...all.slice(next), ...all.slice(0, next)];
  return circle.filter((each) => each.community !== community).slice(0, MAX_NEIGHBOURS);
}

async function askNeighbour(
  store: Store,
  { community, log, checkpoints }: CommunityState,
  neighbour: Community,
): Promise<WitnessOutcome> {
  const { note = '', size = 0 } = checkpoints.at(-1) ?? {};
  const witness = ensureCommunityWitness(store.directory, neighbour);
  const logKeys = [parseVerifierKey(community.verifierKey)];
  const id = toWitnessId(witness);
  const decision = await store.write(async (transaction) => {
    const latest = await readLatest(transaction, witness, community.origin);
    // Ahead of this state: somebody recorded and asked meanwhile.
    if (latest && latest.size > size) return undefined;
    const request = parseWitnessRequest(encodeWitnessRequest(log, note, latest?.size ?? 0));
    const judged = await cosign(transaction, { witness, logKeys, request, clock: store.clock });
    if (judged.status === 200) {
      await insertCosignature(
        transaction,
        { community: community.community, size },
        id,
        judged.body,
      );
    }
    return judged;
  });
  const answer = decision?.status === 200 ? 'cosigned' : decision ? 'refused' : 'ahead';
  return { witness: id, url: undefined, answer };
}

async function askRemote(
  store: Store,
  { community: { community }, log, checkpoints }: CommunityState,
  { url, witnessKey, timeout }: { url: string; witnessKey: string; timeout: number },
): Promise<WitnessOutcome> {
  const { note = '', size = 0 } = checkpoints.at(-1) ?? {};
  const key = parseWitnessKey(witnessKey);
  const witness = toWitnessId(key);
  const oldSize = await readLastCosigned(store.database, community, witness);
  const answer = await askRemoteWitness({ url, key, log, note, size, oldSize, timeout });
  if (answer.kind === 'cosigned') {
    await store.write((transaction) =>
      insertCosignature(transaction, { community, size }, witness, answer.line),
    );
  }
  return { witness, url, answer: answer.kind };
}
