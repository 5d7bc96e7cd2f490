// The overview over all communities: live and published, in the contract's form, and by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMovement } from '@circunomy/sdk';
import { movementSchema } from '@circunomy/sdk/schema';
import { describe, expect, inject, test } from 'vitest';
import { runCommand, runCommandOrThrow } from '../support/command.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const { data, origin, published } = inject('examples');
const copy = createTemporaryFolder('movement');

describe('data/movement.json', () => {
  test('tells of eight communities, and of no book', async () => {
    const movement = movementSchema.parse(await readMovement({ src: origin }));
    expect(movement.communities.map(({ community }) => community)).toEqual([
      'circunomy-jakarta',
      'gereja-contoh',
      'kampanye-contoh',
      'kube-contoh',
      'kube-melati-3',
      'prokus-contoh',
      'prokus-mojokerto',
      'umkm-asjb',
    ]);
    const file = JSON.parse(readFileSync(join(published, 'data/movement.json'), 'utf8'));
    expect(file).toEqual(movement);
  });

  test('tells whose example the made-up group follows, one of them on another host', async () => {
    const { inspired } = await readMovement({ src: origin });
    expect(inspired).toEqual([
      { community: 'kube-contoh', by: 'gereja-contoh', isHere: true },
      { community: 'kube-contoh', by: 'lumbung-rekaan', isHere: false },
    ]);
  });

  test('adds up what is not made up, and never what is declared', async () => {
    const { totals } = await readMovement({ src: origin });
    // Circunomy Jakarta 6–11 businesses, KUBE Melati 3 one, the programme and the network none: at least the 6 of the
    // one that has most, at most 11 + 1. Only Circunomy Jakarta has purchases: Rp 950.000, known for 4 of 5.
    expect(totals).toEqual({
      communities: 4,
      msmesRegistered: { min: 6, max: 12 },
      msmesHelped: { min: 5, max: 5 },
      purchases: 5,
      spent: { rupiah: 950_000, known: 4, of: 5 },
      distributions: 5,
      beneficiaries: { min: 27, max: 50 },
    });
  });

  test('keeps communities that an earlier run published into the folder', async () => {
    for (const slug of ['kube-contoh', 'umkm-asjb'])
      await runCommandOrThrow(['publish', '--out', copy, '--community', slug], { data });
    const file = JSON.parse(readFileSync(join(copy, 'data/movement.json'), 'utf8'));
    const { communities } = await readMovement({ src: origin });
    const here = ['kube-contoh', 'umkm-asjb'];
    expect(file.communities).toEqual(
      communities.filter(({ community }) => here.includes(community)),
    );
    // Gereja Contoh is on the server, and not in this folder.
    expect(file.inspired).toContainEqual({
      ...{ community: 'kube-contoh', by: 'gereja-contoh', isHere: false },
    });
    expect(file.totals).toMatchObject({ communities: 1, spent: null });
  });

  test('is checked by circunomy verify, and found where it was changed', async () => {
    const verified = await runCommandOrThrow(['verify', published, '--language', 'en'], { data });
    expect(verified).toContain('The overview says of 8 communities what their ledgers say.');
    const path = join(copy, 'data/movement.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"purchases":5', '"purchases":7'));
    const { code, stdout } = await runCommand(['verify', copy, '--language', 'en'], { data });
    expect(code).toBe(1);
    expect(stdout).toContain('Could not accept movement.json');
  });
});
