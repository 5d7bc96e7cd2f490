// The headers of our answers, each described once.
import type { OpenApiHeader } from './openapi-types.ts';

const PRIVATE = 'private, no-store';

function fixed(description: string, ...values: readonly string[]): OpenApiHeader {
  return { description, required: true, schema: { type: 'string', enum: values } };
}

const cached = (description: string, value: string): OpenApiHeader =>
  fixed(
    `${description} An operator who reads a book that is not public gets \`${PRIVATE}\`.`,
    value,
    PRIVATE,
  );

export const HEADERS = {
  ETag: {
    description:
      'Strong: the hex SHA-256 of the body in quotes. Left out where an operator reads a book that is not public.',
    required: false,
    schema: { type: 'string', pattern: '^"[0-9a-f]{64}"$' },
  },
  Revalidated: cached(
    'May be kept and must be asked for again: a live event means "read again now".',
    'public, max-age=0, must-revalidate',
  ),
  Immutable: cached('The bytes at this path never change.', 'public, max-age=31536000, immutable'),
  Checkpoint: cached('The first thing to look at for news.', 'public, no-cache'),
  NoStore: fixed('Nothing of this is kept.', 'no-store', PRIVATE),
  AnyOrigin: {
    description:
      'Any site may read it. Left out where an operator reads a book that is not public.',
    required: false,
    schema: { type: 'string', const: '*' },
  },
  ExposedHeaders: {
    description: 'Which headers scripts of other sites may read.',
    required: false,
    schema: { type: 'string', const: 'ETag' },
  },
  ProblemExposedHeaders: {
    description: 'Which headers of a refusal scripts of other sites may read.',
    required: false,
    schema: { type: 'string', const: 'Retry-After, X-Request-Id' },
  },
  RequestId: {
    description: 'By which whoever runs the server finds this answer in the log.',
    required: false,
    schema: { type: 'string', pattern: '^[0-9a-f-]{16,64}$' },
  },
  NoSniff: fixed('No browser guesses another media type.', 'nosniff'),
  AllowedMethods: {
    description: 'The methods that are possible here.',
    required: true,
    schema: { type: 'string' },
  },
  CorsMethods: fixed('The methods that other sites may use.', 'GET, HEAD, OPTIONS'),
  AllowedHeaders: fixed('Headers that other sites may send.', 'If-None-Match, Last-Event-ID'),
  SenderOrigin: {
    description: 'Any site, or the origin of the page that sent it where the host lists origins.',
    required: true,
    schema: { type: 'string' },
  },
  OrderMethods: fixed(
    'The methods that other sites may use.',
    ...['GET, HEAD, POST, OPTIONS', 'GET, HEAD, OPTIONS', 'POST, OPTIONS'],
  ),
  OrderFields: fixed('Headers that other sites may send.', 'Content-Type, Idempotency-Key'),
  PreflightAge: {
    description: 'Seconds for which a browser need not ask again.',
    required: true,
    schema: { type: 'integer', minimum: 0 },
  },
  RetryAfter: {
    description: 'Seconds after which trying again makes sense.',
    required: true,
    schema: { type: 'integer', minimum: 0 },
  },
  Authenticate: fixed('How to let oneself in (RFC 6750).', 'Bearer'),
} as const satisfies Record<string, OpenApiHeader>;

export type HeaderName = keyof typeof HEADERS;

/** Of every public file, beside its own `Cache-Control`. */
export const PUBLIC_HEADERS: readonly HeaderName[] = [
  'ETag',
  'AnyOrigin',
  'ExposedHeaders',
  'NoSniff',
];

/** The field name under which each is sent. */
export const FIELD_NAMES: Readonly<Record<HeaderName, string>> = {
  ETag: 'ETag',
  Revalidated: 'Cache-Control',
  Immutable: 'Cache-Control',
  Checkpoint: 'Cache-Control',
  NoStore: 'Cache-Control',
  AnyOrigin: 'Access-Control-Allow-Origin',
  ExposedHeaders: 'Access-Control-Expose-Headers',
  ProblemExposedHeaders: 'Access-Control-Expose-Headers',
  RequestId: 'X-Request-Id',
  NoSniff: 'X-Content-Type-Options',
  AllowedMethods: 'Allow',
  CorsMethods: 'Access-Control-Allow-Methods',
  AllowedHeaders: 'Access-Control-Allow-Headers',
  SenderOrigin: 'Access-Control-Allow-Origin',
  OrderMethods: 'Access-Control-Allow-Methods',
  OrderFields: 'Access-Control-Allow-Headers',
  PreflightAge: 'Access-Control-Max-Age',
  RetryAfter: 'Retry-After',
  Authenticate: 'WWW-Authenticate',
};
