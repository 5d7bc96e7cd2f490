// Reads what a server is told and refuses what does not fit, each time with the name of the setting.
import type { BlockList } from 'node:net';
import type { OrderOptions } from '@circunomy/api';
import { CliError } from '../cli/cli-error.ts';
import type { Call } from '../cli/command.ts';
import { isLanguage, type Words } from '../cli/words.ts';
import { parseProxies } from './client-address.ts';
import { type LogForm, logForms } from './server-log.ts';
import { SETTINGS, type Setting, type SettingName } from './settings.ts';

export interface Place {
  readonly host: string;
  readonly port: number;
}

export interface ServeSettings extends Place {
  readonly log: LogForm;
  readonly trusted: BlockList | undefined;
  readonly metrics: Place | undefined;
  readonly metricsToken: string | undefined;
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
  readonly maxConnections: number;
  readonly live: { readonly total: number; readonly perAddress: number };
  readonly orders: {
    readonly limits: Required<NonNullable<OrderOptions['limits']>>;
    readonly origins?: readonly string[];
  };
  /** Milliseconds. */
  readonly stopDelay: number;
}

/** @throws {CliError} `setting-refused`, `metrics-open`, `metrics-port-same`. */
export function readSettings(call: Call): ServeSettings {
  ensureLanguage(call);
  const count = (name: SettingName, least: number, most?: number): number =>
    read(call, name, (text) => toWhole(text, least, most));
  const settings: ServeSettings = {
    host: read(call, 'host', (text) => (/^[^\s/]+$/.test(text) ? text : undefined)),
    port: count('port', 0, MOST_PORT),
    log: readIfGiven(call, 'log', toLogForm) ?? (call.environment.isTerminal ? 'text' : 'json'),
    trusted: readIfGiven(call, 'trustProxy', parseProxies),
    metrics: readIfGiven(call, 'metrics', toPlace),
    metricsToken: readIfGiven(call, 'metricsToken', toToken),
    readsPerMinute: count('readsPerMinute', 0),
    writesPerMinute: count('writesPerMinute', 0),
    maxConnections: count('maxConnections', 1),
    live: { total: count('liveStreams', 1), perAddress: count('liveStreamsPerAddress', 1) },
    orders: readOrderSettings(call, count),
    stopDelay: count('stopDelay', 0, MOST_DELAY) * 1000,
  };
  ensureAgreement(call, settings);
  return settings;
}

type Count = (name: SettingName, least: number) => number;

function readOrderSettings(call: Call, count: Count): ServeSettings['orders'] {
  const origins = readIfGiven(call, 'orderOrigins', toOrigins);
  return {
    limits: {
      openPerCommunity: count('openOrders', 1),
      openPerAddress: count('openOrdersPerAddress', 1),
      hourlyPerAddress: count('ordersPerHour', 1),
    },
    ...(origins && { origins }),
  };
}

/** As a browser names them: https://html.spec.whatwg.org/#ascii-serialisation-of-an-origin */
function toOrigins(text: string): readonly string[] | undefined {
  const written = text.split(',').map((one) => one.trim().replace(/\/$/, ''));
  const isOrigin = (one: string): boolean =>
    /^https?:/.test(one) && URL.canParse(one) && new URL(one).origin === one;
  return written.every(isOrigin) ? written : undefined;
}

const MOST_PORT = 65_535;
const MOST_DELAY = 60;
const MOST_COUNT = 1_000_000_000;

interface Written {
  readonly text: string;
  /** As whoever wrote it calls it: `--port` or `PORT`. */
  readonly name: string;
}

/** The option before the variable; empty is as good as not given. */
function findWritten(call: Call, name: SettingName): Written | undefined {
  const { option, variable }: Setting = SETTINGS[name];
  const given = option === undefined ? undefined : call.option(option);
  if (given !== undefined) return { text: given, name: `--${option}` };
  const text = call.environment.variables?.[variable];
  return text ? { text, name: variable } : undefined;
}

type Parse<Value> = (text: string) => Value | undefined;

function read<Value>(call: Call, name: SettingName, parse: Parse<Value>): Value {
  const { otherwise, variable }: Setting = SETTINGS[name];
  const written = findWritten(call, name) ?? { text: otherwise, name: variable };
  const value = parse(written.text);
  if (value === undefined) throw refuseSetting(written, SETTINGS[name]);
  return value;
}

function readIfGiven<Value>(call: Call, name: SettingName, parse: Parse<Value>): Value | undefined {
  return findWritten(call, name) ? read(call, name, parse) : undefined;
}

/** A secret is not repeated. */
function refuseSetting({ name, text }: Written, { option, expected }: Setting): CliError {
  const value = option === undefined ? SECRET : { en: `"${text}"`, id: `"${text}"` };
  return new CliError('setting-refused', { setting: name, value, expected });
}

const SECRET: Words = { en: 'not fit to be one', id: 'tidak memenuhi syarat' };

function toWhole(text: string, least: number, most = MOST_COUNT): number | undefined {
  const value = Number(text);
  return /^\d{1,10}$/.test(text) && value >= least && value <= most ? value : undefined;
}

function toLogForm(text: string): LogForm | undefined {
  return logForms.find((form) => form === text);
}

function toToken(text: string): string | undefined {
  return /^[\x21-\x7e]{20,200}$/.test(text) ? text : undefined;
}

function toPlace(text: string): Place | undefined {
  const [, host = '127.0.0.1', written = ''] = /^(?:\[?([^\s/\]]+)\]?:)?(\d+)$/.exec(text) ?? [];
  const port = toWhole(written, 0, MOST_PORT);
  return port === undefined ? undefined : { host, port };
}

const LOOPBACK_HOSTS = ['127.0.0.1', '::1', 'localhost'];

function ensureAgreement(call: Call, { host, port, metrics, metricsToken }: ServeSettings): void {
  const name = findWritten(call, 'metrics')?.name ?? '';
  if (!metrics) return;
  if (!metricsToken && !LOOPBACK_HOSTS.includes(metrics.host)) {
    throw new CliError('metrics-open', { setting: name, host: metrics.host });
  }
  if (metrics.port === port && port !== 0 && metrics.host === host) {
    throw new CliError('metrics-port-same', { setting: name, port });
  }
}

/** Everywhere else an unknown language is Indonesian; who sets up a server wants to know of a slip. */
function ensureLanguage(call: Call): void {
  const text = call.environment.variables?.CIRCUNOMY_LANGUAGE;
  if (!text || isLanguage(text)) return;
  const expected: Words = { en: 'id or en', id: 'id atau en' };
  const value: Words = { en: `"${text}"`, id: `"${text}"` };
  throw new CliError('setting-refused', { setting: 'CIRCUNOMY_LANGUAGE', value, expected });
}
