// How long a stranger takes to check a long ledger, as a ratio to hashing its bytes, and what one more entry costs.
//
// Where the time went in Chromium before, 100,000 entries of 250 bytes in 785 files, on two cores: asking for files
// 1.4 s, hashing leaves and nodes 1.0 s, parsing and checking entries 0.6 s; 6.2 times the bare hashing in all.
// What was tried:
// - one download instead of 391 bundles and 391 tiles: 0.14 s instead of 1.4 s. What a browser does around a request
//   costs 1.8 ms; the bytes cost next to nothing on loopback.
// - more requests at once (6, 16, 64): 2.3, 1.5, 1.3 s for all files, so more than 16 is hardly worth it.
// - hashing in a second worker while the first parses: not measured alone; with the download, 3.5 times the bare hashing
//   on a machine with four times more work than cores.
// - one hasher started again instead of one made for each hash: 40 % less for hashing (measured in Node).
// - WebCrypto for each entry: three to seven times slower than JavaScript (measured in Node), since each call goes to
//   another thread. Over all bytes in one call it is twenty times faster, but a leaf of RFC 6962 is one entry's hash.
// - WebAssembly: not tried, since everybody's policy would need 'wasm-unsafe-eval'.
import { loadAreaRegister } from '@circunomy/api';
import { verifyLedger } from '@circunomy/sdk/ledger';
import { type CheckTimes, measureInChromium } from './check-in-browser.ts';
import { measureHashing, time } from './hash-times.ts';
import { createLongLedger, type LongLedger } from './long-ledger.ts';
import { printTable, toCount, toKilobytes } from './table.ts';

const SIZE = 100_000;

/** `published` is the folder of a published community, whose page does the check. */
export async function reportVerification(published: string): Promise<void> {
  await loadAreaRegister();
  const ledger = createLongLedger(SIZE);
  const rows = [
    toRow('Node, files in memory', await measureInNode(ledger)),
    toRow('Chromium, the page', await measureInChromium(ledger, published, SIZE)),
  ];
  const head = [
    `${toCount(SIZE)} entries`,
    'whole check',
    'SHA-256 of each entry',
    'ratio',
    'native, at once',
  ];
  printTable('A ledger checked from its first byte to its last figure', head, rows);
  const { first, second, files } = await countBytes(ledger);
  printTable(
    'Bytes that a check fetches',
    ['Check', 'bytes', 'files'],
    [
      ['the first', toKilobytes(first), ''],
      ['after one more entry', toKilobytes(second), String(files)],
    ],
  );
}

async function measureInNode(ledger: LongLedger): Promise<CheckTimes> {
  const read = async (path: string): Promise<Uint8Array | undefined> => ledger.read(path);
  const hashing = await measureHashing(read, SIZE);
  let holds = false;
  const check = await time(async () => {
    ({ holds } = await verifyLedger({ read }));
  });
  if (!holds) throw new Error('The ledger does not hold.');
  return { ...hashing, check };
}

function toRow(title: string, { check, entries, native }: CheckTimes): string[] {
  const toSeconds = (time: number): string => `${(time / 1000).toFixed(2)} s`;
  const ratio = `${(check / entries).toFixed(1)} ×`;
  return [title, toSeconds(check), toSeconds(entries), ratio, toSeconds(native)];
}

async function countBytes(
  before: LongLedger,
): Promise<{ first: number; second: number; files: number }> {
  const kept = new Map<string, Uint8Array>();
  const cache = {
    get: async (path: string) => kept.get(path),
    put: async (path: string, bytes: Uint8Array) => void kept.set(path, bytes),
  };
  let bytes = 0;
  let files = 0;
  const readFrom = (ledger: LongLedger) => async (path: string) => {
    const body = ledger.read(path);
    bytes += body?.length ?? 0;
    files += 1;
    return body;
  };
  const { remember } = await verifyLedger({ read: readFrom(before), cache });
  const first = bytes;
  bytes = 0;
  files = 0;
  const after = createLongLedger(SIZE + 1);
  const again = await verifyLedger({
    ...{ read: readFrom(after), cache },
    ...(remember && { remembered: remember }),
  });
  if (!again.holds) throw new Error('The longer ledger does not hold.');
  return { first, second: bytes, files };
}
