// Figures that the store has anyway, read when somebody asks for them.
import { Gauge, type Registry } from 'prom-client';
import { listPublicSlugs } from '../ledger/books.ts';
import type { Store } from '../storage/store.ts';
import { ensureAnswer } from './patience.ts';
import { readFreeBytes } from './readiness.ts';

/** A store that does not answer leaves these figures out, and `circunomy_store_up` is 0; the others are still told. */
export function addStoreMetrics(store: Store, registers: Registry[]): void {
  const read = once(() => ensureAnswer(readSizes(store)).catch(() => undefined));
  const up = new Gauge({
    ...{ name: 'circunomy_store_up', help: '1 where the store answers, else 0.', registers },
    collect: async () => {
      up.set((await read()) ? 1 : 0);
    },
  });
  const entries = new Gauge({
    ...{ name: 'circunomy_ledger_entries', help: 'Entries of a public ledger.' },
    ...{ labelNames: ['community'] as const, registers },
    collect: async () => {
      const sizes = await read();
      entries.reset();
      for (const [community, size] of sizes ?? []) entries.set({ community }, size);
    },
  });
  const free = new Gauge({
    ...{ name: 'circunomy_data_free_bytes', help: 'What may still be written beside the data.' },
    registers,
    collect: async () => {
      free.set(await readFreeBytes(store.directory).catch(() => Number.NaN));
    },
  });
  addBackupMetric(store, registers);
}

/** The figures of one rendering are collected side by side: what two of them need is read once. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => {
    reading ??= read().finally(() => {
      reading = undefined;
    });
    return reading;
  };
}

async function readSizes({ database }: Store): Promise<ReadonlyMap<string, number>> {
  const shown = await listPublicSlugs(database);
  const rows = await database
    .selectFrom('checkpoints')
    .select(({ fn }) => ['community', fn.max('size').as('size')])
    .groupBy('community')
    .execute();
  return new Map(
    rows
      .filter(({ community }) => shown.has(community))
      .map(({ community, size }) => [community, Number(size)]),
  );
}

function addBackupMetric(store: Store, registers: Registry[]): void {
  const newest = new Gauge({
    name: 'circunomy_newest_backup_timestamp_seconds',
    help: 'When the newest backup was read from the store; 0 where there is none.',
    registers,
    collect: async () => {
      newest.set(await ensureAnswer(readNewestBackup(store)).catch(() => Number.NaN));
    },
  });
}

async function readNewestBackup({ database }: Store): Promise<number> {
  const row = await database
    .selectFrom('backups')
    .select(({ fn }) => fn.max('read_at').as('at'))
    .executeTakeFirst();
  return row?.at ? Date.parse(row.at) / 1000 : 0;
}
