/** Canonical JSON (RFC 8785), the one form in which entries and documents are hashed and published. */
import { LedgerError } from './ledger-error.ts';

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Printable ASCII that stands in JSON as it is: ids, dates, codes, the names of members. */
const PLAIN = /^[ !#-[\]-~]*$/;

function quote(text: string, path: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  const quoted = JSON.stringify(text);
  // It writes half a pair as an escape; whoever finds none need not look at every character.
  if (quoted.includes('\\ud') && LONE_SURROGATE.test(text)) {
    throw new LedgerError(
      'not-canonical',
      path,
      'a text holds half a surrogate pair',
      'Send well-formed Unicode.',
    );
  }
  return quoted;
}

function writeObject(value: object, path: string): string {
  let members = '';
  const record = value as Record<string, unknown>;
  // RFC 8785 §3.2.3: names sorted by UTF-16 code units, which is the order of Array#sort.
  for (const name of Object.keys(record).sort()) {
    const member = record[name];
    if (member === undefined) continue;
    if (members !== '') members += ',';
    members += `${quote(name, path)}:${write(member, `${path}.${name}`)}`;
  }
  return `{${members}}`;
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quote(value, path);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) {
      throw new LedgerError(
        'not-canonical',
        path,
        `${value} is not a JSON number`,
        'Send a finite number or null.',
      );
    }
    return JSON.stringify(value);
  }
  if (Array.isArray(value))
    return `[${value.map((item, at) => write(item, `${path}[${at}]`)).join(',')}]`;
  if (typeof value === 'object') return writeObject(value, path);
  throw new LedgerError(
    'not-canonical',
    path,
    `a ${typeof value} has no JSON form`,
    'Send JSON values only.',
  );
}

/**
 * Members that are `undefined` are left out, as in `JSON.stringify`.
 *
 * @throws {LedgerError} `not-canonical` for numbers that are not finite, half surrogate pairs and
 * values without a JSON form; the message names the JSON path.
 * @example
 * canonicalJson({ b: 1, a: 'warung' }); // '{"a":"warung","b":1}'
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$');
}
