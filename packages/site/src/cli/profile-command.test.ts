// `circunomy profile` as a person calls it, and what readers of a running server see of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApi } from '@circunomy/api';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createCommandLine, openTestStore } from '../../test/command-line.ts';

const { folder, dataDirectory, circunomy, ask, write } = createCommandLine('profile');
const words = ['profile', '--community', 'warung-kita'];

beforeAll(async () => {
  await circunomy(
    ...['init', 'warung-kita', '--name', 'Warung Kita', '--recorded-by', 'Ani'],
    '--single-operator',
  );
});

describe('circunomy profile', () => {
  it('prints what can be given back unchanged, for people and for programs', async () => {
    const printed = await circunomy(...words);
    expect(printed).toMatchObject({ code: 0, err: '' });
    expect(printed.out).toMatch(/^\{\n {2}"name": "Warung Kita",\n {2}"fictional": false,\n/);
    expect(await ask(...words)).toEqual(JSON.parse(printed.out));
    writeFileSync(join(folder, 'same.json'), printed.out);
    expect(await circunomy(...words, '--set', 'same.json')).toEqual({
      code: 0,
      out: 'Nothing changed: the profile already reads so.\n',
      err: '',
    });
  });

  it('replaces the profile, says what changed, and reaches the readers of a running server', async () => {
    const store = await openTestStore({ directory: dataDirectory });
    const server = createApi({ store });
    const read = async () =>
      (await server.request('/warung-kita/data/community.json')).json() as Promise<object>;
    expect(await read()).toMatchObject({ accent: null, contacts: [] });
    const contacts = [{ kind: 'email', value: 'halo@warung-kita.example' }];
    write('new.json', { ...(await ask(...words)), accent: '#2c5aa2', contacts });
    const done = await circunomy(...words, '--set', 'new.json');
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toBe(
      'The profile of warung-kita is changed:\n' +
        '  accent: – → "#2c5aa2"\n' +
        '  contacts: [] → [{"kind":"email","value":"halo@warung-kita.example"}]\n' +
        'A running server shows it at once; what was published does with the next publication.\n',
    );
    // Within the moment after which a store looks for what others wrote.
    await vi.waitFor(async () =>
      expect(await read()).toMatchObject({ accent: '#2c5aa2', contacts }),
    );
    await store.close();
  });

  it('lists every fault at its place in the file, in both languages, and changes nothing', async () => {
    const before = await ask(...words);
    const { tagline: _tagline, ...rest } = before;
    write('bad.json', { ...rest, name: '', accent: 'green', languages: ['fr'], colour: 1 });
    const refused = await circunomy(...words, '--set', 'bad.json');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toBe(
      `Could not use ${join(folder, 'bad.json')}: 5 faults were found. Mend each of them.\n` +
        '  $.name: "" is too little. Send at least 1 characters.\n' +
        '  $.tagline: It is missing. Add an object.\n' +
        '  $.languages[0]: "fr" is not one of: id, en. Choose one of them.\n' +
        '  $.accent: "green" is not written as a colour such as #2f5f8f. Write it that way.\n' +
        '  $: "colour" is not known here. Leave it out or check its spelling.\n',
    );
    const indonesian = await circunomy(...words, '--set', 'bad.json', '--language', 'id');
    expect(indonesian.err).toContain('  $.accent: "green" tidak ditulis sebagai warna');
    expect(await ask(...words, '--set', 'bad.json')).toMatchObject({
      error: { code: 'file-refused', faults: { length: 5 } },
    });
    expect(await ask(...words)).toEqual(before);
  });

  it('refuses a call that it does not understand', async () => {
    expect((await circunomy('profile')).code).toBe(2);
    expect(await circunomy(...words, '--sett', 'x.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean "--set"?'),
    });
    expect(await ask('profile', '--community', 'nobody')).toMatchObject({
      error: { code: 'community-unknown' },
    });
    expect(await ask(...words, '--set', 'none.json')).toMatchObject({
      error: { code: 'file-unreadable' },
    });
  });
});
