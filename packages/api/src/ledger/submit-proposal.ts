// What operators send one by one: a draft that waits for a second pair of eyes, or an entry where there is one pair.
import { type Proposal, proposalSchema, type Recorded } from '@circunomy/sdk/schema';
import { ApiError } from '../api-error.ts';
import { findActiveOperator } from '../operators/find-operator.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { type Batch, type LedgerWriter, writeLedger } from './append-entries.ts';
import { insertDraft, takeDraft } from './drafts.ts';
import { type Answer, answerOnce, type RepeatableRequest } from './idempotency.ts';
import { findCommunityRow } from './load-community-state.ts';
import { toJsonPath, toSchemaFaults } from './schema-faults.ts';

const CREATED = 201;
const ACCEPTED = 202;

interface Submission {
  readonly community: string;
  /** Id of the operator who sends it. */
  readonly operator: string;
  /** Makes repeating harmless. */
  readonly request: RepeatableRequest;
}

/**
 * A draft (202), or an entry (201) in a community run by a single operator.
 *
 * @throws {ApiError} `entries-refused` with faults from `$`, `idempotency-key-reused`, and as `recordEntries`.
 */
export async function submitProposal(
  store: Store,
  { community, operator, request }: Submission,
  sent: unknown,
): Promise<Answer<Recorded>> {
  const proposal = parseProposal(sent);
  return writeLedger(store, community, async (transaction, ledger) => {
    const row = await findCommunityRow(transaction, community);
    await findActiveOperator(transaction, community, operator);
    return answerOnce(transaction, { community, operator, ...request }, async () => {
      const batch = toBatch(proposal, operator, null);
      if (row.single_operator === 1) return toAnswer(await ledger.append(row, batch));
      const [built] = await ledger.check(row, batch);
      const id = built?.entry.id ?? '';
      await insertDraft(transaction, community, {
        ...{ id, proposal, recordedBy: operator },
        at: store.clock().toISOString(),
      });
      return { status: ACCEPTED, body: { id, state: 'draft', number: null } };
    });
  });
}

/**
 * Another operator than the one who recorded it turns a draft into an entry (201). It is checked again: the
 * ledger may have changed since.
 *
 * @throws {ApiError} `verifier-same`, `draft-unknown`, `draft-recorded`, and as `submitProposal`.
 */
export function verifyDraft(
  store: Store,
  { community, operator, request }: Submission,
  draft: string,
): Promise<Answer<Recorded>> {
  return writeLedger(store, community, async (transaction, ledger) => {
    await findActiveOperator(transaction, community, operator);
    return answerOnce(transaction, { community, operator, ...request }, () =>
      recordDraft(transaction, ledger, { community, operator, draft }),
    );
  });
}

async function recordDraft(
  transaction: WriteTransaction,
  ledger: LedgerWriter,
  { community, operator, draft }: { community: string; operator: string; draft: string },
): Promise<Answer<Recorded>> {
  const row = await findCommunityRow(transaction, community);
  const { proposal, recordedBy } = await takeDraft(transaction, community, draft);
  if (recordedBy === operator) throw new ApiError('verifier-same', { operator });
  const batch = toBatch({ ...proposal, id: draft }, recordedBy, operator);
  return toAnswer(await ledger.append(row, batch));
}

/** Unlike callers inside this process, senders choose no ids. */
function parseProposal(sent: unknown): Proposal {
  const parsed = proposalSchema.safeParse(sent);
  if (parsed.success) return parsed.data;
  const faults = toSchemaFaults(parsed.error, sent, (place) => toJsonPath('$', place));
  throw new ApiError('entries-refused', { count: faults.length }, { faults });
}

function toBatch(proposal: unknown, recordedBy: string, verifiedBy: string | null): Batch {
  return { proposals: [proposal], recordedBy, verifiedBy, toPath: () => '$' };
}

function toAnswer(recorded: readonly { id: string; number: number }[]): Answer<Recorded> {
  const [{ id, number } = { id: '', number: 0 }] = recorded;
  return { status: CREATED, body: { id, state: 'entry', number } };
}
