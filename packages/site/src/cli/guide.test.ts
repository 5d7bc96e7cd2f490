// The treasurer's guide, followed to the letter in both languages: every file it shows and every command it types.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCommandLine } from '../../test/command-line.ts';

const BLOCK = /^```(json|sh)(?: (\S+))?\n([\s\S]*?)^```$/gm;
const GROUP = 'group-0123456789ab';

const line = {
  'bendahara-kube': createCommandLine('bendahara'),
  'kube-treasurer': createCommandLine('treasurer'),
};

/** As a shell would part them. */
function splitWords(command: string): string[] {
  return Array.from(
    command.matchAll(/"([^"]*)"|(\S+)/g),
    ([, quoted, word]) => quoted ?? word ?? '',
  );
}

describe.each(['bendahara-kube', 'kube-treasurer'] as const)('docs/guides/%s.md', (name) => {
  const text = readFileSync(
    join(import.meta.dirname, `../../../../docs/guides/${name}.md`),
    'utf8',
  );
  const { folder, circunomy, ask } = line[name];

  it('leads from the first book to the signed month', async () => {
    let group = GROUP;
    const printed: string[] = [];
    for (const [, kind, file = '', body = ''] of text.matchAll(BLOCK)) {
      if (kind === 'json' && file) writeFileSync(join(folder, file), body.replaceAll(GROUP, group));
      for (const command of kind === 'sh' ? body.trim().split('\n') : []) {
        const [program, ...words] = splitWords(command);
        expect(program).toBe('circunomy');
        const { code, out, err } = await circunomy(...words);
        expect([command, code, err]).toEqual([command, 0, '']);
        printed.push(out);
        if (words[0] !== 'report' || group !== GROUP) continue;
        const { groups } = await ask('report', 'kube-kami');
        group = (groups as { group: string }[])[0]?.group ?? '';
        expect(out).toContain(`  ${group}  KUBE Kami\n`);
      }
    }
    // 500.000 + 45.000 + 3.000.000 − 2.150.000 (corrected) = 1.395.000, and 200 + 120 + 80 = 400 boxes.
    const report = printed.findLast((out) => out.includes('Juni 2025')) ?? '';
    expect(report).toMatch(/Saldo akhir +Rp 1\.395\.000\n/);
    expect(report).toMatch(
      /lansia +80 kotak\n[\s\S]*posbindu +120 kotak\n[\s\S]*balita +200 kotak\n += Seluruhnya +400 kotak\n/,
    );
    expect(report).toMatch(/Disahkan 1 Juli 2025[\s\S]*Sari[\s\S]*Rina/);
    expect(report).toContain('Rencana: Membeli oven kedua.');
  });
});
