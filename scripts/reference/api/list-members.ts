// The members of a declaration that have words of their own: of interfaces and classes, and of what follows from a schema.
import ts from 'typescript';
import type { ApiMember } from '../../../packages/site/src/developers/api-reference.ts';

/** Objects inside one another; deeper ones are told with the type that they are of. */
const DEEPEST = 4;

export function toText(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
}

export function listMembers(declaration: ts.Declaration, checker: ts.TypeChecker): ApiMember[] {
  if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
    return declaration.members.flatMap((member) => {
      const symbol = member.name && checker.getSymbolAtLocation(member.name);
      const text = symbol ? toText(symbol, checker) : '';
      return symbol && text !== '' ? [{ name: symbol.name, text }] : [];
    });
  }
  if (!ts.isTypeAliasDeclaration(declaration) || !schemaOf(declaration)) return [];
  return walk(checker.getTypeFromTypeNode(declaration.type), '', checker, DEEPEST);
}

/** `typeof xSchema` of `z.infer<typeof xSchema>`. */
function schemaOf({ type }: ts.TypeAliasDeclaration): ts.TypeQueryNode | undefined {
  if (!ts.isTypeReferenceNode(type) || !type.getText().startsWith('z.')) return undefined;
  return type.typeArguments?.find(ts.isTypeQueryNode);
}

/** What is said of a schema is said of the type that follows from it. */
export function toSchemaText(declaration: ts.Declaration, checker: ts.TypeChecker): string {
  const schema = ts.isTypeAliasDeclaration(declaration) ? schemaOf(declaration) : undefined;
  let symbol = schema && checker.getSymbolAtLocation(schema.exprName);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  return symbol ? toText(symbol, checker) : '';
}

function walk(type: ts.Type, path: string, checker: ts.TypeChecker, depth: number): ApiMember[] {
  const one = checker.getNonNullableType(type);
  const item = checker.getIndexTypeOfType(one, ts.IndexKind.Number);
  if (item && checker.isArrayType(one)) return walk(item, `${path}[]`, checker, depth);
  const isPlain = (one.flags & ts.TypeFlags.Object) !== 0 && !checker.isTupleType(one);
  if (depth === 0 || one.isUnion() || !isPlain) return [];
  return one.getProperties().flatMap((property) => {
    const name = path === '' ? property.name : `${path}.${property.name}`;
    const text = toText(property, checker);
    const inner = walk(checker.getTypeOfSymbol(property), name, checker, depth - 1);
    return text === '' ? inner : [{ name, text }, ...inner];
  });
}
