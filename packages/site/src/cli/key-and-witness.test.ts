// `circunomy key` and `circunomy witness` as people call them, up to a verifier who follows.
import { existsSync } from 'node:fs';
import { createSignerKey, formatVerifierKey, parseWitnessKey } from '@circunomy/sdk/ledger';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCommandLine } from '../../test/command-line.ts';

const { circunomy, ask } = createCommandLine('key');

beforeAll(async () => {
  await circunomy(
    ...['init', '--community', 'kampanye-kami', '--name', 'Kampanye Kami', '--type', 'campaign'],
    ...['--recorded-by', 'Ani', '--single-operator'],
  );
});

const community = ['--community', 'kampanye-kami'];

describe('circunomy key', () => {
  it('shows the key, changes it, and shows the new one', async () => {
    const before = await ask('key', 'show', ...community);
    const change = ['key', 'rotate', ...community, '--single-operator'];
    const rotated = await ask(...change, '--reason', 'keeper-changed');
    expect(rotated).toMatchObject({ oldKey: before.verifierKey, number: 2 });
    const after = await ask('key', 'show', ...community);
    expect(after).toEqual({ ...before, verifierKey: rotated.newKey });
    expect(existsSync(String(rotated.retired))).toBe(true);
    const second = await circunomy(...change, '--destroy-old');
    expect(second.code).toBe(0);
    expect(second.out).toMatch(/^Entry #3 hands the ledger of kampanye-kami over to a new key:\n/);
    expect(second.out).toContain('The old key file was erased. Copies in backups are still there.');
  });

  it('refuses a reason that it does not know, and names those it knows', async () => {
    const change = ['key', 'rotate', ...community, '--single-operator', '--reason', 'bored'];
    expect(await circunomy(...change)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Write scheduled, keeper-changed, server-changed'),
    });
    expect((await circunomy('key', 'rotat', ...community)).err).toContain('Did you mean "rotate"?');
  });
});

describe('circunomy witness', () => {
  it('watches a ledger, asks a witness, and lists both', async () => {
    const ledger = formatVerifierKey(createSignerKey('circunomy/lain-contoh'));
    const added = await circunomy('witness', 'add', ledger);
    expect(added.out).toContain('This server witnesses circunomy/lain-contoh.');
    const { witnessKey } = await ask('witness', 'list');
    expect(added.out).toContain(`circunomy witness use https://…/witness ${witnessKey}`);
    await circunomy('witness', 'use', 'http://127.0.0.1:9/witness', String(witnessKey));
    const list = await ask('witness', 'list');
    expect(list).toMatchObject({
      watched: [{ origin: 'circunomy/lain-contoh', verifierKey: ledger }],
      asked: [{ url: 'http://127.0.0.1:9/witness', witnessKey }],
      neighbours: [{ community: 'kampanye-kami' }],
      forks: [],
    });
    expect(parseWitnessKey(String(witnessKey)).name).toBe('circunomy/witness');
  });

  it('takes no key of a ledger for that of a witness, nor the other way round', async () => {
    const ledger = formatVerifierKey(createSignerKey('circunomy/lain-contoh'));
    const { witnessKey } = await ask('witness', 'list');
    expect((await circunomy('witness', 'use', 'https://a.example/witness', ledger)).code).toBe(2);
    expect((await circunomy('witness', 'add', String(witnessKey))).code).toBe(2);
    expect((await circunomy('witness', 'use', 'ftp://a.example', String(witnessKey))).code).toBe(2);
    expect((await circunomy('witness', 'add')).code).toBe(2);
  });
});
