// One question to the gateway, over plain HTTP, with an end to its patience and to what is read.
import { ApiError } from '../../api-error.ts';

const HOSTS = {
  production: 'https://api.midtrans.com',
  sandbox: 'https://api.sandbox.midtrans.com',
} as const;

/** Milliseconds; https://docs.midtrans.com/docs/technical-faq */
const TIMEOUT = 15_000;

/** Bytes; an answer has a few hundred. */
const MAX_ANSWER = 64 * 1024;

export interface MidtransAccess {
  readonly sandbox: boolean;
  /** Secret: in the header of the request, and nowhere else. */
  readonly serverKey: string;
}

export interface MidtransQuestion {
  readonly path: `/v2/${string}`;
  /** Sent as JSON by POST; GET without it. */
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * The JSON that was answered, whatever the status: its refusals are JSON, too.
 *
 * @throws {ApiError} `payment-unavailable`, without what was asked or answered.
 */
export async function askMidtrans(
  { sandbox, serverKey }: MidtransAccess,
  { path, body, headers }: MidtransQuestion,
): Promise<unknown> {
  try {
    const response = await fetch(`${HOSTS[sandbox ? 'sandbox' : 'production']}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...headers,
        Accept: 'application/json',
        Authorization: `Basic ${Buffer.from(`${serverKey}:`).toString('base64')}`,
        ...(body && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.status >= 500) throw new Error('failed');
    return JSON.parse(await readText(response));
  } catch {
    throw new ApiError('payment-unavailable', {});
  }
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MAX_ANSWER) throw new Error('too long');
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}
