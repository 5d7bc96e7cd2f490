// A community's address on the web. Its server may be hostile: every answer has an end, a time and one origin.
import { setTimeout as wait } from 'node:timers/promises';
import { CliError } from '../cli/cli-error.ts';
import type { Words } from '../cli/words.ts';
import { type LedgerSource, MAX_FILE } from './ledger-source.ts';

export interface UrlSourceOptions {
  /** Milliseconds for one file, from the question to its last byte. */
  readonly timeout?: number;
  /** Bytes of one file. */
  readonly maxFile?: number;
  /** Bytes of all files together. */
  readonly maxTotal?: number;
  /** Milliseconds before a failed question is asked again; each further time twice as long. */
  readonly pause?: number;
}

const DEFAULTS: Required<UrlSourceOptions> = {
  timeout: 30_000,
  maxFile: MAX_FILE,
  maxTotal: 2 * 1024 ** 3,
  pause: 500,
};

const ATTEMPTS = 3;
const MAX_REDIRECTS = 5;
const GONE = [404, 410];

interface Reading extends Required<UrlSourceOptions> {
  total: number;
}

/** `address` is an http or https URL; what follows `?` or `#` is left out. */
export function openUrlSource(address: URL, options: UrlSourceOptions = {}): LedgerSource {
  return openRoot(address, { ...DEFAULTS, ...options, total: 0 });
}

function openRoot(address: URL, reading: Reading): LedgerSource {
  const root = new URL(address);
  root.search = '';
  root.hash = '';
  if (!root.pathname.endsWith('/')) root.pathname += '/';
  return {
    address: root.href,
    isFolder: false,
    read: (path) => readAgain(root, path, reading),
    list: () => Promise.resolve(undefined),
    beside: (slug) => openRoot(new URL(`../${slug}/`, root), reading),
    enter: (folder) => openRoot(new URL(`./${folder}/`, root), reading),
  };
}

/** Asks again where the server or the way to it was overburdened; a refusal of ours is final. */
async function readAgain(
  root: URL,
  path: string,
  reading: Reading,
): Promise<Uint8Array | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await readOnce(root, path, reading);
    } catch (error) {
      if (error instanceof CliError && error.code !== 'source-unreadable') throw error;
      if (attempt === ATTEMPTS) throw error;
      await wait(reading.pause * 2 ** (attempt - 1));
    }
  }
}

async function readOnce(
  root: URL,
  path: string,
  reading: Reading,
): Promise<Uint8Array | undefined> {
  const target = new URL(`./${path}`, root);
  if (!target.href.startsWith(root.href)) return undefined;
  const unreadable = (reason: Words, cause?: unknown): CliError =>
    new CliError('source-unreadable', { address: root.href, path, reason }, { cause });
  try {
    const signal = AbortSignal.timeout(reading.timeout);
    const response = await follow(root, target, signal);
    if (response.ok) return await readBody(response, { root, path, reading });
    await response.body?.cancel();
    if (GONE.includes(response.status)) return undefined;
    throw unreadable(toWords(`HTTP ${response.status}`));
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    throw unreadable(toNetworkReason(cause, reading.timeout), cause);
  }
}

/** A redirect may tidy an address up, but not lead to another server: the check is of this one. */
async function follow(root: URL, target: URL, signal: AbortSignal): Promise<Response> {
  let current = target;
  for (let step = 0; step <= MAX_REDIRECTS; step += 1) {
    const response = await fetch(current, { redirect: 'manual', credentials: 'omit', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return response;
    await response.body?.cancel();
    const next = URL.parse(location, current);
    if (next?.origin !== root.origin) {
      throw new CliError('source-redirected', { address: current.href, target: location });
    }
    current = next;
  }
  throw new CliError('source-redirected', { address: target.href, target: current.href });
}

async function readBody(
  response: Response,
  { root, path, reading }: { root: URL; path: string; reading: Reading },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    reading.total += chunk.length;
    // Leaving the loop closes the connection.
    if (length > reading.maxFile || reading.total > reading.maxTotal) {
      const limit = length > reading.maxFile ? reading.maxFile : reading.maxTotal;
      throw new CliError('source-too-large', { address: root.href, path, limit: `${limit}` });
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function toNetworkReason(error: unknown, timeout: number): Words {
  if (error instanceof Error && error.name === 'TimeoutError') {
    const seconds = timeout / 1000;
    return {
      en: `no whole answer in ${seconds} s`,
      id: `tidak terjawab utuh dalam ${seconds} detik`,
    };
  }
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return toWords(code || (error instanceof Error ? error.message : String(error)));
}

function toWords(text: string): Words {
  return { en: text, id: text };
}
