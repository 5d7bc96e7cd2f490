// The check itself: an answer that is not as the document says is noticed, whatever is wrong with it.
import { toOpenApiDocument } from '@circunomy/api';
import { expect, test } from 'vitest';
import { noteCheck, takeFaults } from './answer-log.ts';
import { type Asked, createAnswerCheck } from './check-answer.ts';

const check = createAnswerCheck(toOpenApiDocument('community'));
const list: Asked = { method: 'GET', pathname: '/data/goods.json' };
const body = { community: 'gereja-contoh', balanced: 0, unbalanced: [], unknown: [] };

const headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'Content-Type': 'application/json',
  ETag: `"${'0'.repeat(64)}"`,
  'X-Content-Type-Options': 'nosniff',
};

function answer(change: Record<string, string | null> = {}, value: unknown = body): Response {
  const changed = Object.entries({ ...headers, ...change }).filter(([, text]) => text !== null);
  return new Response(JSON.stringify(value), { headers: changed as [string, string][] });
}

test('an answer that fits has no fault', async () => {
  expect(await check(list, answer())).toEqual([]);
});

test.each<[string, Response, RegExp]>([
  ['another status', new Response('', { status: 418 }), /^status 418 is not documented/],
  ['another media type', answer({ 'Content-Type': 'text/html' }), /^media type text\/html/],
  ['a missing header', answer({ 'X-Content-Type-Options': null }), /^header X-Content-Type-Opt/],
  ['a header with another value', answer({ 'Cache-Control': 'no-cache' }), /^header Cache-Control/],
  ['a cookie', answer({ 'Set-Cookie': 'a=b' }), /^header set-cookie is not documented/],
  ['a member too many', answer({}, { ...body, more: 1 }), /additional properties/],
  ['a member of another type', answer({}, { ...body, balanced: '0' }), /^\/balanced must be/],
  ['an ETag where it is private', answer({ 'Cache-Control': 'private, no-store' }), /is private/],
  ['no ETag where it is public', answer({ ETag: null }), /^header etag where .* is not private/],
  ['no JSON', new Response('<', { headers }), /^body is no application\/json/],
])('%s is a fault', async (_, response, fault) => {
  expect((await check(list, response)).join('\n')).toMatch(fault);
});

test('a plain file server may say less of a file, and nothing else of it', async () => {
  const plain = createAnswerCheck(toOpenApiDocument('community'), { isPlainHost: true });
  const send = (value: unknown) => new Response(JSON.stringify(value));
  expect(await plain(list, send(body))).toEqual([]);
  expect(await plain(list, send({ ...body, balanced: '0' }))).toEqual([
    '/balanced must be integer',
  ]);
});

test('whoever asked may leave an answer unread, whatever the check made of it', async () => {
  const plain = createAnswerCheck(toOpenApiDocument('community'), { isPlainHost: true });
  const missing = new Response('Not found', { status: 404 });
  noteCheck('a missing file', missing, (copy) => plain(list, copy));
  await missing.body?.cancel();
  expect(await takeFaults()).toEqual([]);
});

test('an answer where nothing is described is a fault', async () => {
  const faults = await check({ ...list, pathname: '/data/orders.json' }, answer());
  expect(faults).toEqual(['status 200 where nothing is documented']);
});

test('a name in the path that its schema forbids is a fault', async () => {
  const pathname = '/data/ledger/tile/0/7';
  const type = { 'Content-Type': 'application/octet-stream' };
  const cache = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  const faults = await check({ method: 'GET', pathname }, answer({ ...type, ...cache }));
  expect(faults).toEqual(['{index} value must match pattern "^[0-9]{3}$"']);
});
