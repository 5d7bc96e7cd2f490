// A stranger's report: the packed SDK in an empty project adds up a real server's purchases, and the mocks' with the same file.
import { readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Impact } from '@circunomy/sdk';
import { categoryWords, createFormat } from '@circunomy/sdk/format';
import { sampleCommunity } from '@circunomy/sdk/mocks';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageFolder, root } from '../../scripts/workspace.mjs';
import { runCommandOrThrow } from '../support/command.ts';
import { type LiveServer, startServerProcess } from '../support/server-process.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { packDependencies, packPackage } from './pack.ts';
import { createStrangerProject, type StrangerProject } from './stranger-project.ts';

const folder = createTemporaryFolder('report');
const packed = createTemporaryFolder('report-pack');
const data = createTemporaryFolder('report-data');
const script = join(folder, 'report.ts');
const WRITTEN = 'http://localhost:4321/';
let project: StrangerProject;

beforeAll(async () => {
  project = await createStrangerProject(folder, 'sdk-report', [
    await packPackage('sdk', packed),
    ...(await packDependencies('sdk', packed)),
  ]);
  // MSW has a dozen dependencies of its own: as it is installed here, no registry is asked for them.
  symlinkSync(
    realpathSync(join(packageFolder('sdk'), 'node_modules/msw')),
    join(folder, 'node_modules/msw'),
  );
});

const toLines = (text: string): string[] =>
  text
    .trimEnd()
    .replaceAll(/[\u00a0\u2060]/g, ' ')
    .split('\n');

/** The lines that figures which somebody else has added up lead to. */
function expectedLines({ byCategory, ledger }: Impact): string[] {
  const { number, knownRupiah } = createFormat('en');
  const lines = byCategory.map(({ category, purchases, spent }) => {
    const sum = spent && spent.known > 0 ? knownRupiah(spent) : 'an unknown sum';
    return `${categoryWords[category].en}: ${number(purchases)} bought for ${sum}`;
  });
  return toLines([...lines.sort(), `Checked: ${ledger.size} entries hold.`].join('\n'));
}

const sortTotals = (lines: string[]): string[] => [
  ...lines.slice(0, -1).sort(),
  lines.at(-1) ?? '',
];

describe('the report of a stranger', () => {
  test('is at most twenty lines, and typed', async () => {
    const code = readFileSync(script, 'utf8')
      .split('\n')
      .filter((line) => /\w/.test(line) && !line.startsWith('//'));
    expect(code.length).toBeLessThanOrEqual(20);
    await project.run(join(root, 'node_modules/.bin/tsc'), '--project', '.');
  });

  test('adds up the mocks', async () => {
    const printed = toLines(await project.run('npm', 'run', '--silent', 'mocks'));
    const impact = sampleCommunity().readFile('impact.json')?.body ?? new Uint8Array();
    expect(sortTotals(printed)).toEqual(
      expectedLines(JSON.parse(new TextDecoder().decode(impact)) as Impact),
    );
  });

  test('adds up what a real server serves, as its README shows', async () => {
    await runCommandOrThrow(['examples'], { data });
    const server: LiveServer = await startServerProcess({ data });
    try {
      const text = readFileSync(script, 'utf8');
      expect(text).toContain(WRITTEN);
      writeFileSync(script, text.replace(WRITTEN, `${server.origin}/`));
      const printed = toLines(await project.run(process.execPath, script));
      const response = await fetch(`${server.origin}/circunomy-jakarta/data/impact.json`);
      expect(sortTotals(printed)).toEqual(expectedLines((await response.json()) as Impact));
      const readme = readFileSync(join(root, 'examples/sdk-report/README.md'), 'utf8');
      expect(readme).toContain(`\`\`\`\n${printed.join('\n')}\n\`\`\``);
    } finally {
      await server.close();
    }
  });
});
