// The yardsticks for appending: the driver alone, writing rows of the same bytes into the very tables of a store. Ids lie
// anywhere in their index, as ours do: in order, they would touch one page of it for a whole batch, where ours touch a
// hundred. Drawing them costs the peer as good as nothing.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { COMMUNITY } from './made-stores.ts';

export interface BarePeer {
  /** One transaction: so many entries and the checkpoint above them. Durable when fulfilled. */
  append(entries: number): Promise<void>;
  close(): Promise<void>;
}

const AT = '2026-06-01T00:00:00.000Z';
const ROOT = 'A'.repeat(44);
/** As long as what is signed and stored of an entry such as the one that is appended beside it. */
const NOTE = 'n'.repeat(188);
const HASH = 'f'.repeat(64);
const BODY_END = `","kind":"cost-paid","on":"2026-06","purpose":"delivery","recordedBy":"operator-000000000001","v":1,"verifiedBy":null}`;

type Row = readonly [string, number, string, string, string, string, string, string];

function makeRow(index: number): Row {
  const id = `cost-${Math.random().toString(32).slice(2).padEnd(12, '0').slice(0, 12)}`;
  const body = `{"amount":1000,"at":"${AT}","community":"${COMMUNITY}","id":"${id}${BODY_END}`;
  return [COMMUNITY, index, id, 'cost-paid', '2026-06', AT, body, HASH];
}

const COUNT = 'select count(*) as size from entries';

/** In the data directory of a store that nobody has open. */
export function openBareSqlite(directory: string): BarePeer {
  const database = new DatabaseSync(join(directory, 'circunomy.sqlite'));
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on');
  const insertEntry = database.prepare('insert into entries values (?, ?, ?, ?, ?, ?, ?, ?)');
  const insertCheckpoint = database.prepare('insert into checkpoints values (?, ?, ?, ?)');
  let size = Number(database.prepare(COUNT).get()?.size);
  return {
    append: async (entries) => {
      database.exec('begin immediate');
      for (let count = 0; count < entries; count += 1) insertEntry.run(...makeRow(size + count));
      size += entries;
      insertCheckpoint.run(COMMUNITY, size, ROOT, NOTE);
      database.exec('commit');
    },
    close: async () => database.close(),
  };
}

/** In the database of a store that nobody has open. Prepared statements, all rows of a batch in one. */
export async function openBarePostgres(url: string): Promise<BarePeer> {
  const client = new Client({ connectionString: url });
  await client.connect();
  let size = Number((await client.query<{ size: string }>(COUNT)).rows[0]?.size);
  return {
    append: async (entries) => {
      const rows = Array.from({ length: entries }, (_, count) => makeRow(size + count));
      const places = rows.map((_, row) => `(${listPlaces(8 * row, 8)})`).join(', ');
      const text = `insert into entries values ${places}`;
      size += entries;
      await client.query('begin');
      await client.query({ name: `entries-${entries}`, text, values: rows.flat() });
      await client.query({
        name: 'checkpoint',
        text: `insert into checkpoints values (${listPlaces(0, 4)})`,
        values: [COMMUNITY, size, ROOT, NOTE],
      });
      await client.query('commit');
    },
    close: () => client.end(),
  };
}

function listPlaces(start: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `$${start + index + 1}`).join(', ');
}
