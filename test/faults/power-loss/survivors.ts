// Opens what the power left, as the program does when the machine is back, and holds it against what people were told.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  createApi,
  findHistoryBreak,
  listDrafts,
  listSignedCheckpoints,
  loadCommunityState,
  openStore,
  publicFile,
  recordEntries,
  type Store,
} from '@circunomy/api';
import { verifyLedger } from '@circunomy/sdk/ledger';
import { sendAs, type Told } from '../../../packages/api/test-support/record-under-power.ts';

type State = Awaited<ReturnType<typeof loadCommunityState>>;

/** Every broken promise, in words; none where nothing was lost. `folder` is the root of the disk. */
export async function findBrokenPromises(
  folder: string,
  told: readonly Told[],
): Promise<readonly string[]> {
  const directory = join(folder, 'data');
  const store = await openStore({ directory });
  try {
    const integrity = checkIntegrity(join(directory, 'circunomy.sqlite'));
    const opened = told.find((each) => 'opened' in each);
    if (!opened) return integrity;
    const state = await loadCommunityState(store, opened.opened);
    return [
      ...integrity,
      ...(await checkLog(state, directory)),
      ...told.flatMap((each) => checkEntries(state, each)),
      ...(await checkDrafts(store, state, told)),
      ...told.flatMap((each) => checkErased(directory, each)),
      ...told.flatMap((each) => checkBackup(folder, each)),
      ...(await checkRepeating(store, state, told)),
      ...(await checkRecording(store, state, opened.operators)),
    ];
  } catch (error) {
    return [`recovery needs hands: ${String(error)}`];
  } finally {
    await store.close();
  }
}

function checkIntegrity(path: string): string[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const faults = [
      ...database
        .prepare('pragma integrity_check')
        .all()
        .map((row) => row.integrity_check),
      ...database
        .prepare('pragma foreign_key_check')
        .all()
        .map((row) => JSON.stringify(row)),
    ];
    return faults.filter((fault) => fault !== 'ok').map((fault) => `${path}: ${String(fault)}`);
  } finally {
    database.close();
  }
}

/** The log verifies, and every checkpoint that was ever signed is a beginning of it. */
async function checkLog(state: State, directory: string): Promise<string[]> {
  const report = await verifyLedger({ read: async (path) => publicFile(state, path)?.body });
  const signed = listSignedCheckpoints(directory, state.community.community);
  const broken = findHistoryBreak(state.log, state.size, signed);
  return [
    ...(report.holds ? [] : [`the log does not verify: ${JSON.stringify(report)}`]),
    ...(broken ? [`the log forked: ${JSON.stringify(broken)}`] : []),
  ];
}

function checkEntries({ entries }: State, told: Told): string[] {
  if (!('entries' in told)) return [];
  return told.entries.flatMap(({ id, number }) => {
    const times = entries.filter((entry) => entry.id === id).length;
    if (times === 1 && entries[number - 1]?.id === id) return [];
    return [`entry #${number} (${id}) was acknowledged and is there ${times} times`];
  });
}

async function checkDrafts(store: Store, state: State, told: readonly Told[]): Promise<string[]> {
  const open = await listDrafts(store, state.community.community);
  const lost = told.filter((each) => 'draft' in each && !open.some(({ id }) => id === each.draft));
  const twice = open.filter(({ id }) => state.entries.some((entry) => entry.id === id));
  return [
    ...lost.map((each) => `lost: ${JSON.stringify(each)}`),
    ...twice.map(({ id }) => `${id} is a draft and an entry`),
  ];
}

function checkErased(directory: string, told: Told): string[] {
  if (!('erased' in told)) return [];
  const names = readdirSync(directory).filter((name) => !name.endsWith('-shm'));
  return names
    .filter((name) => name.startsWith('circunomy.sqlite'))
    .filter((name) => readFileSync(join(directory, name)).includes(told.erased))
    .map((name) => `"${told.erased}" was said to be erased and lies in ${name}`);
}

function checkBackup(folder: string, told: Told): string[] {
  if (!('backup' in told)) return [];
  const path = join(folder, told.backup);
  if (!existsSync(path)) return [`the backup ${told.backup} is gone`];
  try {
    const faults = checkIntegrity(path);
    const database = new DatabaseSync(path, { readOnly: true });
    const count = database.prepare('select count(*) as count from entries').get()?.count;
    const keys = database.prepare('select count(*) as count from backup_keys').get()?.count;
    database.close();
    const isWhole = count === told.size && Number(keys) > 0;
    return [...faults, ...(isWhole ? [] : [`the backup ${told.backup} holds ${count} entries`])];
  } catch (error) {
    return [`the backup ${told.backup} cannot be read: ${String(error)}`];
  }
}

/** Sending again what was answered gives the same answer and records nothing. */
async function checkRepeating(
  store: Store,
  { size, community }: State,
  told: readonly Told[],
): Promise<string[]> {
  const api = createApi({ store });
  const wrong: string[] = [];
  for (const each of told) {
    if (!('request' in each)) continue;
    const response = await sendAs(api, each.request);
    const answer = await response.text();
    if (response.status === each.status && answer === each.answer) continue;
    wrong.push(`${each.request.path} answered ${each.answer}, and after the cut ${answer}`);
  }
  const after = await loadCommunityState(store, community.community);
  return after.size === size ? wrong : [...wrong, `repeating recorded ${after.size - size} more`];
}

/** The key is there and signs. */
async function checkRecording(
  store: Store,
  { size, community }: State,
  [recordedBy = '', verifiedBy = '']: readonly string[],
): Promise<string[]> {
  const cost = { kind: 'cost-paid', on: null, payload: { purpose: 'other', amount: 1 } };
  const witnesses = { recordedBy, verifiedBy };
  const [recorded] = await recordEntries(store, community.community, [cost], witnesses);
  return recorded?.number === size + 1 ? [] : [`#${size + 1} was recorded as ${recorded?.number}`];
}
