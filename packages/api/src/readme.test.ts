// The README's error table and limits come from the source.
// After a change: vitest run --project source packages/api/src/readme.test.ts --update
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_ENTRY_BYTES } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import { API_ERROR_WORDS } from './api-error-words.ts';
import { DEFAULT_LIVE_LIMITS } from './live/live-hub.ts';
import { MAX_BODY } from './routes/request-body.ts';
import { BUSY_TIMEOUT } from './storage/node-sqlite.ts';

const file = join(import.meta.dirname, '../README.md');
const readme = readFileSync(file, 'utf8');
const placeholders = (text: string): string[] => text.match(/\{\w+\}/g)?.toSorted() ?? [];

test('the README lists every error as it stands in the source', async () => {
  const rows = Object.entries(API_ERROR_WORDS).map(
    ([code, { status, en }]) => `| \`${code}\` | ${status} | ${en.replaceAll('<', '&lt;')} |`,
  );
  const table = ['| code | status | text |', '|---|---|---|', ...rows].join('\n');
  const begin = readme.indexOf('-->\n', readme.indexOf('<!-- errors: begin')) + '-->\n'.length;
  const fresh = `${readme.slice(0, begin)}${table}\n${readme.slice(readme.indexOf('<!-- errors: end'))}`;
  await expect(fresh).toMatchFileSnapshot(file);
});

test('the README states the limits that hold', () => {
  const { perAddress, total } = DEFAULT_LIVE_LIMITS;
  const count = (value: number): string => value.toLocaleString('en');
  expect(readme).toContain(`| body of a request | ${MAX_BODY / 1024} KiB |`);
  expect(readme).toContain(`| one entry | ${count(MAX_ENTRY_BYTES)} bytes |`);
  expect(readme).toContain(
    `| live streams | ${perAddress} from one address, ${count(total)} in all,`,
  );
  expect(readme).toContain(`| ${BUSY_TIMEOUT / 1000} s, then 503 |`);
});

test('every error says the same in both languages: what could not be done, why, what to do', () => {
  for (const [code, { en, id }] of Object.entries(API_ERROR_WORDS)) {
    expect(en, code).toMatch(/^Could not .*[:;].*\. .*\.$/);
    expect(id, code).toMatch(/^Tidak dapat .*[:;].*\. .*\.$/);
    expect(placeholders(id), code).toEqual(placeholders(en));
  }
});
