/** Recomputes a ledger in a worker, so that the page stays usable while thousands of entries are hashed. */
import { verifyLedger } from '@circunomy/sdk/ledger';
import type { CheckMessage, CheckOrder } from './check-message.ts';

self.addEventListener('message', async ({ data }: MessageEvent<CheckOrder>) => {
  const send = (message: CheckMessage): void => self.postMessage(message);
  const started = performance.now();
  try {
    const report = await verifyLedger({
      read: (path) => read(new URL(`data/${path}`, data.root)),
      ...(data.remembered && { remembered: data.remembered }),
      onProgress: (progress) => send({ type: 'progress', progress }),
    });
    const log = report.log.holds
      ? report.log
      : {
          holds: false as const,
          error: { en: report.log.error.in('en'), id: report.log.error.in('id') },
        };
    send({
      type: 'report',
      report: { ...report, log },
      seconds: (performance.now() - started) / 1000,
    });
  } catch (error) {
    send({ type: 'broken', reason: error instanceof Error ? error.message : String(error) });
  }
});

async function read(url: URL): Promise<Uint8Array | undefined> {
  const response = await fetch(url, { cache: 'no-cache', credentials: 'omit' });
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
