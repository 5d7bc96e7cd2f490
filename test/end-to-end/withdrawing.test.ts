// A person is forgotten on the command line: in the data, in a server that runs, in what is published next.
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { runCommand, runCommandOrThrow } from '../support/command.ts';
import { startServerProcess } from '../support/server-process.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const examples = inject('examples');
const community = 'gereja-contoh';

interface Msme {
  readonly id: string;
  readonly properties: { readonly name: string | null; readonly withdrawn: boolean };
}

/** Not in the OpenAPI document: its examples tell of a made-up community, one of whose names is used here, too. */
function findTexts(folder: string, texts: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.endsWith('data/openapi.json'))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .filter((path) => {
      const bytes = readFileSync(path);
      return texts.some((text) => bytes.includes(text));
    });
}

function prepare(name: string): { data: string; out: string } {
  const folder = createTemporaryFolder(name);
  const data = join(folder, 'data');
  const out = join(folder, 'out');
  cpSync(examples.data, data, { recursive: true });
  cpSync(examples.published, out, { recursive: true });
  return { data, out };
}

function readMsmes(out: string): Msme[] {
  return JSON.parse(readFileSync(join(out, community, 'data/msmes.geojson'), 'utf8')).features;
}

/** Its id, its public name, and the salt of the document that holds the name. */
function pickPerson(out: string): { id: string; name: string; salt: string } {
  const [msme] = readMsmes(out).filter(({ properties }) => properties.name !== null);
  const { id = '', properties } = msme ?? {};
  const name = properties?.name ?? '';
  const documents = join(out, community, 'data/documents');
  const [document] = readdirSync(documents)
    .map((file) => JSON.parse(readFileSync(join(documents, file), 'utf8')))
    .filter(({ kind, body }) => kind === 'msme-profile' && body.name === name);
  return { id, name, salt: document.salt };
}

interface Answer {
  readonly state: string;
  readonly isErased: boolean;
  readonly copies: readonly { readonly kind: string; readonly path: string }[];
}

/** The data are those of the examples, which remember where the examples were published. */
function ownCopies({ copies }: Answer): Answer['copies'] {
  return copies.filter(({ path }) => path !== examples.published);
}

async function withdraw(data: string, id: string): Promise<Answer> {
  const operators = JSON.parse(
    await runCommandOrThrow(['operator', 'list', '--community', community, '--json'], { data }),
  ) as { operators: { name: string }[] };
  const words = ['withdraw', id, '--community', community, '--reason', 'owner-asked', '--json'];
  const by = ['--recorded-by', operators.operators[0]?.name ?? ''];
  return JSON.parse(await runCommandOrThrow([...words, ...by], { data }));
}

describe('circunomy withdraw', () => {
  test('erases the text from the data and from the next publication, and no figure moves', async () => {
    const { data, out } = prepare('withdrawing');
    await runCommandOrThrow(['publish', '--out', out], { data });
    const { id, name, salt } = pickPerson(out);
    const impact = () => JSON.parse(readFileSync(join(out, community, 'data/impact.json'), 'utf8'));
    const before = impact();
    expect(findTexts(join(out, community), [name]).length).toBeGreaterThan(5);

    const done = await withdraw(data, id);
    expect(done).toMatchObject({ state: 'withdrawn', isErased: true });
    expect(ownCopies(done)).toMatchObject([{ kind: 'published-folder', path: out }]);
    expect(findTexts(data, [name, salt])).toEqual([]);
    const listed = await runCommandOrThrow(['withdraw', '--list', '--community', community], {
      data,
    });
    expect(listed).toContain(`circunomy publish --out ${out}`);

    await runCommandOrThrow(['publish', '--out', out], { data });
    expect(findTexts(join(out, community), [name, salt])).toEqual([]);
    expect(readMsmes(out).find((msme) => msme.id === id)?.properties).toMatchObject({
      name: null,
      withdrawn: true,
    });
    expect(impact().itemised).toEqual(before.itemised);
    expect(impact().declared).toEqual(before.declared);
    const page = readFileSync(join(out, community, 'msmes', id, 'index.html'), 'utf8');
    expect(page).toMatch(/ditarik/);
    const after = await runCommandOrThrow(
      ['withdraw', '--list', '--community', community, '--json'],
      { data },
    );
    expect(ownCopies(JSON.parse(after))).toEqual([]);
    const verified = await runCommand(['verify', join(out, community), '--json'], { data });
    expect(verified.code, verified.stderr).toBe(0);
  });

  test('reaches a server that runs', async () => {
    const { data, out } = prepare('withdrawing-live');
    const server = await startServerProcess({ data });
    try {
      const { id, name } = pickPerson(out);
      const read = async (path: string) =>
        (await fetch(`${server.origin}/${community}/${path}`)).text();
      for (const path of [
        '',
        `msmes/${id}/`,
        'data/msmes.geojson',
        'data/products.json',
        'feed.xml',
      ])
        await read(path);
      expect(await read('data/msmes.geojson')).toContain(name);
      await withdraw(data, id);
      for (const path of [
        '',
        `msmes/${id}/`,
        'data/msmes.geojson',
        'data/products.json',
        'feed.xml',
      ])
        expect([path, (await read(path)).includes(name)]).toEqual([path, false]);
      expect(findTexts(data, [name])).toEqual([]);
    } finally {
      await server.close();
    }
  });
});

describe('circunomy backup and restore', () => {
  test('a backup made before a withdrawal does not bring the person back', async () => {
    const { data, out } = prepare('restoring');
    const file = join(out, '..', 'cadangan.sqlite');
    await runCommandOrThrow(['publish', '--out', out], { data });
    const { id, name, salt } = pickPerson(out);
    await runCommandOrThrow(['backup', '--out', file, '--with-keys'], { data });
    const done = await withdraw(data, id);
    expect(ownCopies(done)).toMatchObject([{ path: out }, { kind: 'backup', path: file }]);
    await runCommandOrThrow(['publish', '--out', out], { data });

    const named = await runCommand(['restore', file, '--into', data, '--language', 'en'], { data });
    const into = join(out, '..', 'pulih');
    const restored = JSON.parse(
      await runCommandOrThrow(
        ['restore', file, '--into', into, '--from-published', out, '--json'],
        { data },
      ),
    );
    // The backup knows the published folder, so that the missing entries were found without naming it.
    expect(named.code, named.stderr).toBe(0);
    expect(named.stdout).toContain(
      'record and import would add the files it was made from once more',
    );
    expect(restored.communities).toContainEqual(
      expect.objectContaining({ community, replayed: 1, forgotten: [expect.any(String)] }),
    );
    for (const folder of [data, into]) expect(findTexts(folder, [name, salt])).toEqual([]);
    await runCommandOrThrow(['publish', '--out', out], { data: into });
    expect(findTexts(join(out, community), [name, salt])).toEqual([]);
  });
});
