// The guides on payments, followed to the letter in both languages: every command they show works in a real community.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildQris } from '@circunomy/sdk/qris';
import { describe, expect, it } from 'vitest';
import { createCommandLine } from '../../test/command-line.ts';

const line = {
  payments: createCommandLine('payments-guide'),
  pembayaran: createCommandLine('pembayaran'),
};

/** Of an acquirer that does not exist, and that no rule knows as made up. */
const CODE = buildQris([
  { tag: '00', value: '01' },
  { tag: '01', value: '11' },
  { tag: '26', value: [{ tag: '00', value: 'ID.BELUM.ADA' }] },
  { tag: '52', value: '5812' },
  { tag: '53', value: '360' },
  { tag: '58', value: 'ID' },
  { tag: '59', value: 'WARUNG KITA' },
  { tag: '60', value: 'JAKARTA' },
]);

describe.each(['payments', 'pembayaran'] as const)('docs/guides/%s.md', (name) => {
  const guide = join(import.meta.dirname, `../../../../docs/guides/${name}.md`);
  const text = readFileSync(guide, 'utf8');
  const { folder, circunomy, ask } = line[name];

  it('leads to three ways to pay', async () => {
    writeFileSync(join(folder, 'qris.txt'), CODE);
    const who = ['--recorded-by', 'Ani', '--single-operator'];
    await circunomy('init', 'warung-kita', '--name', 'Warung Kita', ...who);
    for (const [, command = ''] of text.matchAll(/^```sh\ncircunomy (.*)\n```$/gm)) {
      const words = Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, a, b]) => a ?? b ?? '');
      expect([command, (await circunomy(...words)).code]).toEqual([command, 0]);
    }
    expect(await ask('payments', 'list', 'warung-kita')).toMatchObject({
      methods: [{ method: 'qris' }, { method: 'transfer' }, { method: 'midtrans' }],
    });
  });

  it('names the variables, limits and made-up names that the program knows', () => {
    for (const word of ['MIDTRANS_SERVER_KEY_WARUNG_KITA', 'ID.CO.CONTOH.WWW', 'Bank Contoh']) {
      expect(text).toContain(word);
    }
    expect(text).toMatch(/Rp 10[.,]000[.,]000/);
  });
});
