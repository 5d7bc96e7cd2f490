// `createOperator`: records into one community with an operator's token; every call may safely be repeated.
import { resolveSrc } from '../client/resolve-src.ts';
import { type Client, createClient } from '../client.ts';
import type { Community } from '../contract/community.schema.ts';
import type { Recorded } from '../contract/intake.schema.ts';
import type { Draft, Withdrawal } from '../contract/operator.schema.ts';
import type { WithdrawalReason } from '../ledger/kinds/document-withdrawn/schema.ts';
import type { Fetch } from '../request.ts';
import { type Line, type Sending, send } from '../sending/send.ts';
import { authoriseFetch } from './authorised-fetch.ts';
import { ensureId, ensureKey } from './ensure-sendable.ts';
import { OperatorError } from './operator-error.ts';
import type { OperatorProposal } from './proposal.ts';
import { quoteFaults } from './proposal-fault.ts';

export interface OperatorOptions {
  /** Root URL of a community, or of one of its books that are not public. https, but for this very machine. */
  readonly src: string | URL;
  /** As it was shown when the operator was added. Keep it on a server or in a person's own session. */
  readonly token: string;
  /** Default: the global `fetch` at the time of the call. */
  readonly fetch?: Fetch;
  /** Milliseconds for one attempt; default 30,000. */
  readonly timeout?: number;
  /** Further attempts where no answer came, or status 429, 502, 503, 504; default 3. */
  readonly retries?: number;
  /** Ends every call. */
  readonly signal?: AbortSignal;
}

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface RecordOptions extends CallOptions {
  /**
   * Default: a new one for each call. Pass one of your own where a call must be repeatable by another process, or after
   * an abort; servers know it for 14 days.
   */
  readonly idempotencyKey?: string | undefined;
}

export interface WithdrawOptions extends CallOptions {
  readonly reason: WithdrawalReason;
}

/** Every call rejects with an `OperatorError`, or with the signal's reason once aborted. */
export interface Operator {
  /** The root URL, resolved, with a trailing slash. */
  readonly src: string;
  /** Reads with the token what only operators may: books that are not public, with everything that a client has. */
  readonly client: Client;
  /**
   * Sends proposals one after the other: each becomes a draft for another operator's eyes, or in a community run by one
   * operator an entry at once. Where one fails, those before it stay, and are the error's `recorded`; calling again
   * with its `idempotencyKey` and the same proposals goes on from there.
   */
  readonly append: (
    proposals: readonly OperatorProposal[],
    options?: RecordOptions,
  ) => Promise<readonly Recorded[]>;
  /** One draft, and never an entry. Throws `no-drafts` in a community run by a single operator. */
  readonly draft: (proposal: OperatorProposal, options?: RecordOptions) => Promise<Recorded>;
  /** What waits for a second operator, the oldest first. */
  readonly drafts: (options?: CallOptions) => Promise<readonly Draft[]>;
  /** Turns another operator's draft into an entry. Throws `verifier-same`, `draft-unknown`, `draft-recorded`. */
  readonly verifyDraft: (id: string, options?: RecordOptions) => Promise<Recorded>;
  /** Throws a draft away, with every word in it. Throws `draft-unknown`. */
  readonly discardDraft: (id: string, options?: CallOptions) => Promise<void>;
  /** Erases a document for good, or with an entry's id all of that entry's. Throws `document-unknown`. */
  readonly withdraw: (id: string, options: WithdrawOptions) => Promise<Withdrawal>;
}

/**
 * An operator of one community, known by a token. The token is sent in a header to `src` alone, over https or to this very
 * machine; it stands in no address, error or log. Throws `bad-token`, `token-over-http`, and as a client `bad-src`.
 *
 * @example
 * import { createOperator } from '@circunomy/sdk/operator';
 * const operator = createOperator({ src: 'https://example.org/our-community/', token: 'circ_…' });
 * const [recorded] = await operator.append([
 *   { kind: 'cost-paid', on: '2026-05-02', payload: { purpose: 'delivery', amount: 15_000 } },
 * ]);
 * console.log(recorded?.state, recorded?.id); // draft cost-7k3j9q2m4x8p
 */
export function createOperator(options: OperatorOptions): Operator {
  const root = resolveSrc(options.src);
  const plain = options.fetch ?? ((url, init) => fetch(url, init));
  const line: Line = {
    fetch: authoriseFetch(plain, root, options.token),
    toUrl: (path) => new URL(`data/${path}`, root).href,
    timeout: options.timeout ?? 30_000,
    retries: options.retries ?? 3,
    signal: options.signal,
    toError: (code, about) => new OperatorError(code, about),
    quote: quoteFaults,
  };
  const ending = options.signal && { signal: options.signal };
  const client = createClient({ src: root, fetch: line.fetch, ...ending });
  return {
    src: root.href,
    client,
    append: (proposals, recordOptions) => appendAll(line, proposals, recordOptions),
    draft: async (proposal, recordOptions = {}) => {
      ensureKey(recordOptions.idempotencyKey);
      await ensureDrafts(line, root, recordOptions);
      return repeatably(line, { path: 'entries', body: proposal }, recordOptions);
    },
    drafts: async (callOptions) => {
      const list = { method: 'GET', path: 'drafts', ...callOptions } as const;
      return (await send<{ drafts: Draft[] }>(line, list, { drafts: 'array' })).drafts;
    },
    verifyDraft: async (id, recordOptions = {}) => {
      ensureKey(recordOptions.idempotencyKey);
      return repeatably(line, { path: `entries/${ensureId(id)}/verification` }, recordOptions);
    },
    discardDraft: (id, callOptions) => discard(line, id, callOptions),
    withdraw: async (id, { reason, signal }) => {
      const path = `documents/${ensureId(id)}/withdrawal`;
      const shape = { state: 'string', documents: 'array' } as const;
      return send<Withdrawal>(line, { method: 'POST', path, body: { reason }, signal }, shape);
    },
  };
}

async function appendAll(
  line: Line,
  proposals: readonly OperatorProposal[],
  { idempotencyKey = crypto.randomUUID(), signal }: RecordOptions = {},
): Promise<readonly Recorded[]> {
  ensureKey(idempotencyKey);
  const recorded: Recorded[] = [];
  for (const [index, body] of proposals.entries()) {
    const options = { idempotencyKey: `${idempotencyKey}.${index + 1}`, signal };
    try {
      recorded.push(
        await repeatably(line, { path: 'entries', body, root: `$[${index}]` }, options),
      );
    } catch (error) {
      throw error instanceof OperatorError ? error.with({ recorded, idempotencyKey }) : error;
    }
  }
  return recorded;
}

async function ensureDrafts(line: Line, root: URL, { signal }: CallOptions): Promise<void> {
  const profile = { method: 'GET', path: 'community.json', signal } as const;
  const shape = { community: 'string', verifierKey: 'string' } as const;
  const { singleOperator } = await send<Community>(line, profile, shape);
  if (singleOperator) throw new OperatorError('no-drafts', { url: root.href });
}

async function repeatably(
  line: Line,
  sending: Pick<Sending, 'path' | 'body' | 'root'>,
  { idempotencyKey = crypto.randomUUID(), signal }: RecordOptions,
): Promise<Recorded> {
  const shape = { id: 'string', state: 'string' } as const;
  try {
    return await send(line, { method: 'POST', ...sending, idempotencyKey, signal }, shape);
  } catch (error) {
    throw error instanceof OperatorError ? error.with({ idempotencyKey }) : error;
  }
}

/** A draft that an unanswered attempt has thrown away is gone, as was asked. */
async function discard(line: Line, id: string, options: CallOptions = {}): Promise<void> {
  try {
    await send(line, { method: 'DELETE', path: `drafts/${ensureId(id)}`, ...options }, {});
  } catch (error) {
    const isGone = error instanceof OperatorError && error.code === 'draft-unknown';
    if (!isGone || error.attempts === 1) throw error;
  }
}
