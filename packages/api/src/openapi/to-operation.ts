// From a row of the table to an operation of the document, with what OPTIONS answers beside it.
import { type HeaderName, PUBLIC_HEADERS } from './headers.ts';
import type {
  OpenApiMedia,
  OpenApiOperation,
  OpenApiResponse,
  Reference,
} from './openapi-types.ts';
import type { Answer, Content, Operation, SharedAnswer } from './operation.ts';
import { toHeaderReferences, toProblemResponses } from './problems.ts';
import { toReference } from './to-json-schema.ts';

/** The names of the security schemes. */
export const TOKEN = 'operatorToken';
export const METRICS_TOKEN = 'metricsToken';

const PREFLIGHT_HEADERS: readonly HeaderName[] = [
  'AllowedMethods',
  'AnyOrigin',
  'CorsMethods',
  'AllowedHeaders',
  'PreflightAge',
];

const ORDER_PREFLIGHT_HEADERS: readonly HeaderName[] = [
  'AllowedMethods',
  'AnyOrigin',
  'OrderMethods',
  'OrderFields',
  'PreflightAge',
];

/** Answers without a body, which many operations share. */
export const SHARED_RESPONSES: Readonly<
  Record<'Preflight' | 'OrderPreflight' | SharedAnswer, OpenApiResponse>
> = {
  Preflight: {
    description: 'Anybody may read, nobody may do more from another origin.',
    headers: toHeaderReferences(PREFLIGHT_HEADERS),
  },
  OrderPreflight: {
    description: 'Pages of other sites may order here.',
    headers: toHeaderReferences(ORDER_PREFLIGHT_HEADERS),
  },
  UnchangedRevalidated: toUnchanged('Revalidated'),
  UnchangedImmutable: toUnchanged('Immutable'),
  UnchangedCheckpoint: toUnchanged('Checkpoint'),
};

const SECURITY: Readonly<Record<Operation['token'], OpenApiOperation['security']>> = {
  none: [],
  optional: [{}, { [TOKEN]: [] }],
  required: [{ [TOKEN]: [] }],
  metrics: [{}, { [METRICS_TOKEN]: [] }],
};

export function toOperation(operation: Operation): OpenApiOperation {
  const { id, summary, description, body, answers, problems } = operation;
  return {
    operationId: id,
    summary,
    ...(description && { description }),
    ...toCommon(operation),
    ...(body && {
      requestBody: {
        description: body.description,
        required: true,
        content: { [body.type]: toMedia(body) },
      },
    }),
    responses: toResponses(answers, problems),
  };
}

export function toOptions(operation: Operation): OpenApiOperation {
  const { id, tag, parameters = [], isOrderAccess = false } = operation;
  return {
    operationId: `${id}Options`,
    summary: `What a browser asks before it ${isOrderAccess ? 'orders' : 'reads'}`,
    tags: [tag],
    security: [],
    ...toParameters(parameters.filter(isOfThePath)),
    responses: {
      ...toProblemResponses([]).byStatus,
      204: { $ref: `#/components/responses/${isOrderAccess ? 'OrderPreflight' : 'Preflight'}` },
    },
  };
}

/** Some paths answer one status in words of their own as well as with a problem. */
function toResponses(
  answers: Operation['answers'],
  problems: Operation['problems'],
): OpenApiOperation['responses'] {
  const refusals = toProblemResponses(problems);
  const own = Object.entries(answers).map(([status, answer]) => {
    const { $ref } = refusals.byStatus[status] ?? {};
    const problem = refusals.components[$ref?.split('/').at(-1) ?? ''];
    return [status, toResponse(answer, problem)];
  });
  return { ...refusals.byStatus, ...Object.fromEntries(own) };
}

function toUnchanged(cache: HeaderName): OpenApiResponse {
  return {
    description: 'The copy at hand is the newest.',
    headers: toHeaderReferences([cache, ...PUBLIC_HEADERS]),
  };
}

function toCommon({
  tag,
  token,
  parameters = [],
}: Operation): Pick<OpenApiOperation, 'tags' | 'security' | 'parameters'> {
  return { tags: [tag], security: SECURITY[token], ...toParameters(parameters) };
}

function toParameters(
  parameters: NonNullable<Operation['parameters']>,
): Pick<OpenApiOperation, 'parameters'> {
  if (parameters.length === 0) return {};
  return {
    parameters: parameters.map((each) =>
      typeof each === 'string' ? { $ref: `#/components/parameters/${each}` } : each,
    ),
  };
}

function toResponse(
  answer: Answer | SharedAnswer,
  problem: OpenApiResponse | undefined,
): OpenApiResponse | Reference {
  if (typeof answer === 'string') return { $ref: `#/components/responses/${answer}` };
  const { headers = [], content } = answer;
  const description = problem ? `${answer.description} ${problem.description}` : answer.description;
  return {
    description,
    headers: { ...problem?.headers, ...toHeaderReferences(headers) },
    ...(content && { content: { [content.type]: toMedia(content), ...problem?.content } }),
  };
}

function toMedia({ schema, example }: Content): OpenApiMedia {
  return {
    ...(schema && { schema: typeof schema === 'string' ? toReference(schema) : schema }),
    ...(example !== undefined && { example }),
  };
}

const ONLY_OF_ONE_METHOD: readonly unknown[] = ['IfNoneMatch', 'LastEventId', 'IdempotencyKey'];

function isOfThePath(parameter: NonNullable<Operation['parameters']>[number]): boolean {
  return !ONLY_OF_ONE_METHOD.includes(parameter);
}
