// The README is written for strangers: its error table and its ten lines come from the source.
// After a change: vitest run --project source packages/sdk/src/readme.test.ts --update
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createClient, ERROR_TEXTS } from './index.ts';

const folder = join(import.meta.dirname, '..');
const file = join(folder, 'README.md');
const example = join(folder, '../../examples/sdk-quick-start/quick-start.ts');
const readme = readFileSync(file, 'utf8');

function toErrorTable(): string {
  const rows = Object.entries(ERROR_TEXTS).map(([code, { en }]) => `| \`${code}\` | ${en} |`);
  return ['| code | text |', '|---|---|', ...rows].join('\n');
}

function toQuickStart(): string {
  return `\`\`\`ts\n${readFileSync(example, 'utf8').trimEnd()}\n\`\`\``;
}

function replaceSection(text: string, name: string, content: string): string {
  const begin = text.indexOf('-->\n', text.indexOf(`<!-- ${name}: begin`)) + '-->\n'.length;
  const end = text.indexOf(`<!-- ${name}: end -->`);
  expect(end, `the section ${name} of README.md`).toBeGreaterThanOrEqual(begin);
  return `${text.slice(0, begin)}${content}\n${text.slice(end)}`;
}

describe('the README', () => {
  test('holds the errors and the quick start as they stand in the source', async () => {
    const fresh = [
      ['errors', toErrorTable()],
      ['quick-start', toQuickStart()],
    ].reduce((text, [name = '', content = '']) => replaceSection(text, name, content), readme);
    await expect(fresh).toMatchFileSnapshot(file);
  });

  test('names every method of the client, and no other', () => {
    const { src: _, ...methods } = createClient({ src: 'https://example.org/' });
    const table = readme.slice(readme.indexOf('| method |'), readme.indexOf('Reads take'));
    const named = Array.from(table.matchAll(/^\| `(\w+)\(/gm), ([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(methods).sort());
  });
});
