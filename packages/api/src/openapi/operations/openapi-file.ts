// The document's own row in the table, for a community and for a host.
import type { Operation } from '../operation.ts';
import { readPublicFile } from './public-file.ts';

const schema = {
  type: 'object',
  required: ['openapi', 'info', 'paths'],
  properties: {
    openapi: { const: '3.1.1' },
    info: { type: 'object' },
    paths: { type: 'object' },
  },
};

const example = { openapi: '3.1.1', info: { title: 'Circunomy', version: '1' }, paths: {} };

export function readOpenApi(
  root: Operation['root'],
  told: Pick<Operation, 'id' | 'tag'> & { readonly description: string },
): Operation {
  return readPublicFile({
    ...{ root, path: '/data/openapi.json', summary: 'This document (OpenAPI 3.1)' },
    content: { type: 'application/json', schema, example },
    ...told,
  });
}
