// `circunomy serve --check`: everything that can be said of a configuration without opening the store or a port.
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkDatabaseUrl } from '@circunomy/api';
import { CliError } from '../cli/cli-error.ts';
import type { Call } from '../cli/command.ts';
import { toReason } from '../cli/read-file.ts';
import type { Words } from '../cli/words.ts';
import type { ServeSettings } from './read-settings.ts';
import { SETTINGS, type SettingName } from './settings.ts';

/** One for all communities, or with a community's name behind it. */
const SERVER_KEY = /^MIDTRANS_SERVER_KEY(_[A-Z0-9_]+)?$/;

/**
 * @returns where the database is, without user and password; undefined where it lies in the data directory.
 * @throws {CliError} `data-not-writable`.
 * @throws {ApiError} `database-url-wrong`.
 */
export async function checkPlaces(call: Call): Promise<string | undefined> {
  ensureWritable(call);
  const { databaseUrl } = call.environment;
  return databaseUrl === undefined ? undefined : checkDatabaseUrl(databaseUrl);
}

export function tellSettings(
  call: Call,
  settings: ServeSettings,
  database: string | undefined,
): void {
  const { host, port, log, metrics, metricsToken, trusted } = settings;
  const { readsPerMinute, writesPerMinute, maxConnections, live, orders, stopDelay } = settings;
  const told = {
    ...{ data: call.dataDirectory, database: database ?? null, host, port, log },
    metrics: metrics ? `${metrics.host}:${metrics.port}` : null,
    metricsToken: metricsToken !== undefined,
    trustProxy: trusted ? trusted.rules : [],
    ...{ readsPerMinute, writesPerMinute, maxConnections },
    ...{ liveStreams: live.total, liveStreamsPerAddress: live.perAddress },
    orderOrigins: orders.origins ?? [],
    openOrders: orders.limits.openPerCommunity,
    openOrdersPerAddress: orders.limits.openPerAddress,
    ordersPerHour: orders.limits.hourlyPerAddress,
    stopDelay: stopDelay / 1000,
    midtransKeys: listServerKeys(call.environment.variables ?? {}),
  };
  call.say({ en: 'The configuration holds:', id: 'Konfigurasinya sudah benar:' });
  for (const [name, value] of Object.entries(told)) {
    const text = toWords(value);
    const variable = toVariable(name);
    call.say({ en: `  ${variable}: ${text.en}`, id: `  ${variable}: ${text.id}` });
  }
  call.answer(told);
}

/** Names of those that are set; what they are is nobody's business. */
function listServerKeys(variables: Readonly<Record<string, string | undefined>>): string[] {
  const isSet = (name: string): boolean => (variables[name] ?? '').trim() !== '';
  return Object.keys(variables)
    .filter((name) => SERVER_KEY.test(name) && isSet(name))
    .sort();
}

/** What somebody would change. */
function toVariable(name: string): string {
  if (name === 'data') return 'CIRCUNOMY_DATA';
  if (name === 'database') return 'DATABASE_URL';
  if (name === 'midtransKeys') return 'MIDTRANS_SERVER_KEY';
  return SETTINGS[name as SettingName].variable;
}

function toWords(value: string | number | boolean | readonly string[] | null): Words {
  if (value === true) return { en: 'set', id: 'diatur' };
  const text = Array.isArray(value) ? value.join(', ') : String(value || value === 0 ? value : '');
  return { en: text || '-', id: text || '-' };
}

/** The nearest folder that exists: what is missing below it is made when the server starts. */
function ensureWritable(call: Call): void {
  const { dataDirectory } = call;
  let folder = dataDirectory;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  } catch (cause) {
    const isOption = call.option('data') !== undefined;
    const details = { path: dataDirectory, reason: toReason(cause) };
    const setting = isOption ? '--data' : 'CIRCUNOMY_DATA';
    throw new CliError('data-not-writable', { setting, ...details }, { cause });
  }
}
