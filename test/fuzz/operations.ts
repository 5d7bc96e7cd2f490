// What the server says it answers, read from its own OpenAPI document: paths to fill and bodies to spoil.
interface Parameter {
  readonly name: string;
  readonly in: string;
}

interface Described {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
}

interface Document {
  readonly paths: Readonly<Record<string, Described & Readonly<Record<string, unknown>>>>;
  readonly components?: { readonly parameters?: Readonly<Record<string, Parameter>> };
}

export interface Operation {
  readonly method: string;
  /** With `{names}` to fill. */
  readonly path: string;
  readonly headers: readonly string[];
}

const METHODS = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options'];

/** @param url of `data/openapi.json`. */
export async function readOperations(url: string): Promise<Operation[]> {
  const document = (await (await fetch(url)).json()) as Document;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const own = (item[method] as Described).parameters ?? [];
      const all = [...(item.parameters ?? []), ...own].map((one) => resolve(one, document));
      const headers = all.filter((one) => one.in === 'header').map(({ name }) => name);
      return { method: method.toUpperCase(), path, headers };
    }),
  );
  if (operations.length < 20) throw new Error(`Only ${operations.length} operations in ${url}.`);
  return operations;
}

function resolve(parameter: Parameter | { readonly $ref: string }, document: Document): Parameter {
  if (!('$ref' in parameter)) return parameter;
  const found = document.components?.parameters?.[parameter.$ref.split('/').at(-1) ?? ''];
  if (!found) throw new Error(`There is no ${parameter.$ref} in the document.`);
  return found;
}
