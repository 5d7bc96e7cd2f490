// Reads what an operator sends: JSON in UTF-8, within a limit.
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ApiError } from '../api-error.ts';

/** Bytes; the longest entry with twenty documents fits. */
export const MAX_BODY = 256 * 1024;

export const limitBody: MiddlewareHandler = bodyLimit({
  maxSize: MAX_BODY,
  onError: () => {
    throw new ApiError('body-too-large', { max: MAX_BODY });
  },
});

const JSON_TYPE = /^application\/json *(;|$)/i;

/** @throws {ApiError} `content-type-unknown`, `body-not-json`. */
export async function readJson(context: Context): Promise<{ bytes: Uint8Array; value: unknown }> {
  const type = context.req.header('Content-Type') ?? '';
  if (!JSON_TYPE.test(type)) throw new ApiError('content-type-unknown', { type });
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { bytes, value: JSON.parse(text) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ApiError('body-not-json', { reason }, { cause });
  }
}
