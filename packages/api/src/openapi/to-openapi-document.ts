// `data/openapi.json`: everything that is public, as an OpenAPI 3.1 document made from the contract's own schemas.
import { HEADERS } from './headers.ts';
import { keepReferenced } from './keep-referenced.ts';
import type { OpenApiDocument, OpenApiPathItem, OpenApiResponse } from './openapi-types.ts';
import type { Operation } from './operation.ts';
import { OPERATIONS } from './operations/operations.ts';
import { PARAMETERS } from './parameters.ts';
import { toProblemResponses } from './problems.ts';
import { TAGS, type TagName } from './tags.ts';
import { toComponentSchemas } from './to-component-schemas.ts';
import { METRICS_TOKEN, SHARED_RESPONSES, TOKEN, toOperation, toOptions } from './to-operation.ts';

/** `community`: what stands below one community's root. `host`: below the root of a host, all of its communities. */
export type OpenApiScope = 'community' | 'host';

const INFO = {
  title: 'Circunomy',
  version: '1',
  summary: 'The public data of communities that document local circulation.',
  description:
    'Money is in whole rupiah, distances in metres, instants in UTC, dates as exactly as they are known; unknown is ' +
    'null, never 0. A published folder answers every GET below `data/` except the live stream, with the same bytes ' +
    'as a running server; where GET is answered, HEAD is. A path that is not listed answers 404 (`path-unknown`), a ' +
    'method that is not listed 405 (`method-unknown`) with `Allow`. Refusals are RFC 9457 problems: branch on the ' +
    'permanent `code`, show `detail` in English or `detailId` in Indonesian.',
  license: { name: 'MIT', identifier: 'MIT' },
};

const TOKEN_SCHEME = {
  type: 'http',
  scheme: 'bearer',
  description: 'The token of an operator, `circ_…`, shown once when the operator is added.',
};

const METRICS_SCHEME = {
  type: 'http',
  scheme: 'bearer',
  description: 'The token for metrics in the settings of the server.',
};

const COMMUNITY = '/{community}';

/**
 * The same for everybody: it depends on nothing but this program.
 *
 * @example
 * const { paths } = toOpenApiDocument('host');
 * Object.keys(paths); // '/{community}/data/impact.json', …
 */
export function toOpenApiDocument(scope: OpenApiScope = 'host'): OpenApiDocument {
  const shown = OPERATIONS.filter(({ root }) => scope === 'host' || root === 'community');
  const problems = [[], ...shown.map((operation) => operation.problems)];
  const responses = problems.map((codes) => toProblemResponses(codes).components);
  const tags = new Set(shown.map(({ tag }) => tag));
  return keepReferenced({
    openapi: '3.1.1',
    info: INFO,
    servers: [{ url: '..', description: 'The root below which this document stands.' }],
    tags: (Object.keys(TAGS) as TagName[])
      .filter((name) => tags.has(name))
      .map((name) => ({ name, description: TAGS[name] })),
    paths: toPaths(shown, scope),
    components: {
      schemas: toComponentSchemas(),
      responses: Object.assign({ ...SHARED_RESPONSES }, ...responses) as Record<
        string,
        OpenApiResponse
      >,
      headers: HEADERS,
      parameters: PARAMETERS,
      securitySchemes: {
        ...(scope === 'host' && { [METRICS_TOKEN]: METRICS_SCHEME }),
        [TOKEN]: TOKEN_SCHEME,
      },
    },
  });
}

function toPaths(operations: readonly Operation[], scope: OpenApiScope): OpenApiDocument['paths'] {
  const paths: Record<string, OpenApiPathItem> = {};
  for (const operation of operations) {
    const isBelow = scope === 'host' && operation.root === 'community';
    const path = isBelow ? COMMUNITY + operation.path : operation.path;
    paths[path] = {
      ...(isBelow && { parameters: [{ $ref: '#/components/parameters/Community' }] }),
      ...paths[path],
      [operation.method]: toOperation(operation),
      ...((operation.isPublicRead || operation.isOrderAccess) && { options: toOptions(operation) }),
    };
  }
  return paths;
}
