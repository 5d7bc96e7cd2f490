// Whether an answer is what the OpenAPI document says: status, media type, headers, body.
import type { OpenApiDocument } from '@circunomy/api';
import { createSchemaCheck, type SchemaCheck } from './check-schema.ts';
import { createFinder, type FoundPath, listAllowed } from './find-operation.ts';
import { resolve } from './resolve.ts';

export interface Asked {
  readonly method: string;
  /** Below the document's root, without the query. */
  readonly pathname: string;
}

/** What a plain file server cannot know. */
export interface Leniency {
  /** Headers, media types, and what is answered where there is no file, are the host's business. */
  readonly isPlainHost?: boolean;
}

type Header = { readonly required: boolean; readonly schema: object };
type Media = { readonly schema?: object };
interface Documented {
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, Media>>;
}

/** Empty where the answer fits. Give it a copy: what is no stream is read. */
export type CheckAnswer = (asked: Asked, response: Response) => Promise<string[]>;

const MUST_BE_DOCUMENTED =
  /^(access-control-|cache-control$|etag$|retry-after$|allow$|www-authenticate$|set-cookie$)/;

export function createAnswerCheck(
  document: OpenApiDocument,
  { isPlainHost = false }: Leniency = {},
): CheckAnswer {
  const find = createFinder(document);
  const schemas = createSchemaCheck(document);
  return async (asked, response) => {
    const found = find(asked.pathname);
    const operation = found?.operations[toMethod(asked.method)];
    if (!found || !operation)
      return checkUnlisted(asked, response, found, { schemas, isPlainHost });
    if (isPlainHost && response.status === 404) return [];
    const documented = operation.responses[String(response.status)];
    if (!documented) return [`status ${response.status} is not documented`];
    const answer = resolve(document, documented) as Documented;
    const headers = isPlainHost ? [] : checkHeaders(document, answer, response, schemas);
    const values = response.ok ? checkValues(document, found, schemas) : [];
    return [
      ...values,
      ...headers,
      ...(await checkContent(answer, response, asked, { schemas, isPlainHost })),
    ];
  };
}

/** Where there is an answer, the names in the path stood for what their schemas say. */
function checkValues(document: OpenApiDocument, found: FoundPath, schemas: SchemaCheck): string[] {
  const { parameters = [], get, post, delete: remove } = document.paths[found.path] ?? {};
  const all = [...parameters, ...((get ?? post ?? remove)?.parameters ?? [])];
  return all.flatMap((reference) => {
    const { name, schema } = resolve(document, reference) as { name: string; schema: object };
    const value = found.values[name];
    if (value === undefined) return [];
    return schemas.checkText(schema, value).map((fault) => `{${name}} ${fault}`);
  });
}

/** HEAD is answered like GET. */
function toMethod(method: string): string {
  return method === 'HEAD' ? 'get' : method.toLowerCase();
}

/** What is not in the document: 404 where there is no path, 405 where there is no method, each as a problem. */
async function checkUnlisted(
  { method }: Asked,
  response: Response,
  found: FoundPath | undefined,
  { schemas, isPlainHost }: { schemas: SchemaCheck; isPlainHost: boolean },
): Promise<string[]> {
  const { status, headers } = response;
  if (isPlainHost) return status === 404 || status === 405 ? [] : [`unlisted, but ${status}`];
  if (!found && method === 'OPTIONS' && status === 204) return [];
  const expected = found ? [405] : [400, 401, 404, 405, 414, 429, 503];
  if (!expected.includes(status)) return [`status ${status} where nothing is documented`];
  const allowed = headers.get('allow')?.split(', ').sort().join(', ');
  const isWrong = found && allowed !== listAllowed(found).sort().join(', ');
  const problem = method === 'HEAD' ? [] : schemas.check('Problem', await response.json());
  return [...problem, ...(isWrong ? [`Allow is ${allowed}`] : [])];
}

function checkHeaders(
  document: OpenApiDocument,
  { headers = {} }: Documented,
  response: Response,
  schemas: SchemaCheck,
): string[] {
  const faults = Object.entries(headers).flatMap(([name, reference]) => {
    const { required, schema } = resolve(document, reference) as Header;
    const value = response.headers.get(name);
    if (value === null) return required ? [`header ${name} is missing`] : [];
    return schemas.checkText(schema, value).map((fault) => `header ${name} ${fault}`);
  });
  const named = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const unnamed = [...response.headers.keys()].filter(
    (name) => MUST_BE_DOCUMENTED.test(name) && !named.has(name),
  );
  return [
    ...faults,
    ...unnamed.map((name) => `header ${name} is not documented`),
    ...checkPublicity(named, response),
  ];
}

/** A document cannot say it: what is public has validators and is open to all, what is not has neither. */
function checkPublicity(named: ReadonlySet<string>, { headers }: Response): string[] {
  if (!named.has('etag')) return [];
  const isPrivate = headers.get('cache-control') === 'private, no-store';
  return ['etag', 'access-control-allow-origin']
    .filter((name) => headers.has(name) === isPrivate)
    .map((name) => `header ${name} where the answer ${isPrivate ? 'is' : 'is not'} private`);
}

async function checkContent(
  { content }: Documented,
  response: Response,
  { method }: Asked,
  { schemas, isPlainHost }: { schemas: SchemaCheck; isPlainHost: boolean },
): Promise<string[]> {
  const sent = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
  if (sent === 'text/event-stream') return content?.[sent] ? [] : [`media type ${sent}`];
  const text = await response.text();
  if (!content || method === 'HEAD')
    return text === '' ? [] : ['a body where there should be none'];
  const type = isPlainHost ? (Object.keys(content)[0] ?? sent) : sent;
  const media = content[type];
  if (!media) return [`media type ${type} is not documented`];
  if (!media.schema) return [];
  return schemas.checkBody(media.schema, type, text);
}
