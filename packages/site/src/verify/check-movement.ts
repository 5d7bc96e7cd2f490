// The host's overview, made again from the ledgers that it is about and compared member by member.
import type { Community, Impact, Movement } from '@circunomy/sdk';
import {
  createLedgerView,
  type Difference,
  decodeEntry,
  LedgerError,
  leafHash,
  listDifferences,
  MerkleLog,
  toBase64,
  toMovement,
  toMovementCommunity,
} from '@circunomy/sdk/ledger';
import { splitLines } from '../publisher/movement-of-folder.ts';
import type { LedgerSource } from './ledger-source.ts';

export interface MovementReport {
  readonly holds: boolean;
  /** Communities that it tells of. */
  readonly communities: number;
  readonly differences: readonly Difference[];
}

const PATH = 'data/movement.json';
/** A host whose ledgers grow while it is checked is checked again, so that no honest one is blamed. */
const ATTEMPTS = 3;

/**
 * What the ledgers say themselves is the ledgers' own check; here only that the overview says the same.
 *
 * @returns undefined where the host has none.
 * @throws {CliError} `source-…`, where reading fails.
 */
export async function checkMovement(
  host: LedgerSource,
  ledgers: readonly LedgerSource[],
): Promise<MovementReport | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const bytes = await host.read(PATH);
    if (!bytes) return undefined;
    const report = await compare(bytes, ledgers);
    if (report.holds || attempt === ATTEMPTS) return report;
  }
}

async function compare(
  bytes: Uint8Array,
  ledgers: readonly LedgerSource[],
): Promise<MovementReport> {
  const published = parse<Movement>(bytes);
  const parts = [];
  for (const ledger of ledgers) parts.push(await readPart(ledger));
  const computed = toMovement(parts.filter((part) => part !== undefined));
  const differences = listDifferences(published ?? null, computed);
  return {
    holds: differences.length === 0,
    communities: computed.communities.length,
    differences,
  };
}

/** Undefined for a book, and where the download is not the ledger that its root stands for. */
async function readPart(ledger: LedgerSource): Promise<ReturnType<typeof toMovementCommunity>> {
  const community = parse<Community>(await ledger.read('data/community.json'));
  const impact = parse<Impact>(await ledger.read('data/impact.json'));
  const lines = splitLines((await ledger.read('data/ledger.ndjson')) ?? new Uint8Array());
  if (!community || !impact) return undefined;
  if (toBase64(MerkleLog.from(lines.map(leafHash)).root()) !== impact.ledger.root) return undefined;
  try {
    return toMovementCommunity(community, impact, createLedgerView(lines.map(decodeEntry)));
  } catch (error) {
    if (error instanceof LedgerError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function parse<Value>(bytes: Uint8Array | undefined): Value | undefined {
  try {
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Value);
  } catch {
    return undefined;
  }
}
