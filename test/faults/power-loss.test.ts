// The power fails while a ledger is written: what was acknowledged is there afterwards, without anybody's hands.
import { beforeAll, describe, expect, test } from 'vitest';
import { sayLoudly } from '../../scripts/say.mjs';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { createChance } from './chance.ts';
import { cutPower, listDifferences, recordOnDisk } from './power-loss/cut.ts';
import { listMarks, spread } from './power-loss/moments.ts';
import { compileJournal } from './power-loss/preload.ts';

const ROUNDS = 5;
const CUTS = 24;

const folder = createTemporaryFolder('power-loss');
const library = compileJournal(folder);
if (!library) {
  sayLoudly(
    'No C compiler for Linux here: the loss of power is NOT tried. Install one (cc) to run it.',
  );
}

describe.runIf(library !== undefined)('the loss of power', () => {
  let recorded: Awaited<ReturnType<typeof recordOnDisk>>;

  beforeAll(async () => {
    const folderOfRun = `${folder}/synced`;
    recorded = await recordOnDisk({ folder: folderOfRun, library: library ?? '', rounds: ROUNDS });
  });

  test('is followed by a journal that misses nothing the process did to the disk', () => {
    expect(recorded.records.length).toBeGreaterThan(500);
    expect(listDifferences(recorded, `${folder}/replayed`)).toEqual([]);
  });

  test('keeps everything acknowledged where nothing unsynced reached the disk', async () => {
    const moments = spread(listMarks(recorded.records), CUTS);
    const cuts = moments.map((after) => ({ after, fate: 'nothing' as const }));
    const report = await cutPower(recorded, cuts);
    expect(report.broken).toEqual([]);
    expect(report.promises).toBeGreaterThan(CUTS);
  });

  test('keeps everything acknowledged where torn pieces of the unsynced reached it', async () => {
    const all = recorded.records.map((_, index) => index + 1);
    const cuts = spread(all, CUTS).map((after) => ({ after, fate: createChance(after) }));
    expect((await cutPower(recorded, cuts)).broken).toEqual([]);
  });

  test('is noticed here: without syncing, acknowledged entries are lost', async () => {
    const options = { folder: `${folder}/unsynced`, library: library ?? '', rounds: 2 };
    const unsynced = await recordOnDisk({ ...options, synchronous: 'off' });
    const cuts = [{ after: unsynced.records.length - 40, fate: 'nothing' as const }];
    const { broken } = await cutPower(unsynced, cuts);
    expect(broken.join('\n')).toMatch(/was acknowledged and is there 0 times/);
  });
});
