// A file that says what a community is, as `circunomy init FILE.json` and the examples use it.
import type { OpenCommunityOptions } from '@circunomy/api';
import { CliError } from '../cli-error.ts';
import { readJson } from '../read-file.ts';

/** Checked here only for its parts; what they hold is the ledger's to judge. */
interface CommunityFile {
  readonly community: string;
  readonly type: OpenCommunityOptions['type'];
  readonly areas: OpenCommunityOptions['areas'];
  readonly operators: OpenCommunityOptions['operators'];
  readonly profile: Omit<OpenCommunityOptions['profile'], 'live'>;
  readonly on?: string | null;
  readonly book?: NonNullable<OpenCommunityOptions['book']>;
}

const PARTS = ['community', 'type', 'areas', 'operators', 'profile'] as const;

/**
 * @param live address of the server that answers, such as `http://localhost:4321`; null for none.
 * @throws {CliError} `file-unreadable`, `file-not-json`, `file-refused`.
 */
export async function readCommunityFile(
  path: string,
  live: string | null,
): Promise<OpenCommunityOptions> {
  const value = (await readJson(path)) as Partial<CommunityFile> | null;
  const faults = PARTS.filter((part) => value?.[part] === undefined).map((part) => ({
    path: `$.${part}`,
    message: { en: 'It is missing. Add it.', id: 'Belum ada. Tambahkan.' },
  }));
  if (faults.length > 0)
    throw new CliError('file-refused', { path, count: faults.length }, { faults });
  const { community, type, areas, operators, profile, on = null, book } = value as CommunityFile;
  return {
    slug: community,
    type,
    areas,
    operators,
    on,
    ...(book && { book }),
    profile: { ...profile, live: toLiveAddress(live, community) },
  };
}

export function toLiveAddress(server: string | null, community: string): string | null {
  return toServerAddress(server, `${community}/data/live`);
}

export function toOrdersAddress(server: string | null, community: string): string | null {
  return toServerAddress(server, `${community}/data/orders`);
}

function toServerAddress(server: string | null, path: string): string | null {
  return server === null ? null : `${server.replace(/\/+$/, '')}/${path}`;
}
