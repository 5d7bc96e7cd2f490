// A hundred tampered copies of the examples: our check rejects each and names the place, and so does a program in Go
// that shares no code with it: Go's log library where the log was changed, a second computation of what follows from
// entries and documents elsewhere. `deeds.ts` and `flipped-bits.ts` are the table of what each side must name.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { approximatePoint } from '@circunomy/api';
import { createClient, type VerificationReport } from '@circunomy/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CliError, describeResult, verifySource } from '../../packages/site/src/index.ts';
import { buildGoProgram, findGo } from '../interop/find-go.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import {
  type Files,
  listFolders,
  openExamples,
  type PublishedExample,
  publishExamples,
  toSource,
} from './published-example.ts';
import type { Outside } from './tampering.ts';
import { tamperings } from './tamperings.ts';

const folder = createTemporaryFolder('tampering');
const go = findGo();
const logProgram = join(folder, 'tlog-check');
const ledgerProgram = join(folder, 'ledger-check');
const rootProgram = join(folder, 'merkle-root');
/** The same for every community of one version: what a stranger compares it with. */
const schemaOfAnother = join(folder, 'impact.schema.json');
/** Those with businesses, purchases, deliveries, voices and corrections: there is something of each to tamper with. */
const tampered = ['circunomy-jakarta', 'gereja-contoh', 'kampanye-contoh'];
let examples: readonly PublishedExample[];
let close: () => Promise<void>;

beforeAll(async () => {
  const store = await openExamples(join(folder, 'data'));
  close = () => store.close();
  examples = await publishExamples(store);
  writeFileSync(schemaOfAnother, examples.at(-1)?.files.get('data/impact.schema.json') ?? '');
  if (!go) return;
  const interop = join(import.meta.dirname, '../interop');
  buildGoProgram(go, join(interop, 'tlog-check.go'), logProgram);
  buildGoProgram(go, join(interop, 'merkle-root.go'), rootProgram);
  buildGoProgram(go, join(interop, 'ledger-check'), ledgerProgram);
}, 180_000);
afterAll(() => close());

let checks = 0;

/** What a check of these files says against them; empty where everything holds. */
async function listObjections(files: Files): Promise<readonly string[]> {
  checks += 1;
  const options = { dataDirectory: join(folder, 'memory'), witnesses: [], onProgress: () => {} };
  try {
    const result = await verifySource(
      toSource(files, `/www/${checks}`, listFolders(examples)),
      options,
    );
    expect(await verifyByClient(files), 'the SDK’s client finds the same').toEqual(result.report);
    const lines = describeResult(result, 'en').filter(({ holds }) => holds === false);
    expect(result.holds).toBe(lines.length === 0);
    return lines.map(({ text }) => text);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    await expect(verifyByClient(files)).rejects.toThrow('Could not');
    return [error.message];
  }
}

/** `client.verify()` over HTTP answers that are made of these files. */
function verifyByClient(files: Files): Promise<VerificationReport> {
  const root = 'https://copy.test/community/';
  const folders = listFolders(examples);
  const read = (url: string): Uint8Array | undefined => {
    if (url.startsWith(root)) return files.get(url.slice(root.length));
    const [, slug = '', path = ''] = /^https:\/\/copy\.test\/([^/]+)\/(.*)$/.exec(url) ?? [];
    return folders.get(slug)?.get(path);
  };
  const fetch = async (url: string): Promise<Response> => {
    const body = read(url);
    return new Response(body ? new Uint8Array(body) : null, { status: body ? 200 : 404 });
  };
  return createClient({ src: root, fetch }).verify({ pointOf: approximatePoint });
}

function writeFiles(files: Files): string {
  const target = join(folder, `copy-${checks}`);
  for (const [path, body] of files) {
    const file = join(target, path.slice('data/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
  return target;
}

const sources = join(import.meta.dirname, '../../packages/api/src');

/** What the program in Go says against these files; empty where it accepts them. */
function objectInGo(by: Outside['by'], files: Files, verifierKey: string): string {
  const folder = writeFiles(files);
  const [program, ...args] = {
    'tlog-check': [logProgram, join(folder, 'ledger'), verifierKey],
    'ledger-check': [
      ...[ledgerProgram, folder, '--schema', schemaOfAnother],
      ...['--coast', join(sources, 'base-map/indonesia-coast.json')],
      ...['--points', join(sources, 'areas/area-points.json')],
    ],
  }[by] as [string, ...string[]];
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stderr === '').toBe(status === 0);
  return stderr;
}

describe('a hundred tampered copies', () => {
  test('the honest ones hold: here, for Go’s own library, NebulousLabs/merkletree and the second computation', async () => {
    expect(examples).toHaveLength(9);
    for (const { files, state } of examples) {
      const { community, verifierKey } = state.community;
      expect(await listObjections(files), community).toEqual([]);
      if (!go) continue;
      expect(objectInGo('tlog-check', files, verifierKey), community).toBe('');
      expect(objectInGo('ledger-check', files, verifierKey), community).toBe('');
      const log = join(writeFiles(files), 'ledger');
      expect(spawnSync(rootProgram, [log]).status, community).toBe(0);
    }
  });

  test('there are a hundred, and no two are the same', () => {
    expect(new Set(tamperings.map(({ title }) => title)).size).toBe(100);
  });

  test.each(tamperings.map((tampering, index) => ({ ...tampering, index })))(
    '$title is rejected on both sides, and its place is named',
    async ({
      index,
      names,
      outside,
      example: slug = tampered[index % tampered.length],
      tamper,
    }) => {
      const example = examples.find(({ state }) => state.community.community === slug);
      if (!example) throw new Error(`There is no example ${slug}.`);
      const files = tamper(example);
      const objections = await listObjections(files);
      expect(objections.join('\n')).toMatch(names);
      for (const objection of objections) expect(objection).toMatch(/^Could not|^… \+\d/);
      const { verifierKey } = example.state.community;
      if (go) expect(objectInGo(outside.by, files, verifierKey)).toMatch(outside.names);
    },
  );

  if (!go) {
    test('NOT RUN in Go: Go or its libraries are not on this machine', () => {
      expect(findGo()).toBeUndefined();
    });
  }
});
