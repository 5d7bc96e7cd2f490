// The guides for who runs a server, held against the settings and limits that the server really has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { SETTINGS, type Setting } from './settings.ts';

const folder = join(import.meta.dirname, '../../../../docs/guides');
const guides = ['operate', 'menjalankan-server'].map(
  (name) => [name, readFileSync(join(folder, `${name}.md`), 'utf8')] as const,
);

function listRows(text: string, from: string): string[] {
  const start = text.indexOf(`\n## ${from}`);
  const end = text.indexOf('\n## ', start + 1);
  const section = text.slice(start, end === -1 ? undefined : end);
  return section.split('\n').filter((line) => line.startsWith('| '));
}

describe.each(guides)('%s', (name, text) => {
  const [settings, limits] = name === 'operate' ? ['Settings', 'Limits'] : ['Pengaturan', 'Batas'];

  it('has a row for every setting, with its option and its default', () => {
    const rows = listRows(text, settings ?? '').slice(1);
    const all: readonly Setting[] = Object.values(SETTINGS);
    expect(rows).toHaveLength(all.length);
    for (const [at, { variable, option, otherwise }] of all.entries()) {
      const [, first, second, third = ''] = (rows[at] ?? '').split('|').map((cell) => cell.trim());
      expect([first, second]).toEqual([`\`${variable}\``, option ? `\`--${option}\`` : '']);
      if (otherwise !== '') expect(third.split(/[ ;]/)[0], variable).toBe(otherwise);
    }
  });

  it('has every limit in its table', () => {
    const rows = listRows(text, limits ?? '').join('\n');
    const missing = Object.entries(LIMITS).filter(
      ([, value]) => !new RegExp(`(?<!\\d)${value}(?!\\d)`).test(rows),
    );
    expect(missing).toEqual([]);
  });

  it('tells what every reason of not being ready means', () => {
    const source = readFileSync(
      join(folder, '../../packages/api/src/operating/readiness.ts'),
      'utf8',
    );
    const reasons = [...source.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, reason]) => reason);
    expect(reasons).toHaveLength(6);
    for (const reason of reasons) expect(text).toContain(`| \`${reason}\` |`);
  });

  it('names every figure that there is, and no other', () => {
    const source = ['metrics', 'store-metrics']
      .map((file) => join(folder, `../../packages/api/src/operating/${file}.ts`))
      .map((path) => readFileSync(path, 'utf8'))
      .join('');
    const named = new Set(text.match(/circunomy_[a-z_]+/g));
    const known = new Set(source.match(/circunomy_[a-z_]+/g));
    expect([...known].filter((one) => !named.has(one))).toEqual([]);
    expect([...named].filter((one) => !known.has(one))).toEqual([]);
  });
});
