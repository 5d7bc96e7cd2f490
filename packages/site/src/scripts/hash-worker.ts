/** Hashes a ledger beside the worker that reads it: the two take about as long, and most devices have two cores. */
import { hashLines } from '@circunomy/sdk/ledger';
import type { HashOrder } from './check-message.ts';

self.addEventListener('message', ({ data }: MessageEvent<HashOrder>) => {
  const rows = hashLines(data.download, data.size);
  self.postMessage(rows, { transfer: rows.map(({ buffer }) => buffer as ArrayBuffer) });
});
