// The yardsticks for appending: the driver alone, writing rows of the same bytes into tables with the same keys.
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';

export interface BarePeer {
  /** One transaction: so many entries and the checkpoint above them. Durable when fulfilled. */
  append(entries: number): Promise<void>;
  close(): Promise<void>;
}

const TABLES = [
  `create table bare_entries (
    community text not null, entry_index integer not null, id text not null, kind text not null, on_date text,
    at text not null, body text not null, leaf_hash text not null,
    primary key (community, entry_index), unique (community, id)
  )`,
  `create table bare_checkpoints (
    community text not null, size integer not null, root text not null, note text not null,
    primary key (community, size)
  )`,
];

const AT = '2026-06-01T00:00:00.000Z';
const ROOT = 'A'.repeat(44);
/** As long as what is signed and stored of an entry such as the one that is appended beside it. */
const NOTE = 'n'.repeat(188);
const HASH = 'f'.repeat(64);
const BODY_END = `","kind":"cost-paid","on":"2026-06","purpose":"delivery","recordedBy":"operator-000000000001","v":1,"verifiedBy":null}`;

type Row = readonly [string, number, string, string, string, string, string, string];

function makeRow(index: number): Row {
  const id = `cost-${String(index).padStart(12, '0')}`;
  const body = `{"amount":1000,"at":"${AT}","community":"ukur-contoh","id":"${id}${BODY_END}`;
  return ['ukur-contoh', index, id, 'cost-paid', '2026-06', AT, body, HASH];
}

export function openBareSqlite(path: string): BarePeer {
  const database = new DatabaseSync(path);
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on');
  for (const table of TABLES) database.exec(table);
  const insertEntry = database.prepare('insert into bare_entries values (?, ?, ?, ?, ?, ?, ?, ?)');
  const insertCheckpoint = database.prepare('insert into bare_checkpoints values (?, ?, ?, ?)');
  let size = 0;
  return {
    append: async (entries) => {
      database.exec('begin immediate');
      for (let count = 0; count < entries; count += 1) insertEntry.run(...makeRow(size + count));
      size += entries;
      insertCheckpoint.run('ukur-contoh', size, ROOT, NOTE);
      database.exec('commit');
    },
    close: async () => database.close(),
  };
}

/** Prepared statements, all rows of a batch in one. */
export async function openBarePostgres(url: string): Promise<BarePeer> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const table of TABLES) await client.query(table);
  let size = 0;
  return {
    append: async (entries) => {
      const rows = Array.from({ length: entries }, (_, count) => makeRow(size + count));
      const places = rows.map((_, row) => `(${listPlaces(8 * row, 8)})`).join(', ');
      const text = `insert into bare_entries values ${places}`;
      size += entries;
      await client.query('begin');
      await client.query({ name: `entries-${entries}`, text, values: rows.flat() });
      await client.query({
        name: 'checkpoint',
        text: `insert into bare_checkpoints values (${listPlaces(0, 4)})`,
        values: ['ukur-contoh', size, ROOT, NOTE],
      });
      await client.query('commit');
    },
    close: () => client.end(),
  };
}

function listPlaces(start: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `$${start + index + 1}`).join(', ');
}
