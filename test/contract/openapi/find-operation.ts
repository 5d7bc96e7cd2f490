// Which operation of an OpenAPI document a request is: concrete paths before templated ones, as the specification asks.
import type { OpenApiDocument, OpenApiOperation } from '@circunomy/api';

export interface FoundPath {
  /** As the document writes it, and what a request puts in place of its names. */
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<string, OpenApiOperation>>;
}

const METHODS = ['get', 'options', 'post', 'delete'];

export function listPaths({ paths }: OpenApiDocument): FoundPath[] {
  return Object.entries(paths).map(([path, item]) => ({
    ...{ path, values: {} },
    operations: Object.fromEntries(
      Object.entries(item).filter(([name]) => METHODS.includes(name)),
    ) as FoundPath['operations'],
  }));
}

/** From a pathname below the document's root, such as `/data/impact.json`. */
export function createFinder(
  document: OpenApiDocument,
): (pathname: string) => FoundPath | undefined {
  const sorted = listPaths(document)
    .map((found) => ({ found, pattern: toPattern(found.path), names: countNames(found.path) }))
    .sort((a, b) => a.names - b.names);
  return (pathname) => {
    for (const { found, pattern } of sorted) {
      const match = pattern.exec(pathname);
      if (match) return { ...found, values: { ...match.groups } };
    }
    return undefined;
  };
}

/** The methods that are possible there, as `Allow` names them. */
export function listAllowed({ operations }: FoundPath): string[] {
  const methods = Object.keys(operations).map((method) => method.toUpperCase());
  return methods.includes('GET') ? [...methods, 'HEAD'] : methods;
}

function toPattern(path: string): RegExp {
  const literal = path.replace(/[.+]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

function countNames(path: string): number {
  return path.split('{').length - 1;
}
