/**
 * Recomputes a ledger in a worker, so that the page stays usable while thousands of entries are hashed. The first time
 * it reads all entries in one request; later it asks tile by tile, so that what the browser still has is not sent again.
 */
import { verifyLedger } from '@circunomy/sdk/ledger';
import type { CheckMessage, CheckOrder } from './check-message.ts';
import { openHashWorker } from './hash-beside.ts';
import { readBody } from './read-body.ts';

self.addEventListener('message', async ({ data }: MessageEvent<CheckOrder>) => {
  const send = (message: CheckMessage): void => self.postMessage(message);
  const started = performance.now();
  const hashLines = data.remembered ? undefined : openHashWorker();
  try {
    const report = await verifyLedger({
      read: (path) =>
        read(new URL(`data/${path}`, data.root), (bytes) => send({ type: 'download', bytes })),
      readBook: (slug, path) =>
        read(toBookUrl(data.root, slug, path), (bytes) => send({ type: 'download', bytes })),
      ...(data.remembered ? { remembered: data.remembered } : { fromDownload: true }),
      ...(hashLines && { hashLines }),
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

/** A cash book lies beside its community. Its name comes from the ledger that is checked: it must not lead away. */
function toBookUrl(root: string, slug: string, path: string): URL {
  return new URL(`../${/^[a-z0-9-]+$/.test(slug) ? slug : '-'}/data/${path}`, root);
}

async function read(
  url: URL,
  onProgress: (bytes: number) => void,
): Promise<Uint8Array | undefined> {
  const response = await fetch(url, { cache: 'no-cache', credentials: 'omit' });
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return readBody(response, onProgress);
}
