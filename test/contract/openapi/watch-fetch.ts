// A fetch whose answers below a community's `data/` are held against its OpenAPI document.
import type { OpenApiDocument } from '@circunomy/api';
import { noteCheck } from './answer-log.ts';
import { type CheckAnswer, createAnswerCheck, type Leniency } from './check-answer.ts';

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** @param src Root URL of a community, with a trailing slash. */
export async function readDocument(src: string, fetch: Fetch): Promise<OpenApiDocument> {
  return (await (await fetch(`${src}data/openapi.json`)).json()) as OpenApiDocument;
}

export function watchFetch(
  src: string,
  fetch: Fetch,
  { document, ...leniency }: Leniency & { readonly document: OpenApiDocument },
): Fetch {
  const check = createAnswerCheck(document, leniency);
  return async (url, init) => {
    const answer = await fetch(url, init);
    if (url.startsWith(`${src}data/`)) note(check, { url, src, method: init?.method }, answer);
    return answer;
  };
}

function note(
  check: CheckAnswer,
  { url, src, method = 'GET' }: { url: string; src: string; method?: string | undefined },
  answer: Response,
): void {
  const pathname = new URL(url).pathname.slice(new URL(src).pathname.length - 1);
  noteCheck(`${method} ${pathname} ${answer.status}`, answer, (copy) =>
    check({ method, pathname }, copy),
  );
}
