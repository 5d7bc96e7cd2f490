// A data directory whose community has a ledger of any length, really hashed and signed: `node long-store.ts <directory>
// <size>` makes it in a process of its own, row by row as years of recording would have, and keeps its files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  keepFiles,
  loadCommunityState,
  openCommunity,
  openStore,
  publicFile,
} from '@circunomy/api';
import {
  type Entry,
  encodeEntry,
  leafHash,
  MerkleLog,
  parseSignerKey,
  signCheckpoint,
  toBase64,
} from '@circunomy/sdk/ledger';
import { makeMixedLedger } from './fold-ledger.ts';
import { COMMUNITY, EXPECTED, OPERATORS } from './made-stores.ts';

/** Entries that were signed together, as a small table that somebody imported. */
const SIGNED_TOGETHER = 100;
/** Before the first of the made-up entries. */
const OPENED = new Date(Date.UTC(2023, 11, 31));

async function open(directory: string): Promise<string> {
  const store = await openStore({ directory, clock: () => OPENED });
  const opened = await openCommunity(store, {
    ...{ slug: COMMUNITY, type: 'movement', areas: [], on: null },
    profile: {
      ...{ name: 'Ukur Contoh', fictional: true, tagline: null, about: null, accent: null },
      ...{ contacts: [], permit: null, live: null, orders: null, languages: ['id', 'en'] },
    },
    operators: [{ name: 'Pengukur', role: 'initiator' }],
  });
  await store.close();
  writeFileSync(join(directory, OPERATORS), JSON.stringify(opened.operators));
  return opened.community.origin;
}

function fill(directory: string, origin: string, size: number): void {
  const database = new DatabaseSync(join(directory, 'circunomy.sqlite'));
  database.exec('pragma synchronous = off');
  const key = readFileSync(join(directory, 'keys', `${COMMUNITY}.key`), 'utf8').trim();
  const signer = parseSignerKey(key);
  const opening = database.prepare('select body from entries').get()?.body;
  const log = MerkleLog.from([leafHash(Buffer.from(String(opening)))]);
  const insertEntry = database.prepare('insert into entries values (?, ?, ?, ?, ?, ?, ?, ?)');
  const insertCheckpoint = database.prepare('insert into checkpoints values (?, ?, ?, ?)');
  const history: string[] = [];
  const add = (entry: Entry): void => {
    const body = encodeEntry(entry);
    const leaf = leafHash(body);
    const hash = Buffer.from(leaf).toString('hex');
    const { id, kind, on, at } = entry;
    const text = Buffer.from(body).toString('utf8');
    insertEntry.run(COMMUNITY, log.append(leaf), id, kind, on, at, text, hash);
  };
  const sign = (): void => {
    const [signed, root] = [log.size, toBase64(log.root())];
    const note = signCheckpoint({ origin, size: signed, root: log.root() }, signer);
    insertCheckpoint.run(COMMUNITY, signed, root, note);
    history.push(JSON.stringify({ size: signed, root, note }));
  };
  database.exec('begin');
  for (const entry of makeMixedLedger(size - 1)) {
    add(entry);
    if (log.size % SIGNED_TOGETHER === 0 || log.size === size) sign();
  }
  database.exec('commit');
  database.close();
  mkdirSync(join(directory, 'checkpoints'), { recursive: true });
  const file = join(directory, 'checkpoints', `${COMMUNITY}.jsonl`);
  writeFileSync(file, `${history.join('\n')}\n`, { flag: 'a' });
}

/** What the whole ledger makes, for those who check what a server answers. */
async function keep(directory: string): Promise<void> {
  const store = await openStore({ directory });
  const state = await loadCommunityState(store, COMMUNITY);
  const impact = publicFile(state, 'impact.json');
  writeFileSync(join(directory, EXPECTED), impact?.body ?? '');
  await keepFiles(store);
  await store.close();
}

const [, , directory = '', size = ''] = process.argv;
fill(directory, await open(directory), Number(size));
await keep(directory);
