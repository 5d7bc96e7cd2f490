// `circunomy payments` as a person calls it: what is set up, what to compare, and what is still missing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCommandLine } from '../../test/command-line.ts';

const { folder, circunomy, ask } = createCommandLine('payments');

/** Made up: acquirer, account and merchant id do not exist. */
const CODE =
  '00020101021126680016ID.CO.CONTOH.WWW01189360000000000000010215CONTOH0000000010303UMI51440014ID.CO.QRIS.WWW0215ID00000000000010303UMI5204581253033605802ID5913WARUNG CONTOH6007JAKARTA61051031062070703A01630430D8';

beforeAll(async () => {
  for (const slug of ['warung-kita', 'warung-contoh']) {
    const who = ['--recorded-by', 'Ani', '--single-operator'];
    await circunomy('init', slug, '--name', 'Warung', ...who);
  }
  const profile = await ask('profile', 'warung-contoh');
  writeFileSync(join(folder, 'made-up.json'), JSON.stringify({ ...profile, fictional: true }));
  await circunomy('profile', 'warung-contoh', '--set', 'made-up.json');
});

describe('circunomy payments', () => {
  it('shows merchant, city and NMID of a code to be compared, and how orders are opened', async () => {
    const added = await circunomy('payments', 'add', 'warung-contoh', 'qris', '--qris', CODE);
    expect(added).toMatchObject({ code: 0, err: '' });
    expect(added.out).toBe(
      'warung-contoh is paid by qris from now on.\n' +
        'The money goes to whoever owns this code. Compare each line with the code on the wall and with what a banking app shows when it scans it:\n' +
        '  name    WARUNG CONTOH\n  city    JAKARTA\n  NMID    ID0000000000001\n  issuer  ID.CO.CONTOH.WWW\n' +
        'Does one line differ, take it away: circunomy payments remove.\n' +
        'Nobody tells this server when money comes: the treasurer looks at the merchant app and confirms each payment.\n' +
        'No orders are taken yet: the profile names no address. Print it with "circunomy profile warung-contoh", write "orders": "https://…/warung-contoh/data/orders" with your server\'s name, and give it back with "circunomy profile warung-contoh --set FILE.json".\n',
    );
  });

  it('reads the code from a file, line break and all', async () => {
    writeFileSync(join(folder, 'qris.txt'), `${CODE}\r\n`);
    const words = ['payments', 'add', 'warung-contoh', 'qris', '--qris-file', 'qris.txt'];
    expect(await ask(...words)).toMatchObject({
      ...{ community: 'warung-contoh', flaw: null, orders: null },
      settings: { method: 'qris', qris: CODE },
    });
  });

  it('says nothing of opening orders once the profile names their address', async () => {
    const profile = await ask('profile', 'warung-contoh');
    const orders = 'https://contoh.example/warung-contoh/data/orders';
    writeFileSync(join(folder, 'open.json'), JSON.stringify({ ...profile, orders }));
    await circunomy('profile', 'warung-contoh', '--set', 'open.json');
    const words = ['--bank', 'Bank Contoh', '--account', '000 000 0001', '--holder', 'Warung'];
    const added = await circunomy('payments', 'add', 'warung-contoh', 'transfer', ...words);
    expect(added.out).toContain('Compare bank, number and holder with the passbook');
    expect(added.out).not.toContain('No orders are taken yet');
  });

  it('names the variable that a gateway lacks', async () => {
    const added = await circunomy('payments', 'add', 'warung-contoh', 'midtrans', '--sandbox');
    expect(added.out).toContain(
      'midtrans is not offered by warung-contoh: its server key is missing. Set MIDTRANS_SERVER_KEY, or MIDTRANS_SERVER_KEY_WARUNG_CONTOH for this community alone, where the server is started.\n',
    );
  });

  it('lists what is set up in both languages, and takes one away', async () => {
    const listed = await circunomy('payments', 'list', 'warung-contoh', '--language', 'id');
    expect(listed.out).toMatch(
      /^qris {2}WARUNG CONTOH, JAKARTA, ID0000000000001\ntransfer {2}Bank Contoh, 000 000 0001, Warung\nmidtrans {2}sandbox: tidak ada uang yang berpindah\nmidtrans tidak ditawarkan/,
    );
    const removed = await circunomy('payments', 'remove', 'warung-contoh', 'midtrans');
    expect(removed.out).toBe('warung-contoh is no longer paid by midtrans.\n');
    expect(await ask('payments', 'list', 'warung-contoh')).toMatchObject({
      methods: [{ method: 'qris' }, { method: 'transfer' }],
    });
    expect((await circunomy('payments', 'remove', 'warung-contoh', 'midtrans')).code).toBe(1);
    expect((await circunomy('payments', 'list', 'warung-kita')).out).toContain(
      'warung-kita has no way to be paid. Set one up with: circunomy payments add warung-kita METHOD\n',
    );
  });

  it('does not let a real community be paid with made-up money', async () => {
    const refused = await circunomy('payments', 'add', 'warung-kita', 'test');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain(
      'A real community cannot be paid by "test": no money moves, and its orders would look paid. Take another way to pay.',
    );
    const sandbox = await circunomy('payments', 'add', 'warung-kita', 'midtrans', '--sandbox');
    expect(sandbox.err).toContain('No money moves in the sandbox');
  });

  it('tells the fault of a code with its tag', async () => {
    const words = ['payments', 'add', 'warung-kita', 'qris', '--qris'];
    const refused = await circunomy(...words, CODE.replace('30D8', '30D9'));
    expect(refused.err).toContain('its checksum (tag 63) is 30D9, the text gives 30D8');
    expect((await circunomy(...words, CODE.slice(0, 40))).code).toBe(1);
  });

  it.each([
    [['payments'], 2],
    [['payments', 'list'], 2],
    [['payments', 'add', 'warung-kita'], 2],
    [['payments', 'show', 'warung-kita'], 2],
    [['payments', 'add', 'warung-kita', 'barter'], 2],
    [['payments', 'add', 'warung-kita', 'qris'], 2],
    [['payments', 'add', 'warung-kita', 'transfer', '--bank', 'B'], 2],
    [['payments', 'add', 'warung-contoh', 'test', '--sandbox'], 2],
    [['payments', 'add', 'warung-kita', 'qris', '--qris', CODE, '--qris-file', 'qris.txt'], 2],
    [['payments', 'add', 'warung-kita', 'qris', '--qris-file', 'gone.txt'], 1],
    [['payments', 'add', 'nobody', 'test'], 1],
  ])('refuses %j with exit code %i', async (words, code) => {
    const said = await circunomy(...words);
    expect(said.code).toBe(code);
    expect(said.err).toMatch(/^Could not /);
  });
});
