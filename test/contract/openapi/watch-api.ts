// An API whose every answer is held against the OpenAPI document before whoever asked gets it.
import type { Hono } from 'hono';
import { toOpenApiDocument } from '../../../packages/api/src/openapi/to-openapi-document.ts';
import { noteCheck } from './answer-log.ts';
import { type CheckAnswer, createAnswerCheck } from './check-answer.ts';

let check: CheckAnswer | undefined;

/** The same app; `request` goes through `fetch` as well. */
export function watchApi(app: Hono): Hono {
  check ??= createAnswerCheck(toOpenApiDocument('host'));
  const { fetch } = app;
  const checkAnswer = check;
  app.fetch = async (request, ...rest) => {
    const response = await fetch(request, ...rest);
    const { method } = request;
    const { pathname } = new URL(request.url);
    // What was written straight to a socket is seen where it arrives.
    if (!response.headers.has('x-hono-already-sent')) {
      noteCheck(`${method} ${pathname} ${response.status}`, response, (copy) =>
        checkAnswer({ method, pathname }, copy),
      );
    }
    return response;
  };
  return app;
}
