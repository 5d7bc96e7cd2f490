// `data/live` of a sample community: the present size unless the listener knows it, then each newer one.
import { HttpResponse } from 'msw';
import type { SampleCommunity, SampleTip } from './sample-community.ts';

/** Streams until the reader leaves or the request is aborted. */
export function createLiveResponse(
  request: Request,
  community: SampleCommunity,
  headers: Readonly<Record<string, string>>,
): Response {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (tip: SampleTip): void => controller.enqueue(encoder.encode(toEvent(tip)));
      const tip = community.tip();
      if (request.headers.get('last-event-id') !== String(tip.size)) send(tip);
      stop = community.watch(send);
      request.signal.addEventListener('abort', () => stop(), { once: true });
    },
    cancel: () => stop(),
  });
  return new HttpResponse(body, {
    headers: {
      ...headers,
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

function toEvent({ size, root }: SampleTip): string {
  return `id: ${size}\nevent: ledger\ndata: ${JSON.stringify({ size, root })}\n\n`;
}
