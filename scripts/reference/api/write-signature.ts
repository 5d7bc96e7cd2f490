// A declaration as a reader wants it: without body and comments, and a type that follows from a schema written out.
import ts from 'typescript';

/** Characters; a longer type says more to a reader by its parts. */
const LONGEST_TYPE = 6_000;
const LONGEST_CONSTANT = 300;
const LONGEST_LINE = 90;

export function writeSignature(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const [declaration, ...further] = symbol.declarations ?? [];
  if (!declaration) return name;
  if (ts.isFunctionDeclaration(declaration)) {
    const all = [declaration, ...further.filter(ts.isFunctionDeclaration)];
    const overloads = all.filter(({ body }) => !body);
    return (overloads.length > 0 ? overloads : all).map(writeFunction).join('\n');
  }
  if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
    return writeShape(declaration);
  }
  if (ts.isTypeAliasDeclaration(declaration)) return writeAlias(name, declaration, checker);
  return writeConstant(name, declaration, symbol, checker);
}

function writeFunction(declaration: ts.FunctionDeclaration): string {
  const text = declaration.getText();
  const { body } = declaration;
  const head = body ? text.slice(0, body.getStart() - declaration.getStart()) : text;
  return head.replace(/^export (async )?/, '').trim();
}

/** Interfaces and classes with what is public of them, one line a member. */
function writeShape(declaration: ts.InterfaceDeclaration | ts.ClassDeclaration): string {
  const text = declaration.getText();
  const start = text.indexOf('{');
  const head = text
    .slice(0, start)
    .replace(/^export /, '')
    .trim();
  const lines = declaration.members.filter(isPublic).map((member) => `  ${writeLine(member)};`);
  return [`${head} {`, ...lines, '}'].join('\n');
}

function isPublic(member: ts.ClassElement | ts.TypeElement): boolean {
  const isPrivate = member.name !== undefined && ts.isPrivateIdentifier(member.name);
  return !isPrivate;
}

function writeLine(member: ts.ClassElement | ts.TypeElement): string {
  const printed = printer.printNode(ts.EmitHint.Unspecified, member, member.getSourceFile());
  const body = printed.search(/\s*\{\n/);
  const isCode =
    ts.isMethodDeclaration(member) || ts.isAccessor(member) || ts.isConstructorDeclaration(member);
  const head = isCode && body >= 0 ? printed.slice(0, body) : printed;
  return head
    .replace(/;\s*$/, '')
    .replace(/^override /, '')
    .split('\n')
    .join('\n  ');
}

const printer = ts.createPrinter({ removeComments: true });

function writeAlias(
  name: string,
  declaration: ts.TypeAliasDeclaration,
  checker: ts.TypeChecker,
): string {
  const written = declaration.getText().replace(/^export /, '');
  if (!/\bz\.(infer|input|output)\b|\btypeof\b/.test(written)) return written;
  const type = checker.getTypeFromTypeNode(declaration.type);
  const full = writeType(type, declaration, checker);
  if (full.length <= LONGEST_TYPE) return `type ${name} = ${full};`;
  if (type.isUnion()) return `type ${name} =${writeKinds(type, checker)};`;
  return `type ${name} = ${writeTopLevel(type, declaration, checker)};`;
}

function writeType(type: ts.Type, place: ts.Node, checker: ts.TypeChecker): string {
  const flags =
    ts.NodeBuilderFlags.NoTruncation |
    ts.NodeBuilderFlags.MultilineObjectLiterals |
    ts.NodeBuilderFlags.InTypeAlias |
    ts.NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope;
  const node = checker.typeToTypeNode(type, place, flags);
  if (!node) return '…';
  const text = printer.printNode(ts.EmitHint.Unspecified, node, place.getSourceFile());
  return tidy(text.replace(/^( {4})+/gm, (indent) => indent.slice(indent.length / 2)));
}

/** The compiler lists the members of a union in the order in which it met them: any other edit would shuffle them. */
function tidy(text: string): string {
  return text
    .replace(/import\("[^"]*"\)\./g, '')
    .replaceAll('z.core.util.', '')
    .replace(/"[^"]*"(?: \| "[^"]*")+/g, (union) => union.split(' | ').sort().join(' | '));
}

/** The members, each in one line and cut short; what they are made of stands with them elsewhere. */
function writeTopLevel(type: ts.Type, place: ts.Node, checker: ts.TypeChecker): string {
  const lines = type.getProperties().map((property) => {
    const text = tidy(checker.typeToString(checker.getTypeOfSymbol(property), place));
    return `  ${property.name}: ${text.length <= LONGEST_LINE ? text : '{ … }'};`;
  });
  return ['{', ...lines, '}'].join('\n');
}

/** A union of entries by the kinds that tell them apart. */
function writeKinds(type: ts.UnionType, checker: ts.TypeChecker): string {
  const kinds = type.types.map((one) => {
    const kind = one.getProperty('kind');
    return kind ? checker.typeToString(checker.getTypeOfSymbol(kind)) : '…';
  });
  return kinds
    .sort()
    .map((kind) => `\n  | EntryOf<${kind}>`)
    .join('');
}

function writeConstant(
  name: string,
  declaration: ts.Declaration,
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
): string {
  const { NoTruncation } = ts.TypeFormatFlags;
  const type = tidy(
    checker.typeToString(checker.getTypeOfSymbol(symbol), declaration, NoTruncation),
  );
  if (type.length <= LONGEST_CONSTANT) return `const ${name}: ${type}`;
  const initializer = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  const satisfied =
    initializer && ts.isSatisfiesExpression(initializer) ? initializer.type.getText() : '{ … }';
  return `const ${name}: ${satisfied.replace(/\s+/g, ' ')}`;
}
