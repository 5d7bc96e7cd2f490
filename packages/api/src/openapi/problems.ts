// Refusals as the document tells them: by status, with every code that may come, and the words of each as an example.
import { ApiError, type ApiErrorCode } from '../api-error.ts';
import { API_ERROR_WORDS } from '../api-error-words.ts';
import { toProblem } from '../routes/problem.ts';
import { toPascalCase } from './component-names.ts';
import { FIELD_NAMES, type HeaderName } from './headers.ts';
import type { OpenApiResponse, Reference } from './openapi-types.ts';
import { toReference } from './to-json-schema.ts';

/** What any request to a running server may be answered. */
const ANYWHERE: readonly ApiErrorCode[] = [
  'request-malformed',
  'request-timeout',
  'address-too-long',
  'body-too-large',
  'too-many-requests',
  'headers-too-large',
  'internal',
];

/** What stands in the words of an example. */
const EXAMPLE_VALUES: Readonly<Record<string, string | number>> = {
  allowed: 'GET, HEAD, OPTIONS',
  amount: 'Rp30.000',
  campaign: 'campaign-000000000019',
  community: 'komunitas-sampel',
  count: 1,
  document: 'document-000000000099',
  draft: 'cost-000000000033',
  free: 3,
  from: 'paid',
  left: 'Rp15.000',
  max: 100,
  method: 'PUT',
  methods: 'qris, transfer',
  most: 1_000,
  number: 33,
  operator: 'operator-000000000001',
  origin: 'https://elsewhere.example',
  path: '/komunitas-sampel/data/nothing.json',
  place: 'https://example.org/komunitas-sampel/',
  price: 'Rp15.000',
  product: 'product-000000000005',
  purchase: 'purchase-000000000033',
  quantity: 5,
  reason: 'syntax, character 12',
  recorded: 'Rp15.000',
  reference: '2026-03-12',
  role: 'volunteer',
  seconds: 10,
  to: 'cancelled',
  total: 'Rp75.000',
  type: 'text/plain',
  unit: 'porsi',
};

const HEADERS: readonly HeaderName[] = [
  'NoStore',
  'NoSniff',
  'AnyOrigin',
  'ProblemExposedHeaders',
  'RequestId',
];

const FAULT = {
  path: '$.payload.amount',
  value: 0,
  message: {
    en: '0 is less than 1. Write an amount in whole rupiah.',
    id: '0 kurang dari 1. Tulis jumlah dalam rupiah bulat.',
  },
};

const PROBLEM_TYPE = 'application/problem+json';

type ProblemResponses = Readonly<Record<string, OpenApiResponse>>;

/** The shared responses of one operation, by status, and what they refer to. */
export function toProblemResponses(codes: readonly ApiErrorCode[]): {
  readonly byStatus: Readonly<Record<string, Reference>>;
  readonly components: ProblemResponses;
} {
  const all = [...new Set([...codes, ...ANYWHERE])];
  const byStatus: Record<string, Reference> = {};
  const components: Record<string, OpenApiResponse> = {};
  for (const [status, own] of Map.groupBy(all, (code) => API_ERROR_WORDS[code].status)) {
    const sorted = own.toSorted();
    const name = sorted.map(toPascalCase).join('Or');
    byStatus[status] = { $ref: `#/components/responses/${name}` };
    components[name] = toProblemResponse(status, sorted);
  }
  return { byStatus, components };
}

function toProblemResponse(status: number, codes: readonly ApiErrorCode[]): OpenApiResponse {
  return {
    description: `Refused: ${codes.map((code) => `\`${code}\``).join(', ')}.`,
    headers: toHeaderReferences([...HEADERS, ...headersOf(status)]),
    content: {
      [PROBLEM_TYPE]: {
        schema: {
          allOf: [
            toReference('Problem'),
            { properties: { status: { const: status }, code: { enum: codes } } },
          ],
        },
        examples: Object.fromEntries(codes.map((code) => [code, { value: toExample(code) }])),
      },
    },
  };
}

/** RFC 6750 asks for the one, RFC 9110 offers the other. */
function headersOf(status: number): readonly HeaderName[] {
  if (status === 401) return ['Authenticate'];
  return status === 429 || status === 503 ? ['RetryAfter'] : [];
}

export function toHeaderReferences(names: readonly HeaderName[]): Record<string, Reference> {
  return Object.fromEntries(
    names.map((name) => [FIELD_NAMES[name], { $ref: `#/components/headers/${name}` }]),
  );
}

/** Refused for another reason than what was sent, or one that the words name already. */
const WITHOUT_FAULTS: ReadonlySet<ApiErrorCode> = new Set([
  'idempotency-key-refused',
  'notice-refused',
  'order-step-refused',
  'origin-refused',
  'quantity-refused',
  'refund-refused',
  'role-refused',
  'statement-refused',
]);

function toExample(code: ApiErrorCode): unknown {
  const faults = code.endsWith('-refused') && !WITHOUT_FAULTS.has(code) ? [FAULT] : [];
  return toProblem(new ApiError(code, EXAMPLE_VALUES as never, { faults }));
}
