// Compiles pieces of TypeScript as if they stood in the package: examples that strangers copy, and types that must hold.
import { join } from 'node:path';
import ts from 'typescript';

const src = join(import.meta.dirname, '..');

/** Faults by name of the piece, each as the compiler says it; a piece without a fault is left out. */
export function compileSnippets(pieces: ReadonlyMap<string, string>): Map<string, string[]> {
  const files = new Map([...pieces].map(([name, text]) => [join(src, `${name}.ts`), text]));
  const { config } = ts.readConfigFile(join(src, '../tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(src, '..'));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  const program = ts.createProgram([...files.keys()], options, host);
  const faults = new Map<string, string[]>();
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = file?.fileName.slice(src.length + 1).replace(/\.ts$/, '') ?? '';
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    faults.set(name, [...(faults.get(name) ?? []), message]);
  }
  return faults;
}
