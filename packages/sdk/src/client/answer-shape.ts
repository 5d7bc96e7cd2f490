// A captive portal or a single-page app answers 200 with its own page: an answer is looked at before it is believed.
import { CircunomyError } from '../errors.ts';

type FieldType = 'string' | 'number' | 'object' | 'array';

/** The few fields that tell a community's file from anything else; the schemas check the rest where it matters. */
export type AnswerShape = Readonly<Record<string, FieldType>>;

const decoder = new TextDecoder();

/** The JSON value of an answer; throws `unexpected-answer` unless it is JSON with these fields. */
export function parseAnswer<T>(bytes: Uint8Array, url: string, shape: AnswerShape): T {
  const text = decoder.decode(bytes);
  const value = parseJson(text);
  const isShaped =
    typeOf(value) === 'object' &&
    Object.entries(shape).every(
      ([name, type]) => typeOf((value as Record<string, unknown>)[name]) === type,
    );
  if (!isShaped) throw unexpected(url, `JSON {${Object.keys(shape).join(', ')}, …}`, text);
  return value as T;
}

/** `start` of the answer is quoted, so that whoever reads the error recognises the page that answered. */
export function unexpected(
  url: string,
  expected: string,
  start: string,
  cause?: unknown,
): CircunomyError {
  const quoted = start.slice(0, 40).replace(/\s+/g, ' ').trim();
  return new CircunomyError('unexpected-answer', {
    url,
    cause,
    values: { expected, start: quoted },
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}
