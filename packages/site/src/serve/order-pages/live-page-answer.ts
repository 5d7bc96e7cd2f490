// Answers with a page that is one visitor's own: kept nowhere, named to nobody, in no frame.
import type { RenderedPage } from '../../render/renderer.ts';

export interface LivePageAnswer {
  readonly page: RenderedPage;
  readonly status: number;
  readonly policy: string;
}

export function answerLivePage({ page: { body, type }, status, policy }: LivePageAnswer): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': type === 'text/html' ? 'text/html; charset=utf-8' : type,
      'content-length': String(body.length),
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  });
}
