// What an address holds: one community's root, or a host with several.
import type { Communities } from '@circunomy/sdk';
import { CliError } from '../cli/cli-error.ts';
import type { LedgerSource } from './ledger-source.ts';

const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** @throws {CliError} `source-without-ledger`, and as the source. */
export async function findLedgers(source: LedgerSource): Promise<readonly LedgerSource[]> {
  if (await source.read('data/community.json')) return [source];
  const slugs = readSlugs(await source.read('data/communities.json'));
  if (slugs.length > 0) return slugs.map((slug) => source.enter(slug));
  throw new CliError('source-without-ledger', { address: source.address });
}

function readSlugs(bytes: Uint8Array | undefined): readonly string[] {
  if (!bytes) return [];
  try {
    const { communities } = JSON.parse(new TextDecoder().decode(bytes)) as Communities;
    return communities.map(({ community }) => community).filter((slug) => SLUG.test(slug));
  } catch {
    return [];
  }
}
