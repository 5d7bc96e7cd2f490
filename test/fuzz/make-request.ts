// One request that is wrong somewhere: in its path, its method, its headers, its body, or what the body says.
import { kindExamples } from '@circunomy/sdk/reference';
import { damage, hostileValue, mutate, nest } from './hostile-values.ts';
import type { Operation } from './operations.ts';
import { pick, type Random } from './random.ts';

export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

export interface Target {
  readonly community: string;
  readonly token: string;
  readonly operations: readonly Operation[];
}

const pathPieces = [
  '..',
  '.',
  '%2e%2e',
  '%2f',
  '%00',
  '%ff',
  '%',
  '%E0%A4%A',
  '\\',
  ';',
  '?',
  '??&&==',
  '//',
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  'x999/999',
  'p/0',
  'p/257',
  'constructor',
  '__proto__',
  '.json',
  'a'.repeat(3_000),
];

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];

const headerValues = [
  '',
  '*',
  '"',
  'W/""',
  '"x", "y", *',
  'bytes=0-',
  'bytes=99999999999-',
  'gzip;q=0',
  'null',
  '-1',
  'Bearer',
  'Bearer ',
  'Basic eDp4',
  '\u00ff\u00fe',
  'x'.repeat(2_000),
  'Thu, 01 Jan 1970 00:00:00 GMT',
];

const spoiledHeaders = [
  'Accept',
  'Accept-Encoding',
  'Authorization',
  'Content-Type',
  'If-None-Match',
  'If-Modified-Since',
  'If-Range',
  'Idempotency-Key',
  'Last-Event-ID',
  'Origin',
  'Range',
  'X-Forwarded-For',
  'X-Request-Id',
];

/** Every second one is a proposal of an operator; the others go to any operation of the document. */
export function makeRequest(target: Target, random: Random): FuzzRequest {
  return random(2) === 0 ? makeProposal(target, random) : makeOther(target, random);
}

function makeProposal({ community, token }: Target, random: Random): FuzzRequest {
  const kind = pick(Object.keys(kindExamples) as (keyof typeof kindExamples)[], random);
  const { on, payload, documents } = kindExamples[kind] as {
    on: unknown;
    payload: unknown;
    documents?: unknown;
  };
  const proposal = { kind, on, payload, ...(documents !== undefined && { documents }) };
  const text = JSON.stringify(mutate(proposal, random)) ?? '';
  return {
    method: 'POST',
    path: `/${community}/data/entries`,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': `fuzz-${random(2 ** 31)}-${random(2 ** 31)}`,
    },
    body: random(4) === 0 ? damage(text, random) : Buffer.from(text),
  };
}

function makeOther(target: Target, random: Random): FuzzRequest {
  const operation = pick(target.operations, random);
  const method = random(4) === 0 ? pick(methods, random) : operation.method;
  const headers: Record<string, string> = {};
  for (let times = random(4); times > 0; times -= 1) {
    headers[pick([...operation.headers, ...spoiledHeaders], random)] = pick(headerValues, random);
  }
  if (random(3) === 0) headers.Authorization = `Bearer ${target.token}`;
  const takesBody = !['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method);
  return {
    method,
    path: spoilPath(operation.path, target, random),
    headers,
    body: takesBody ? makeBody(random) : undefined,
  };
}

/** Named parts are filled with what is right or wrong; then, often, the path is bent as a whole. */
function spoilPath(template: string, { community }: Target, random: Random): string {
  const filled = template.replaceAll(/\{([^}]*)\}/g, (_, name: string) => {
    if (/community/i.test(name) && random(4) > 0) return community;
    return random(2) === 0 ? String(random(400)) : pick(pathPieces, random);
  });
  const rooted = filled.startsWith('/') ? filled : `/${community}/${filled}`;
  if (random(3) > 0) return clean(rooted);
  const at = random(rooted.length + 1);
  return clean(`${rooted.slice(0, at)}${pick(pathPieces, random)}${rooted.slice(at)}`);
}

/** Node's client sends no such characters; what they do on the wire is the attacks' part. */
function clean(path: string): string {
  return path.replaceAll(/[^\u0021-\u00ff]/g, '') || '/';
}

function makeBody(random: Random): Buffer {
  if (random(8) === 0) return Buffer.alloc(random(600_000), 0x5b);
  if (random(4) === 0) return Buffer.from(JSON.stringify(nest(random(3_000))));
  return damage(JSON.stringify(hostileValue(random)) ?? '', random);
}
