// A stranger's client, generated from the document alone, compiles strictly and works against a running server.
import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createApi, recordEntries, toOpenApiDocument } from '@circunomy/api';
import { getRequestListener } from '@hono/node-server';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSampleStore, proposeCost } from '../../../packages/api/test-support/sample-store.ts';
import { createTemporaryFolder } from '../../support/temporary-folder.ts';

const run = promisify(execFile);
const folder = createTemporaryFolder('generated-client');
const modules = join(import.meta.dirname, '../../../node_modules');

/** What a stranger writes: it knows nothing but the generated types. */
const PROGRAM = `
import createClient from 'openapi-fetch';
import type { components, paths } from './openapi.ts';

declare const process: { readonly argv: readonly string[] };
const [, , baseUrl = '', token = ''] = process.argv;
const client = createClient<paths>({ baseUrl });

const { data: impact } = await client.GET('/data/impact.json');
const costs: number = impact?.itemised.costs?.rupiah ?? 0;

type Entry = components['schemas']['Entry'];
async function* readEntries(size: number): AsyncGenerator<Entry> {
  for (let first = 0; first < size; first += 256) {
    const index = String(first / 256).padStart(3, '0');
    const width = Math.min(256, size - first);
    const path = { level: 'entries', index };
    const { data } =
      width === 256
        ? await client.GET('/data/ledger/tile/{level}/{index}', {
            params: { path },
            parseAs: 'arrayBuffer',
          })
        : await client.GET('/data/ledger/tile/{level}/{index}.p/{width}', {
            params: { path: { ...path, width } },
            parseAs: 'arrayBuffer',
          });
    const bundle = new DataView(data as ArrayBuffer);
    for (let at = 0; at < bundle.byteLength; ) {
      const length = bundle.getUint16(at);
      yield JSON.parse(new TextDecoder().decode(new Uint8Array(bundle.buffer, at + 2, length)));
      at += 2 + length;
    }
  }
}

let counted = 0;
let paid = 0;
for await (const entry of readEntries(impact?.ledger.size ?? 0)) {
  counted += 1;
  if (entry.kind === 'cost-paid') paid += entry.amount ?? 0;
}

const headers = { Authorization: \`Bearer \${token}\` };
const params = { header: { 'Idempotency-Key': 'a-key-of-the-stranger' } };
const sent = await client.POST('/data/entries', {
  ...{ params, headers },
  body: { kind: 'cost-paid', on: '2026-06', payload: { purpose: 'delivery', amount: 5_000 } },
});
const refused = await client.POST('/data/entries', {
  ...{ params: { header: { 'Idempotency-Key': 'another-of-the-stranger' } }, headers },
  // @ts-expect-error an amount is a number of rupiah
  body: { kind: 'cost-paid', on: null, payload: { purpose: 'delivery', amount: 'much' } },
});
const code: components['schemas']['Problem']['code'] | undefined = refused.error?.code;
const drafts = await client.GET('/data/drafts', { headers });

console.log(
  JSON.stringify({
    ...{ costs, counted, paid, code, state: sent.data?.state, status: sent.response.status },
    drafts: drafts.data?.drafts.map(({ id }) => id === sent.data?.id),
  }),
);
`;

const SETTINGS = {
  compilerOptions: {
    ...{ strict: true, noEmit: true, skipLibCheck: false, types: [] },
    ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
    ...{ target: 'es2024', lib: ['es2024', 'dom', 'dom.iterable'] },
    ...{ module: 'nodenext', allowImportingTsExtensions: true },
  },
  include: ['*.ts'],
};

let root = '';
let token = '';
const closing: (() => void)[] = [];

beforeAll(async () => {
  const { store, church, witnesses } = await createSampleStore();
  const costs = Array.from({ length: 300 }, () => proposeCost());
  await recordEntries(store, 'gereja-contoh', costs, witnesses);
  const server = createServer(getRequestListener(createApi({ store }).fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () => void server.close(),
    () => server.closeAllConnections(),
  );
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gereja-contoh`;
  token = church.operators[0]?.token ?? '';

  const document = await (await fetch(`${root}/data/openapi.json`)).json();
  expect(document).toEqual(JSON.parse(JSON.stringify(toOpenApiDocument('community'))));
  const types = astToString(await openapiTS(document as OpenAPI3));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(modules, 'openapi-fetch'), join(folder, 'node_modules/openapi-fetch'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(SETTINGS));
  writeFileSync(join(folder, 'openapi.ts'), types);
  writeFileSync(join(folder, 'program.ts'), PROGRAM);
}, 60_000);
afterAll(() => {
  for (const close of closing) close();
});

test('a client made by openapi-typescript compiles strictly', async () => {
  const tsc = join(modules, '.bin/tsc');
  const { stdout } = await run(tsc, ['-p', folder]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
}, 60_000);

test('it reads the figures, pages through the entries and records as an operator', async () => {
  const { stdout } = await run(process.execPath, [join(folder, 'program.ts'), root, token]);
  expect(JSON.parse(stdout)).toEqual({
    ...{ costs: 3_000_000, counted: 301, paid: 3_000_000 },
    ...{ state: 'draft', status: 202, code: 'entries-refused', drafts: [true] },
  });
});
