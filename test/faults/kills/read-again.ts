// A database that was killed comes back: reading waits for it.
import { setTimeout as wait } from 'node:timers/promises';

const TRIES = 300;

export async function readAgain<Result>(read: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await read();
    } catch (error) {
      const isAway = error instanceof Error && 'status' in error && error.status === 503;
      if (!isAway || tries > TRIES) throw error;
      await wait(100);
    }
  }
}
