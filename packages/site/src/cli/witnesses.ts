// Who stands behind what a command records: people are named by name, the ledger knows opaque ids.
import {
  ensureNotMoved,
  findCommunity,
  listOperators,
  type Operator,
  type Store,
  type Witnesses,
} from '@circunomy/api';
import { CliError } from './cli-error.ts';
import type { Call, CommandOption } from './command.ts';

export const witnessOptions: Readonly<Record<string, CommandOption>> = {
  'recorded-by': {
    value: 'NAME',
    words: { en: 'the operator who records', id: 'petugas yang mencatat' },
  },
  'verified-by': {
    value: 'NAME',
    words: { en: 'the other operator, who verified', id: 'petugas lain, yang memeriksa' },
  },
  'single-operator': {
    words: {
      en: 'one person runs this community: nobody else verifies',
      id: 'komunitas ini dijalankan satu orang: tidak ada pemeriksa lain',
    },
  },
};

/**
 * @throws {CliError} where names are missing, unknown or contradict the community.
 * @throws {ApiError} `community-moved`: the operators went along.
 */
export async function findWitnesses(call: Call, store: Store, slug: string): Promise<Witnesses> {
  const isSingle = call.has('single-operator');
  if (isSingle && call.has('verified-by')) {
    throw new CliError('options-contradict', {
      command: call.command.name,
      options: '--single-operator, --verified-by',
    });
  }
  const community = await findCommunity(store, slug);
  await ensureNotMoved(store, slug);
  if (isSingle && !community.singleOperator) {
    throw new CliError('single-operator-wrong', { community: slug });
  }
  const recorder = call.option('recorded-by');
  const verifier = call.option('verified-by');
  if (
    !isSingle &&
    (recorder === undefined || verifier === undefined) &&
    !community.singleOperator
  ) {
    throw new CliError('witness-missing', {});
  }
  if (!isSingle && recorder === undefined) throw new CliError('witness-missing', {});
  const active = await listActive(store, slug);
  const [only, ...others] = active;
  if (recorder === undefined && (!only || others.length > 0)) {
    throw new CliError('witness-ambiguous', { community: slug, names: toNames(active) });
  }
  return {
    recordedBy: recorder === undefined ? (only?.id ?? '') : toId(active, slug, recorder),
    verifiedBy: verifier === undefined ? null : toId(active, slug, verifier),
  };
}

/** @returns the id. @throws {CliError} `operator-name-unknown`. @throws {ApiError} `community-moved`. */
export async function findOperator(store: Store, slug: string, name: string): Promise<string> {
  await ensureNotMoved(store, slug);
  return toId(await listActive(store, slug), slug, name);
}

async function listActive(store: Store, slug: string): Promise<Operator[]> {
  return (await listOperators(store, slug)).filter(({ removed }) => removed === null);
}

function toId(active: readonly Operator[], community: string, name: string): string {
  const found = active.find((operator) => operator.name.toLowerCase() === name.toLowerCase());
  if (found) return found.id;
  throw new CliError('operator-name-unknown', { community, name, names: toNames(active) });
}

function toNames(operators: readonly Operator[]): string {
  return operators.map(({ name }) => name).join(', ') || '–';
}
