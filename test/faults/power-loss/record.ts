// Run as a process of its own with `disk-journal.c` preloaded: what it is told is marked in the same journal.
import { recordUnderPower } from '../../../packages/api/test-support/record-under-power.ts';
import { appendMark } from './disk-journal.ts';

const [, , directory = '', backups = '', rounds = '', synchronous = 'full'] = process.argv;
const journal = process.env.FAULTS_JOURNAL ?? '';

await recordUnderPower({
  ...{ directory, backups, rounds: Number(rounds) },
  synchronous: synchronous === 'off' ? 'off' : 'full',
  tell: (told) => appendMark(journal, told),
});
