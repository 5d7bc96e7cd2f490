// Examples in doc comments are what strangers copy: each one compiles as a file of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const src = import.meta.dirname;
const FILES = [
  'client.ts',
  'errors.ts',
  'client/read-movement.ts',
  'client/resolve-src.ts',
  'mocks/browser.ts',
  'mocks/handlers.ts',
  'mocks/node.ts',
  'mocks/sample-community.ts',
];

function readExamples(file: string): string[] {
  const comments = readFileSync(join(src, file), 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) => {
    const [, example] = comment.split('@example');
    return example ? [example.replace(/\*\/$/, '').replace(/^ *\* ?/gm, '')] : [];
  });
}

/** Faults by message; the files exist only in the compiler's memory, as if they stood in the package. */
function compile(examples: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(src, '../tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(src, '..'));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => examples.get(path) ?? readFile(path);
  host.fileExists = (path) => examples.has(path) || fileExists(path);
  const program = ts.createProgram([...examples.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

describe('every example', () => {
  test('stands at a public function and compiles', () => {
    const examples = FILES.flatMap((file) => {
      const found = readExamples(file);
      expect(found.length, file).toBeGreaterThan(0);
      return found.map(
        (text, index) =>
          [join(src, `${file.replace(/\W/g, '-')}-example-${index}.ts`), text] as const,
      );
    });
    expect(compile(new Map(examples))).toEqual([]);
  }, 60_000);

  test('would fail if it did not compile', () => {
    const wrong =
      "import { createClient } from '@circunomy/sdk';\ncreateClient({ source: 'x' });\n";
    expect(compile(new Map([[join(src, 'wrong-example.ts'), wrong]])).join()).toContain(
      "'source' does not exist",
    );
  }, 60_000);
});
