// Ended consents are withdrawn when the server starts and every hour after.
import { type Store, withdrawExpired } from '@circunomy/api';
import type { Call } from '../cli/command.ts';
import type { ServerLog } from './server-log.ts';

const HOUR = 60 * 60 * 1000;

/** @returns what ends it. */
export async function startSweeping(call: Call, store: Store, log: ServerLog): Promise<() => void> {
  const sweep = async (): Promise<void> => {
    try {
      const ended = await withdrawExpired(store);
      if (ended.length === 0) return;
      log.event('info', 'consents-ended', { documents: ended.length });
      call.say({
        en: `${ended.length} documents withdrawn: their consent ended. See circunomy withdraw --list.`,
        id: `${ended.length} dokumen ditarik: persetujuannya berakhir. Lihat circunomy withdraw --list.`,
      });
    } catch (error) {
      log.failure('withdrawing-failed', error);
    }
  };
  await sweep();
  const timer = setInterval(() => void sweep(), HOUR);
  return () => clearInterval(timer);
}
