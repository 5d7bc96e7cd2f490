// The app behind its guard, as a Node server takes it; what is no address is refused here, before the app sees it.
import type { RequestListener } from 'node:http';
import { ApiError, describeFailure, toProblemAnswer } from '@circunomy/api';
import { getRequestListener, RequestError } from '@hono/node-server';
import { type GuardOptions, guard } from './guard.ts';

export function answerRequests(
  fetch: Parameters<typeof getRequestListener>[0],
  options: GuardOptions,
): RequestListener {
  const listener = getRequestListener(fetch, {
    errorHandler: (error) => {
      const isTheirs = error instanceof RequestError;
      if (!isTheirs) options.log.event('error', 'failed', { ...describeFailure(error) });
      const shown = isTheirs ? new ApiError('request-malformed', {}) : error;
      const { status, headers, body } = toProblemAnswer(shown);
      return new Response(body, { status, headers });
    },
  });
  return guard((incoming, outgoing) => void listener(incoming, outgoing), options);
}
