// `data/openapi.json` as a public file: made once for each process, since it depends on nothing but the program.
import { type PublicFile, toJsonFile } from '../public-data/public-file.ts';
import { type OpenApiScope, toOpenApiDocument } from './to-openapi-document.ts';

const files = new Map<OpenApiScope, PublicFile>();

export function readOpenApiFile(scope: OpenApiScope): PublicFile {
  const file = files.get(scope) ?? toJsonFile(toOpenApiDocument(scope));
  files.set(scope, file);
  return file;
}
