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

/** Lists and objects inside one another; no proposal needs a quarter of it, and checking walks them recursively. */
const MOST_NESTED = 32;

/** @throws {ApiError} `content-type-unknown`, `body-not-json`. */
export async function readJson(context: Context): Promise<{ bytes: Uint8Array; value: unknown }> {
  const type = context.req.header('Content-Type') ?? '';
  if (!JSON_TYPE.test(type)) throw new ApiError('content-type-unknown', { type });
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  const value = parseJson(bytes);
  if (isNestedDeeper(value, MOST_NESTED)) {
    throw new ApiError('body-not-json', { reason: `nested more than ${MOST_NESTED} deep` });
  }
  return { bytes, value };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new ApiError('body-not-json', { reason: tellPlace(error) });
  }
}

/** Where it broke, without the words that stand there: engines quote them, and they may be what must not be kept. */
function tellPlace(error: unknown): string {
  if (!(error instanceof SyntaxError)) return 'not UTF-8';
  const place = /at position (\d+)/.exec(error.message)?.[1];
  return place === undefined ? 'syntax' : `syntax, character ${Number(place) + 1}`;
}

function isNestedDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isNestedDeeper(inner, most - 1));
}
