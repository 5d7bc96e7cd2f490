// Everything a server can be told: each setting has an option and, but for secrets, a variable of the environment.
import type { Words } from '../cli/words.ts';

export interface Setting {
  /** Of `circunomy serve`; undefined for a secret, which every user of the machine would see among the processes. */
  readonly option?: string;
  readonly variable: string;
  readonly value: string;
  /** What stands in the place of a setting that is not given. */
  readonly otherwise: string;
  /** What it is, for the help. */
  readonly words: Words;
  /** What a value must be, for a refusal. */
  readonly expected: Words;
}

const COUNT: Words = { en: 'a whole number from 1', id: 'bilangan bulat mulai 1' };
const COUNT_OR_NONE: Words = {
  en: 'a whole number, or 0 for no limit',
  id: 'bilangan bulat, atau 0 untuk tanpa batas',
};

export const SETTINGS = {
  port: {
    ...{ option: 'port', variable: 'PORT', value: 'N', otherwise: '4321' },
    words: { en: 'port; 0 for any free one (4321)', id: 'port; 0 untuk yang mana saja (4321)' },
    expected: { en: 'a number from 0 to 65535', id: 'bilangan 0 sampai 65535' },
  },
  host: {
    ...{ option: 'host', variable: 'CIRCUNOMY_HOST', value: 'ADDRESS', otherwise: '127.0.0.1' },
    words: {
      en: 'address to listen on; 0.0.0.0 for every network (127.0.0.1)',
      id: 'alamat yang dilayani; 0.0.0.0 untuk semua jaringan (127.0.0.1)',
    },
    expected: {
      en: 'an address of this machine, such as 127.0.0.1, 0.0.0.0 or ::',
      id: 'alamat mesin ini, misalnya 127.0.0.1, 0.0.0.0, atau ::',
    },
  },
  log: {
    ...{ option: 'log', variable: 'CIRCUNOMY_LOG', value: 'FORM', otherwise: '' },
    words: {
      en: 'a line per request on standard error: json, text or none (text on a terminal, else json)',
      id: 'satu baris per permintaan di galat baku: json, text, atau none (text di terminal, selain itu json)',
    },
    expected: { en: 'json, text or none', id: 'json, text, atau none' },
  },
  trustProxy: {
    ...{ option: 'trust-proxy', variable: 'CIRCUNOMY_TRUST_PROXY', value: 'LIST', otherwise: '' },
    words: {
      en: 'proxies whose X-Forwarded-For is believed: loopback, addresses, address/bits; with commas (none)',
      id: 'proksi yang X-Forwarded-For-nya dipercaya: loopback, alamat, alamat/bit; dengan koma (tidak ada)',
    },
    expected: {
      en: 'loopback, addresses or address/bits, with commas; nobody may trust everybody',
      id: 'loopback, alamat, atau alamat/bit, dengan koma; tidak boleh memercayai semua orang',
    },
  },
  metrics: {
    ...{ option: 'metrics', variable: 'CIRCUNOMY_METRICS', value: 'PORT', otherwise: '' },
    words: {
      en: 'port for /metrics, on 127.0.0.1 unless written ADDRESS:PORT (none)',
      id: 'port untuk /metrics, di 127.0.0.1 kecuali ditulis ALAMAT:PORT (tidak ada)',
    },
    expected: {
      en: 'a port such as 9464, or ADDRESS:PORT',
      id: 'port seperti 9464, atau ALAMAT:PORT',
    },
  },
  metricsToken: {
    ...{ variable: 'CIRCUNOMY_METRICS_TOKEN', value: 'TOKEN', otherwise: '' },
    words: {
      en: 'token that opens /metrics to other machines',
      id: 'token yang membuka /metrics bagi mesin lain',
    },
    expected: {
      en: 'at least 20 letters, digits and signs without a space',
      id: 'paling sedikit 20 huruf, angka, dan tanda tanpa spasi',
    },
  },
  readsPerMinute: {
    ...{ option: 'reads-per-minute', variable: 'CIRCUNOMY_READS_PER_MINUTE' },
    ...{ value: 'N', otherwise: '6000', expected: COUNT_OR_NONE },
    words: {
      en: 'reads of one address in a minute; 0 for no limit (6000)',
      id: 'bacaan satu alamat dalam satu menit; 0 untuk tanpa batas (6000)',
    },
  },
  writesPerMinute: {
    ...{ option: 'writes-per-minute', variable: 'CIRCUNOMY_WRITES_PER_MINUTE' },
    ...{ value: 'N', otherwise: '300', expected: COUNT_OR_NONE },
    words: {
      en: 'other requests of one address in a minute; 0 for no limit (300)',
      id: 'permintaan lain satu alamat dalam satu menit; 0 untuk tanpa batas (300)',
    },
  },
  maxConnections: {
    ...{ option: 'max-connections', variable: 'CIRCUNOMY_MAX_CONNECTIONS' },
    ...{ value: 'N', otherwise: '10000', expected: COUNT },
    words: {
      en: 'connections at one time; further ones are closed (10000)',
      id: 'sambungan pada satu waktu; selebihnya ditutup (10000)',
    },
  },
  liveStreams: {
    ...{ option: 'live-streams', variable: 'CIRCUNOMY_LIVE_STREAMS' },
    ...{ value: 'N', otherwise: '5000', expected: COUNT },
    words: {
      en: 'live readers at one time (5000)',
      id: 'pembaca langsung pada satu waktu (5000)',
    },
  },
  liveStreamsPerAddress: {
    ...{ option: 'live-streams-per-address', variable: 'CIRCUNOMY_LIVE_STREAMS_PER_ADDRESS' },
    ...{ value: 'N', otherwise: '100', expected: COUNT },
    words: {
      en: 'live readers of one address (100)',
      id: 'pembaca langsung dari satu alamat (100)',
    },
  },
  orderOrigins: {
    ...{ option: 'order-origins', variable: 'CIRCUNOMY_ORDER_ORIGINS' },
    ...{ value: 'LIST', otherwise: '' },
    words: {
      en: 'other websites whose pages may place orders, such as https://gereja.example; with commas (any)',
      id: 'situs lain yang halamannya boleh memesan, misalnya https://gereja.example; dengan koma (semua)',
    },
    expected: {
      en: 'websites such as https://gereja.example, without a path, with commas',
      id: 'situs seperti https://gereja.example, tanpa jalur, dengan koma',
    },
  },
  openOrders: {
    ...{ option: 'open-orders', variable: 'CIRCUNOMY_OPEN_ORDERS' },
    ...{ value: 'N', otherwise: '2000', expected: COUNT },
    words: {
      en: 'orders of one community that wait for their payment (2000)',
      id: 'pesanan satu komunitas yang menunggu pembayaran (2000)',
    },
  },
  openOrdersPerAddress: {
    ...{ option: 'open-orders-per-address', variable: 'CIRCUNOMY_OPEN_ORDERS_PER_ADDRESS' },
    ...{ value: 'N', otherwise: '5', expected: COUNT },
    words: {
      en: 'the same of one address (5)',
      id: 'demikian pula dari satu alamat (5)',
    },
  },
  ordersPerHour: {
    ...{ option: 'orders-per-hour', variable: 'CIRCUNOMY_ORDERS_PER_HOUR' },
    ...{ value: 'N', otherwise: '20', expected: COUNT },
    words: {
      en: 'orders that one address may place in an hour (20)',
      id: 'pesanan dari satu alamat dalam satu jam (20)',
    },
  },
  stopDelay: {
    ...{ option: 'stop-delay', variable: 'CIRCUNOMY_STOP_DELAY', value: 'S', otherwise: '0' },
    words: {
      en: 'seconds between "not ready" and the end, for what spreads requests over several servers (0)',
      id: 'detik antara "tidak siap" dan akhir, bagi pembagi permintaan ke beberapa server (0)',
    },
    expected: { en: 'whole seconds from 0 to 60', id: 'detik bulat 0 sampai 60' },
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

/** What other commands read, too. */
export const COMMON_VARIABLES = ['CIRCUNOMY_DATA', 'CIRCUNOMY_LANGUAGE'];

/** As `circunomy serve` lists them. */
export function toOptions(): Record<string, { readonly value: string; readonly words: Words }> {
  const settings: readonly Setting[] = Object.values(SETTINGS);
  return Object.fromEntries(
    settings.flatMap(({ option, value, words }) => (option ? [[option, { value, words }]] : [])),
  );
}
