// The made-up programme as the files of its two ledgers.
import { toFile } from '../kube-year/item.mjs';
import { listBusinesses } from './businesses.mjs';
import { listHouseholdBook } from './household-book.mjs';
import { listIndicators } from './indicators.mjs';
import { listStages } from './stages.mjs';
import { listSupport } from './support.mjs';

/** The programme waits until the households are in the book. */
const pause = { pause: 'book', recorded: '2026-01-11' };

/** Entries by the folder below `examples/data/`. @type {Readonly<Record<string, (import('../kube-year/item.mjs').Item | import('../kube-year/item.mjs').Pause)[]>>} */
export const programmeExample = {
  'prokus-contoh': toFile([
    ...listSupport(),
    ...listBusinesses(),
    ...listStages(),
    pause,
    ...listIndicators(),
  ]),
  'prokus-contoh-keluarga': toFile(listHouseholdBook()),
};
