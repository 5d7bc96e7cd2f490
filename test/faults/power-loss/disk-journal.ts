// Reads what `disk-journal.c` wrote down, and adds marks to it: what somebody was told at that moment.
import { appendFileSync, readFileSync } from 'node:fs';

const HEADER = 48;

const OPERATIONS = [
  ...([
    'create',
    'write',
    'truncate',
    'sync',
    'rename',
    'unlink',
    'link',
    'mkdir',
    'mark',
  ] as const),
] as const;

export interface JournalRecord {
  readonly operation: (typeof OPERATIONS)[number];
  /** Of the file; 0 where the operation is about names. */
  readonly inode: number;
  /** Inodes of the folders in which the names lie. */
  readonly folder: number;
  readonly otherFolder: number;
  /** Where a write begins, or the length after truncating. */
  readonly offset: number;
  readonly name: string;
  readonly otherName: string;
  readonly data: Uint8Array;
}

export function readJournal(path: string): JournalRecord[] {
  const bytes = readFileSync(path);
  const records: JournalRecord[] = [];
  // A process that was killed may have left the last record unfinished: what it tells was not done yet.
  for (let at = 0; at + HEADER <= bytes.length; ) {
    const length = bytes.readUInt32LE(at);
    if (at + length > bytes.length) break;
    records.push(parseRecord(bytes.subarray(at, at + length)));
    at += length;
  }
  return records;
}

function parseRecord(bytes: Buffer): JournalRecord {
  const operation = OPERATIONS[bytes.readUInt32LE(4) - 1];
  if (!operation) throw new Error('Could not read the journal: it holds an unknown operation.');
  const readInteger = (at: number): number => Number(bytes.readBigUInt64LE(at));
  const nameEnd = HEADER + bytes.readUInt32LE(40);
  const otherEnd = nameEnd + bytes.readUInt32LE(44);
  return {
    operation,
    ...{ inode: readInteger(8), folder: readInteger(16) },
    ...{ otherFolder: readInteger(24), offset: readInteger(32) },
    name: bytes.toString('utf8', HEADER, nameEnd),
    otherName: bytes.toString('utf8', nameEnd, otherEnd),
    data: bytes.subarray(otherEnd),
  };
}

/** In one write, so that it lies between whole records of other processes. */
export function appendMark(path: string, mark: unknown): void {
  const data = Buffer.from(JSON.stringify(mark));
  const header = Buffer.alloc(HEADER);
  header.writeUInt32LE(HEADER + data.length, 0);
  header.writeUInt32LE(OPERATIONS.indexOf('mark') + 1, 4);
  appendFileSync(path, Buffer.concat([header, data]));
}

export function parseMark<Mark>({ data }: JournalRecord): Mark {
  return JSON.parse(Buffer.from(data).toString('utf8')) as Mark;
}
