// Programs that are killed while they move a community: at most one of the two stores goes on recording, and the same move
// mends what is left.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  directions,
  ensureVerified,
  openChurch,
  openPlace,
} from '../../test-support/moving-stores.ts';
import { proposeCost } from '../../test-support/sample-store.ts';
import { moveCommunity, moveSteps, recordEntries } from '../index.ts';

const slug = 'gereja-contoh';
const script = fileURLToPath(new URL('../../test-support/move-and-die.ts', import.meta.url));

/** Elsewhere the engines differ in nothing: the write under way is undone. */
const commits = ['committed', 'left'] as const;

describe.each(directions)('a move $name', ({ from, to, isFirst }) => {
  test.each(isFirst ? moveSteps : commits)(
    'that is killed at "%s" is mended by the same move',
    { timeout: 60_000 },
    async (step) => {
      const [here, there] = [await from(), await to()];
      const witnesses = await openChurch(await openPlace(here));
      const places = [
        here.directory,
        here.databaseUrl ?? '',
        there.directory,
        there.databaseUrl ?? '',
      ];
      const child = spawn(process.execPath, [
        ...['--conditions=source', '--disable-warning=ExperimentalWarning', script],
        ...[...places, slug, step],
      ]);
      expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);

      const [source, target] = [await openPlace(here), await openPlace(there)];
      const tries = await Promise.allSettled(
        [source, target].map((store) => recordEntries(store, slug, [proposeCost()], witnesses)),
      );
      const writable = tries.filter(({ status }) => status === 'fulfilled');
      expect(writable).toHaveLength(step === 'left' ? 0 : 1);

      const moved = await moveCommunity({ from: source, to: target, community: slug });
      expect(moved.size).toBe(3 + writable.length);
      expect(await recordEntries(target, slug, [proposeCost()], witnesses)).toMatchObject([
        { number: moved.size + 1 },
      ]);
      await ensureVerified(target, slug);
    },
  );
});
