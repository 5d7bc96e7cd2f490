// What a server is told, and what it says of a slip: always with the name of the setting.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveCommand } from '../cli/commands/serve.ts';
import { run } from '../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'circunomy-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function check(
  variables: Readonly<Record<string, string>> = {},
  words: readonly string[] = [],
  language: 'en' | 'id' = 'en',
): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await run([serveCommand], ['serve', '--check', ...words], {
    ...{ folder, language, variables, processors: 2 },
    dataDirectory: variables.CIRCUNOMY_DATA ?? join(folder, 'data'),
    databaseUrl: variables.DATABASE_URL,
    print: (text) => {
      said.out += `${text}\n`;
    },
    printError: (text) => {
      said.err += `${text}\n`;
    },
    waitForStop: () => Promise.resolve(),
  });
  return { code, ...said };
}

test('a configuration that holds is told as it will be used, without its secrets', async () => {
  const secrets = ['rahasia-untuk-prometheus', 'sandi-rahasia', 'kunci-midtrans'];
  const variables = {
    ...{ PORT: '8080', CIRCUNOMY_TRUST_PROXY: 'loopback,10.0.0.0/8', CIRCUNOMY_METRICS: '9464' },
    ...{ CIRCUNOMY_METRICS_TOKEN: secrets[0] ?? '', CIRCUNOMY_STOP_DELAY: '5' },
    ...{ MIDTRANS_SERVER_KEY_GEREJA_CONTOH: secrets[2] ?? '', MIDTRANS_SERVER_KEY: ' ' },
    DATABASE_URL: `postgres://ani:${secrets[1]}@db.example:5433/kas`,
    CIRCUNOMY_ORDER_ORIGINS: 'https://gereja.example/',
  };
  const { code, out, err } = await check(variables, ['--json', '--port', '9000']);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toEqual({
    ...{ data: join(folder, 'data'), database: 'db.example:5433/kas', host: '127.0.0.1' },
    ...{ port: 9000, log: 'json', metrics: '127.0.0.1:9464', metricsToken: true },
    trustProxy: expect.arrayContaining([expect.stringContaining('10.0.0.0/8')]),
    ...{ readsPerMinute: 6000, writesPerMinute: 300, maxConnections: 10_000 },
    ...{ orderOrigins: ['https://gereja.example'], openOrders: 2_000 },
    ...{ openOrdersPerAddress: 5, ordersPerHour: 20 },
    ...{ liveStreams: 5000, liveStreamsPerAddress: 100, stopDelay: 5 },
    midtransKeys: ['MIDTRANS_SERVER_KEY_GEREJA_CONTOH'],
  });
  const spoken = await check(variables);
  for (const line of [
    'PORT: 8080',
    'DATABASE_URL: db.example:5433/kas',
    'CIRCUNOMY_METRICS_TOKEN: set',
    'MIDTRANS_SERVER_KEY: MIDTRANS_SERVER_KEY_GEREJA_CONTOH',
  ])
    expect(spoken.out).toContain(`  ${line}\n`);
  expect((await check({})).out).toContain('  CIRCUNOMY_TRUST_PROXY: -\n');
  expect((await check({})).out).toContain('  MIDTRANS_SERVER_KEY: -\n');
  for (const secret of secrets) expect(`${out}${spoken.out}`).not.toContain(secret);
});

test('nothing is made by checking', async () => {
  const away = join(folder, 'not', 'there');
  expect((await check({ CIRCUNOMY_DATA: away })).code).toBe(0);
  expect((await check({ CIRCUNOMY_DATA: away }, [])).err).toBe('');
  expect(() => mkdirSync(join(folder, 'not'))).not.toThrow();
  rmSync(join(folder, 'not'), { recursive: true });
});

const COUNT = 'a whole number from 1';

test.each([
  [{ PORT: '70000' }, 'PORT is "70000". Write a number from 0 to 65535.'],
  [{ PORT: 'http' }, 'PORT is "http". Write a number from 0 to 65535.'],
  [
    { CIRCUNOMY_HOST: 'http://x/' },
    'CIRCUNOMY_HOST is "http://x/". Write an address of this machine, such as 127.0.0.1, 0.0.0.0 or ::.',
  ],
  [{ CIRCUNOMY_LOG: 'xml' }, 'CIRCUNOMY_LOG is "xml". Write json, text or none.'],
  [
    { CIRCUNOMY_TRUST_PROXY: '0.0.0.0/0' },
    'CIRCUNOMY_TRUST_PROXY is "0.0.0.0/0". Write loopback, addresses or address/bits, with commas; nobody may trust everybody.',
  ],
  [
    { CIRCUNOMY_METRICS: 'yes' },
    'CIRCUNOMY_METRICS is "yes". Write a port such as 9464, or ADDRESS:PORT.',
  ],
  [
    { CIRCUNOMY_METRICS_TOKEN: 'pendek' },
    'CIRCUNOMY_METRICS_TOKEN is not fit to be one. Write at least 20 letters, digits and signs without a space.',
  ],
  [
    { CIRCUNOMY_READS_PER_MINUTE: '-1' },
    'CIRCUNOMY_READS_PER_MINUTE is "-1". Write a whole number, or 0 for no limit.',
  ],
  [
    { CIRCUNOMY_WRITES_PER_MINUTE: '1.5' },
    'CIRCUNOMY_WRITES_PER_MINUTE is "1.5". Write a whole number, or 0 for no limit.',
  ],
  [{ CIRCUNOMY_MAX_CONNECTIONS: '0' }, `CIRCUNOMY_MAX_CONNECTIONS is "0". Write ${COUNT}.`],
  [{ CIRCUNOMY_LIVE_STREAMS: '0' }, `CIRCUNOMY_LIVE_STREAMS is "0". Write ${COUNT}.`],
  [
    { CIRCUNOMY_LIVE_STREAMS_PER_ADDRESS: 'x' },
    `CIRCUNOMY_LIVE_STREAMS_PER_ADDRESS is "x". Write ${COUNT}.`,
  ],
  [
    { CIRCUNOMY_ORDER_ORIGINS: 'https://gereja.example, https://lain.example/halaman' },
    'CIRCUNOMY_ORDER_ORIGINS is "https://gereja.example, https://lain.example/halaman". Write websites such as https://gereja.example, without a path, with commas.',
  ],
  [{ CIRCUNOMY_OPEN_ORDERS: '0' }, `CIRCUNOMY_OPEN_ORDERS is "0". Write ${COUNT}.`],
  [
    { CIRCUNOMY_OPEN_ORDERS_PER_ADDRESS: '0' },
    `CIRCUNOMY_OPEN_ORDERS_PER_ADDRESS is "0". Write ${COUNT}.`,
  ],
  [{ CIRCUNOMY_ORDERS_PER_HOUR: '0' }, `CIRCUNOMY_ORDERS_PER_HOUR is "0". Write ${COUNT}.`],
  [
    { CIRCUNOMY_STOP_DELAY: '61' },
    'CIRCUNOMY_STOP_DELAY is "61". Write whole seconds from 0 to 60.',
  ],
  [{ CIRCUNOMY_LANGUAGE: 'fr' }, 'CIRCUNOMY_LANGUAGE is "fr". Write id or en.'],
])('%o is refused', async (variables, problem) => {
  expect(await check(variables)).toEqual({
    ...{ code: 2, out: '', err: `Could not start the server: ${problem}\n` },
  });
});

test('an option is called by its own name, and in Indonesian', async () => {
  const said = await check({ PORT: '8080' }, ['--port', 'x'], 'id');
  expect(said.err).toBe(
    'Tidak dapat menjalankan server: --port adalah "x". Tulis bilangan 0 sampai 65535.\n',
  );
});

test('settings that contradict each other are refused', async () => {
  expect((await check({ CIRCUNOMY_METRICS: '0.0.0.0:9464' })).err).toBe(
    'Could not start the server: CIRCUNOMY_METRICS would show its figures on 0.0.0.0 to anybody. Set CIRCUNOMY_METRICS_TOKEN, or leave the address out for 127.0.0.1.\n',
  );
  expect((await check({ CIRCUNOMY_METRICS: '4321' })).err).toBe(
    'Could not start the server: CIRCUNOMY_METRICS is 4321, which the pages already have. Choose another port, or only set CIRCUNOMY_METRICS_TOKEN.\n',
  );
  expect((await check({ CIRCUNOMY_METRICS: '[::1]:9464' })).code).toBe(0);
});

test('a data directory that cannot be one is named with its setting', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect((await check({ CIRCUNOMY_DATA: file })).err).toMatch(
    /^Could not start the server: CIRCUNOMY_DATA is .*file, which cannot be written \(.+\)\. Name a folder that this user may write\.\n$/,
  );
  expect((await check({}, ['--data', join(file, 'below')])).err).toContain(': --data is ');
});

test('a DATABASE_URL that is none is refused without being repeated', async () => {
  const { code, err } = await check({ DATABASE_URL: 'mysql://ani:sandi-rahasia@db/kas' });
  expect([code, err.includes('DATABASE_URL'), err.includes('rahasia')]).toEqual([1, true, false]);
});

test('a variable that nothing reads is told, with the nearest that something does', async () => {
  const { code, err } = await check({
    ...{ CIRCUNOMY_PROT: '1', CIRCUNOMY_TRUSTED_PROXY: 'rahasia', CIRCUNOMY_DATA: folder },
    ...{ CIRCUNOMY_TEST_REPORT: 'x', OTHER: 'x', CIRCUNOMY_XYZZY_PLUGH: '' },
  });
  expect([code, err]).toEqual([
    0,
    'CIRCUNOMY_PROT is set and means nothing to Circunomy. Did you mean "PORT"?\n' +
      'CIRCUNOMY_TRUSTED_PROXY is set and means nothing to Circunomy. Did you mean "CIRCUNOMY_TRUST_PROXY"?\n' +
      'CIRCUNOMY_XYZZY_PLUGH is set and means nothing to Circunomy.\n',
  ]);
});
