// A hundred tampered copies of the examples: our check rejects each and names the place; Go's log library rejects
// every one that lies in the log itself, and accepts the honest logs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
import { tamperings } from './tamperings.ts';

const folder = createTemporaryFolder('tampering');
const go = findGo();
const program = join(folder, 'tlog-check');
const rootProgram = join(folder, 'merkle-root');
let examples: readonly PublishedExample[];
/** Those with businesses, purchases, deliveries, voices and corrections: there is something of each to tamper with. */
let purchasing: readonly PublishedExample[];
let close: () => Promise<void>;

beforeAll(async () => {
  const store = await openExamples(join(folder, 'data'));
  close = () => store.close();
  examples = await publishExamples(store);
  const slugs = ['circunomy-jakarta', 'gereja-contoh', 'kampanye-contoh'];
  purchasing = examples.filter(({ state }) => slugs.includes(state.community.community));
  if (!go) return;
  buildGoProgram(go, join(import.meta.dirname, '../interop/tlog-check.go'), program);
  buildGoProgram(go, join(import.meta.dirname, '../interop/merkle-root.go'), rootProgram);
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
    const lines = describeResult(result, 'en').filter(({ holds }) => holds === false);
    expect(result.holds).toBe(lines.length === 0);
    return lines.map(({ text }) => text);
  } catch (error) {
    if (error instanceof CliError) return [error.message];
    throw error;
  }
}

function writeLog(files: Files): string {
  const target = join(folder, `log-${checks}`);
  for (const [path, body] of files) {
    if (!path.startsWith('data/ledger/')) continue;
    const file = join(target, path.slice('data/ledger/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
  return target;
}

function acceptsInGo(files: Files, verifierKey: string): boolean {
  return spawnSync(program, [writeLog(files), verifierKey]).status === 0;
}

describe('a hundred tampered copies', () => {
  test('the honest ones hold: here, in Go’s own library and in NebulousLabs/merkletree', async () => {
    expect(examples).toHaveLength(8);
    for (const { files, state } of examples) {
      expect(await listObjections(files)).toEqual([]);
      if (!go) continue;
      expect(acceptsInGo(files, state.community.verifierKey)).toBe(true);
      expect(spawnSync(rootProgram, [writeLog(files)]).status).toBe(0);
    }
  });

  test('there are a hundred, and no two are the same', () => {
    expect(new Set(tamperings.map(({ title }) => title)).size).toBe(100);
  });

  test.each(tamperings.map((tampering, index) => ({ ...tampering, index })))(
    '$title is rejected, and its place is named',
    async ({ index, names, isInLog, tamper }) => {
      const example = purchasing[index % purchasing.length];
      if (!example) throw new Error('There are no examples.');
      const files = tamper(example);
      const objections = await listObjections(files);
      expect(objections.join('\n')).toMatch(names);
      for (const objection of objections) expect(objection).toMatch(/^Could not|^… \+\d/);
      if (go && isInLog)
        expect(acceptsInGo(files, example.state.community.verifierKey)).toBe(false);
    },
  );

  if (!go) {
    test('NOT RUN in Go: Go or its libraries are not on this machine', () => {
      expect(findGo()).toBeUndefined();
    });
  }
});
