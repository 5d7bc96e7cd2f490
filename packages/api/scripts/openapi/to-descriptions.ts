// What the contract's schemas say of their members in doc comments, by component and path: a comment is no part of a
// schema at run time, so the document gets it from here.
import { join } from 'node:path';
import ts from 'typescript';
import { findMembers } from '../../src/openapi/describe-schemas.ts';
import type { JsonSchema } from '../../src/openapi/openapi-types.ts';
import { toComponentSchemas } from '../../src/openapi/to-component-schemas.ts';

const PACKAGE = join(import.meta.dirname, '../..');
const SCHEMAS_FILE = join(PACKAGE, 'src/openapi/component-schemas.ts');
const SCHEMAS = 'NAMED_SCHEMAS';

/** `Impact` → `series.month.costs` → text. */
export type Descriptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function toDescriptions(): Descriptions {
  const { checker, schemas } = openSchemas();
  const components = toComponentSchemas();
  const found = checker.getPropertiesOfType(schemas).map((component) => {
    const type = checker.getTypeOfSymbol(component);
    const output = checker.getPropertyOfType(type, '_output');
    const texts: Record<string, string> = {};
    const own = readOwnComment(checker, component);
    if (own !== '') texts[''] = own;
    if (output) collect(checker, checker.getTypeOfSymbol(output), '', texts);
    return [component.name, keepOwn(components[component.name], texts)] as const;
  });
  return Object.fromEntries(found.filter(([, texts]) => Object.keys(texts).length > 0));
}

function openSchemas(): { checker: ts.TypeChecker; schemas: ts.Type } {
  const settings = ts.readConfigFile(join(PACKAGE, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, PACKAGE);
  const program = ts.createProgram([SCHEMAS_FILE], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(SCHEMAS_FILE);
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find(({ name }) => name === SCHEMAS);
  if (!symbol) throw new Error(`Could not read the comments: ${SCHEMAS_FILE} has no ${SCHEMAS}.`);
  return { checker, schemas: checker.getTypeOfSymbol(symbol) };
}

/** What is said of another component's members is said there. */
function keepOwn(
  schema: JsonSchema | undefined,
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).filter(([path]) => findMembers(schema, path).length > 0),
  );
}

/** What stands above the schema itself, where it has a name of its own. */
function readOwnComment(checker: ts.TypeChecker, component: ts.Symbol): string {
  const { valueDeclaration } = component;
  if (!valueDeclaration || !ts.isPropertyAssignment(valueDeclaration)) return '';
  const named = checker.getSymbolAtLocation(valueDeclaration.initializer);
  if (!named) return '';
  const declared = named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
  return toText(declared.getDocumentationComment(checker));
}

function toText(comment: ts.SymbolDisplayPart[]): string {
  return ts.displayPartsToString(comment).replaceAll(/\s+/g, ' ');
}

/** Lists and alternatives stand at their own member's path. */
function collect(
  checker: ts.TypeChecker,
  type: ts.Type,
  path: string,
  texts: Record<string, string>,
): void {
  if (type.isUnion()) {
    for (const one of type.types) collect(checker, one, path, texts);
  } else if (checker.isArrayType(type) || checker.isTupleType(type)) {
    for (const item of checker.getTypeArguments(type as ts.TypeReference)) {
      collect(checker, item, path, texts);
    }
  } else if (type.flags & ts.TypeFlags.Object) {
    for (const member of checker.getPropertiesOfType(type)) {
      const own = path === '' ? member.name : `${path}.${member.name}`;
      const text = toText(member.getDocumentationComment(checker));
      if (text !== '') texts[own] = text;
      collect(checker, checker.getTypeOfSymbol(member), own, texts);
    }
  }
}
