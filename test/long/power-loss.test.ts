// The loss of power at hundreds of moments of a longer life, with many fates of what was not synced.
import { beforeAll, describe, expect, test } from 'vitest';
import { sayLoudly } from '../../scripts/say.mjs';
import { createChance } from '../faults/chance.ts';
import { cutPower, listDifferences, recordOnDisk } from '../faults/power-loss/cut.ts';
import { listMarks, spread } from '../faults/power-loss/moments.ts';
import { compileJournal } from '../faults/power-loss/preload.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

/** Long enough for SQLite to move its write-ahead log into the database by itself, several times. */
const ROUNDS = 60;
const STRICT_CUTS = 300;
const TORN_CUTS = 500;
const PATIENCE = 60 * 60 * 1000;

const folder = createTemporaryFolder('power-loss-long');
const library = compileJournal(folder);
if (!library) {
  sayLoudly(
    'No C compiler for Linux here: the loss of power is NOT tried. Install one (cc) to run it.',
  );
}

describe.runIf(library !== undefined)('the loss of power, at length', () => {
  let recorded: Awaited<ReturnType<typeof recordOnDisk>>;

  beforeAll(async () => {
    recorded = await recordOnDisk({ folder, library: library ?? '', rounds: ROUNDS });
  }, PATIENCE);

  test('is followed by a journal that misses nothing the process did to the disk', () => {
    expect(listDifferences(recorded, `${folder}/replayed`)).toEqual([]);
  });

  test(
    'keeps everything acknowledged where nothing unsynced reached the disk',
    async () => {
      const moments = spread(listMarks(recorded.records), STRICT_CUTS);
      const cuts = moments.map((after) => ({ after, fate: 'nothing' as const }));
      const { promises, broken } = await cutPower(recorded, cuts);
      console.log(
        `Power loss: ${recorded.records.length} operations, ${cuts.length} cuts with nothing ` +
          `unsynced kept, ${promises} promises held against what was left, ${broken.length} broken`,
      );
      expect(broken).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'keeps everything acknowledged where torn pieces of the unsynced reached it',
    async () => {
      const all = recorded.records.map((_, index) => index + 1);
      const cuts = spread(all, TORN_CUTS).map((after) => ({ after, fate: createChance(after) }));
      const { promises, broken } = await cutPower(recorded, cuts);
      console.log(
        `Power loss: ${cuts.length} cuts with torn pieces kept, ${promises} promises held ` +
          `against what was left, ${broken.length} broken`,
      );
      expect(broken).toEqual([]);
    },
    PATIENCE,
  );
});
