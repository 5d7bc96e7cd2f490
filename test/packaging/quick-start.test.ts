// A stranger's first ten lines: the packed SDK in an empty project, type-checked and run against a loopback server.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleCommunity } from '@circunomy/sdk/mocks';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/workspace.mjs';
import { serveFolder } from '../support/static-server.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { packDependencies, packPackage } from './pack.ts';
import { createStrangerProject, type StrangerProject } from './stranger-project.ts';

const folder = createTemporaryFolder('stranger');
const site = createTemporaryFolder('stranger-site');
const packed = createTemporaryFolder('stranger-pack');
const community = sampleCommunity();
const script = join(folder, 'quick-start.ts');
let project: StrangerProject;

function publishSample(): void {
  for (const path of community.listFiles()) {
    const file = join(site, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, community.readFile(path)?.body ?? '');
  }
}

beforeAll(async () => {
  publishSample();
  project = await createStrangerProject(folder, 'sdk-quick-start', [
    await packPackage('sdk', packed),
    ...(await packDependencies('sdk', packed)),
  ]);
});

describe('the SDK in an empty project', () => {
  test('brings few packages along', () => {
    const installed = readdirSync(join(folder, 'node_modules'), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((path) => /^(@[^/]+\/)?[^@/]+\/package\.json$/.test(path))
      .map((path) => dirname(path))
      .sort();
    expect(installed).toEqual([
      '@circunomy/sdk',
      '@noble/curves',
      '@noble/hashes',
      'nanostores',
      'zod',
    ]);
  });

  test('is typed: the ten lines check, and a misspelt figure does not', async () => {
    const tsc = join(root, 'node_modules', '.bin', 'tsc');
    await project.run(tsc, '--project', '.');
    const wrong = join(folder, 'wrong.ts');
    writeFileSync(
      wrong,
      readFileSync(script, 'utf8').replace('itemised.purchases', 'itemised.buys'),
    );
    await expect(project.run(tsc, '--project', '.')).rejects.toThrow(
      /wrong\.ts.*'buys' does not exist/,
    );
    writeFileSync(wrong, '');
  });

  test('is ten lines, and they print the figures and every entry', async () => {
    const server = await serveFolder(site);
    const lines = readFileSync(script, 'utf8').trimEnd().split('\n');
    const code = lines.filter((line) => /\w/.test(line) && !line.startsWith('//'));
    expect(code).toHaveLength(10);
    const here = lines.join('\n').replace('http://localhost:4321/circunomy-jakarta/', server.url);
    writeFileSync(script, here);
    const printed = (await project.run(process.execPath, script)).trimEnd().split('\n');
    expect(
      printed
        .slice(0, 3)
        .join(' | ')
        .replaceAll(/[\u00a0\u2060]/g, ' '),
    ).toBe('Komunitas Sampel: 2 pembelian | ≥ Rp 330.000 dibelanjakan | 18 – 22 orang dibantu');
    const { size } = community.tip();
    expect(printed).toHaveLength(3 + size);
    expect(printed[3]).toBe(`#${size} stage-assessed, 12 Maret 2026`);
    expect(printed.at(-1)).toBe('#1 community-opened, 1 Maret 2026');
  });
});
