// The exports of an entry point as the compiler sees them: names, declarations, words of the doc comments.
// TypeScript's own API and no documentation generator: it is a dependency already, and the pages are ours.
import { join, relative } from 'node:path';
import ts from 'typescript';
import type { ApiItem } from '../../../packages/site/src/developers/api-reference.ts';
import { root } from '../../workspace.mjs';
import { listMembers, toSchemaText, toText } from './list-members.ts';
import { writeSignature } from './write-signature.ts';

const sdk = join(root, 'packages', 'sdk');

export interface ExportedItem extends Omit<ApiItem, 'anchor'> {
  /** Path of the declaration below `packages/sdk/src/`. */
  readonly file: string;
}

/** By entry file below `packages/sdk/src/`: what can be called before what describes it, each in the order of names. */
export function readExports(files: readonly string[]): Map<string, ExportedItem[]> {
  const { config } = ts.readConfigFile(join(sdk, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, sdk);
  const paths = files.map((file) => join(sdk, 'src', file));
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();
  return new Map(
    files.map((file, index) => {
      const source = program.getSourceFile(paths[index] ?? '');
      const module = source && checker.getSymbolAtLocation(source);
      if (!module) throw new Error(`Could not read ${file}: it exports nothing.`);
      const items = checker.getExportsOfModule(module).map((symbol) => toItem(symbol, checker));
      return [file, items.sort(compareItems)];
    }),
  );
}

const RANKS: Readonly<Record<ApiItem['kind'], number>> = {
  ...{ function: 0, class: 1, constant: 1, interface: 2, type: 2 },
};

function compareItems(a: ExportedItem, b: ExportedItem): number {
  const rank = RANKS[a.kind] - RANKS[b.kind];
  return rank !== 0 ? rank : a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
}

function toItem(symbol: ts.Symbol, checker: ts.TypeChecker): ExportedItem {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target.declarations?.[0];
  if (!declaration) throw new Error(`Could not find where ${symbol.name} is declared.`);
  const tags = target.getJsDocTags(checker);
  const textsOf = (name: string): string[] =>
    tags.filter((tag) => tag.name === name).map((tag) => ts.displayPartsToString(tag.text).trim());
  return {
    name: symbol.name,
    kind: kindOf(declaration),
    signature: writeSignature(symbol.name, target, checker),
    text: toText(target, checker) || toSchemaText(declaration, checker),
    throws: textsOf('throws').map((text) => text.replace(/^\{(\w+)\}\s*/, '`$1` ')),
    examples: textsOf('example'),
    members: listMembers(declaration, checker),
    file: relative(join(sdk, 'src'), declaration.getSourceFile().fileName),
  };
}

function kindOf(declaration: ts.Declaration): ApiItem['kind'] {
  if (ts.isFunctionDeclaration(declaration)) return 'function';
  if (ts.isClassDeclaration(declaration)) return 'class';
  if (ts.isInterfaceDeclaration(declaration)) return 'interface';
  return ts.isTypeAliasDeclaration(declaration) ? 'type' : 'constant';
}
