// One request that sends something, repeated until its fate is known: the server answers a repeated key as it did first.
import { parseAnswer } from '../client/answer-shape.ts';
import { readBody } from '../client/read-body.ts';
import { pauseAfter } from '../client/retry.ts';
import { parseRetryAfter } from '../client/retry-after.ts';
import { abortable, joinSignals, wait } from '../client/wait.ts';
import type { Problem } from '../contract/problem.schema.ts';
import { isCircunomyError } from '../errors.ts';
import type { Fetch } from '../request.ts';
import { type Said, SendError, type SendErrorOptions } from './send-error.ts';
import { type SentFault, toSentFaults } from './sent-fault.ts';

/** Where the server itself said nothing that we understand. */
type Silence = 'no-answer' | 'server-failed' | 'server-refused' | 'unexpected-answer';

export interface Line {
  readonly fetch: Fetch;
  /** The address of a path below `data/`. */
  readonly toUrl: (path: string) => string;
  /** Milliseconds for one attempt, from sending to the last byte. */
  readonly timeout: number;
  readonly retries: number;
  readonly signal: AbortSignal | undefined;
  /** In the words of whoever sends. */
  readonly toError: (code: Silence | Said, options: SendErrorOptions) => SendError;
  /** Faults beside what was sent; left out where errors must not hold that. */
  readonly quote?: (faults: readonly SentFault[], sending: Sending) => readonly SentFault[];
}

export interface Sending {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below `data/`. */
  readonly path: string;
  readonly body?: unknown;
  /** A table instead of a JSON body. */
  readonly csv?: string | Blob;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal | undefined;
  /** What stands for the body in the paths of faults: `$`, or `$[2]` where it is one of several. */
  readonly root?: string;
}

/** Bytes; a list of some thousand drafts fits. */
const MAX_ANSWER = 16_777_216;
const SERVER_ERROR = 500;

type Shape = Parameters<typeof parseAnswer>[2];

/** The answer's JSON with these fields. Throws what `toError` makes, or the signal's reason when aborted. */
export function send<T>(line: Line, sending: Sending, shape: Shape): Promise<T> {
  return repeat(line, sending, (bytes) => parse(bytes, line, { sending, shape }));
}

/** The same where the answer is no JSON. */
export function sendForText(line: Line, sending: Sending): Promise<string> {
  return repeat(line, sending, (bytes) => new TextDecoder().decode(bytes));
}

async function repeat<T>(line: Line, sending: Sending, read: (bytes: Uint8Array) => T): Promise<T> {
  const signal = joinSignals(line.signal, sending.signal);
  for (let attempt = 0; ; attempt += 1) {
    try {
      return read(await ask(line, sending, signal));
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof SendError)) throw error;
      const pause = attempt < line.retries ? pauseAfter(error, attempt) : undefined;
      if (pause === undefined) throw error.with({ attempts: attempt + 1 });
      await wait(pause, signal);
    }
  }
}

async function ask(line: Line, sending: Sending, signal?: AbortSignal): Promise<Uint8Array> {
  const url = line.toUrl(sending.path);
  const deadline = AbortSignal.timeout(line.timeout);
  const until = joinSignals(deadline, signal) ?? deadline;
  const read = (response: Response): Promise<Uint8Array> =>
    abortable(readBody(response, url, MAX_ANSWER), until);
  try {
    const response = await abortable(line.fetch(url, toInit(sending, until)), until);
    const bytes = await read(response);
    if (response.ok) return bytes;
    throw toRefusal(response, bytes, { line, sending });
  } catch (error) {
    if (error instanceof SendError) throw error;
    const told = tellUrl(line, sending);
    const reason = deadline.aborted ? `${line.timeout} ms` : tell(error).replaceAll(url, told);
    throw line.toError('no-answer', { url: told, values: { reason } });
  }
}

function toInit({ method, body, csv, idempotencyKey }: Sending, signal: AbortSignal): RequestInit {
  const headers = {
    ...(csv !== undefined && { 'content-type': 'text/csv' }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  };
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  const content = csv === undefined ? json : { body: csv };
  return { method, headers, signal, credentials: 'omit', cache: 'no-store', ...content };
}

/** With the server's code and words where it is ours and said why. */
function toRefusal(
  { status, headers }: Response,
  bytes: Uint8Array,
  { line, sending }: { readonly line: Line; readonly sending: Sending },
): SendError {
  const retryAfter = parseRetryAfter(headers.get('retry-after'), Date.now());
  const url = tellUrl(line, sending);
  const options = { url, status, retryAfter };
  const problem = readProblem(bytes, url);
  if (!problem) {
    return line.toError(status >= SERVER_ERROR ? 'server-failed' : 'server-refused', options);
  }
  const faults = toSentFaults(problem.faults);
  return line.toError(problem, options).with({ faults: line.quote?.(faults, sending) ?? faults });
}

function readProblem(bytes: Uint8Array, url: string): Problem | undefined {
  try {
    return parseAnswer<Problem>(bytes, url, {
      ...{ code: 'string', detail: 'string', detailId: 'string' },
    });
  } catch {
    return undefined;
  }
}

function parse<T>(
  bytes: Uint8Array,
  line: Line,
  { sending, shape }: { readonly sending: Sending; readonly shape: Shape },
): T {
  if (Object.keys(shape).length === 0) return undefined as T;
  const url = tellUrl(line, sending);
  try {
    return parseAnswer<T>(bytes, url, shape);
  } catch (error) {
    // The status of an answer that came: asking again would bring the same.
    if (isCircunomyError(error)) throw line.toError('unexpected-answer', { url, status: 200 });
    throw error;
  }
}

/** An error may be logged, and whoever knows the code of an order may open it. */
function tellUrl({ toUrl }: Line, { path }: Sending): string {
  return toUrl(path.replace(/^(orders\/)[^/]+/, '$1***'));
}

function tell(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
