/** Opens the hashing worker early, so that it stands ready when the ledger has arrived. */
import { type HashLines, hashLines } from '@circunomy/sdk/ledger';
import type { HashOrder } from './check-message.ts';

/** `undefined` where a worker cannot open another one. */
export function openHashWorker(): HashLines | undefined {
  if (typeof Worker === 'undefined') return undefined;
  const worker = new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
  const isBroken = new Promise<true>((resolve) => {
    worker.addEventListener('error', () => resolve(true));
  });
  return async (download, size) => {
    const order: HashOrder = { download, size };
    worker.postMessage(order);
    const answer = new Promise<readonly Uint8Array[]>((resolve) => {
      worker.addEventListener('message', ({ data }) => resolve(data), { once: true });
    });
    const rows = await Promise.race([answer, isBroken]);
    return rows === true ? hashLines(download, size) : rows;
  };
}
