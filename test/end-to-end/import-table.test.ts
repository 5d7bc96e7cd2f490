// Table 1 goes in as it was printed; a spoiled copy is refused whole; a second import changes nothing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCommand, runCommandOrThrow } from '../support/command.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const examples = fileURLToPath(new URL('../../examples/data/circunomy-jakarta', import.meta.url));
const table = readFileSync(join(examples, 'table-1.csv'), 'utf8');
const mapping = join(examples, 'table-1.mapping.json');
const folder = createTemporaryFolder('import');
let count = 0;
let data = '';

beforeEach(async () => {
  count += 1;
  data = join(folder, `data-${count}`);
  mkdirSync(data);
  await runCommandOrThrow(['init', join(examples, 'community.json')], { data });
});

function importText(text: string, ...more: string[]) {
  const file = join(data, 'table-1.csv');
  writeFileSync(file, text);
  const given = ['import', file, '--community', 'circunomy-jakarta', '--single-operator'];
  return runCommand([...given, '--mapping', mapping, ...more], { data });
}

/** What the world would see: the ledger's checkpoint and the figures. */
async function publishData(): Promise<{ checkpoint: string; itemised: Record<string, unknown> }> {
  const out = join(data, 'published');
  await runCommandOrThrow(['publish', '--out', out], { data });
  const root = join(out, 'circunomy-jakarta', 'data');
  const impact = JSON.parse(readFileSync(join(root, 'impact.json'), 'utf8'));
  return {
    checkpoint: readFileSync(join(root, 'ledger', 'checkpoint'), 'utf8'),
    itemised: impact.itemised,
  };
}

const figures = {
  spent: { rupiah: 950_000, known: 4, of: 5 },
  quantities: [{ unit: 'pcs', quantity: 100 }],
  purchases: 5,
  distributions: 5,
  beneficiaries: { min: 27, max: 50 },
};

/** Fields that hold the separator are quoted, as a spreadsheet writes them. */
function separateBy(separator: string): string {
  const rows = table.trimEnd().split(/\r?\n/);
  return rows.map((row) => row.split(',').join(separator)).join('\n');
}

describe('circunomy import', () => {
  test.each([
    ['as it was printed', table],
    ['with semicolons', separateBy(';')],
    ['with a byte order mark and Windows line ends', `\uFEFF${table.replace(/\r?\n/g, '\r\n')}`],
  ])('reads the paper’s Table 1 %s', async (_, text) => {
    const result = await importText(text);
    expect(result.stderr).toBe('');
    expect(result.code).toBe(0);
    expect((await publishData()).itemised).toMatchObject(figures);
  });

  test('changes nothing the second time, and says so', async () => {
    await importText(table);
    const before = await publishData();
    const { code, stdout } = await importText(table, '--language', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing changed');
    expect(await publishData()).toEqual(before);
  });

  test('lists every fault of a spoiled copy at once, with its place, and records nothing', async () => {
    const before = await publishData();
    const spoiled = table
      .replace('300 ribu', 'tiga ratusan')
      .replace('kerajinan tangan', 'barang antik')
      .replace('5 – 10 warga,Relawan', '10 – 5 warga,Relawan');
    const { code, stderr } = await importText(spoiled, '--language', 'en');
    expect(code).toBe(1);
    for (const value of ['tiga ratusan', 'barang antik', '10 – 5 warga']) {
      expect(stderr).toContain(value);
    }
    expect(stderr).toContain('table-1.csv');
    for (const column of ['Jumlah Produk Dibeli', 'Kategori', 'Penerima Manfaat']) {
      expect(stderr).toContain(column);
    }
    expect(await publishData()).toEqual(before);
  });

  test('refuses a table without a column that it needs, and records nothing', async () => {
    const before = await publishData();
    const { code, stderr } = await importText(table.replace('Penerima Manfaat', 'Catatan'));
    expect(code).toBe(1);
    expect(stderr).toContain('Penerima Manfaat');
    expect(await publishData()).toEqual(before);
  });
});
