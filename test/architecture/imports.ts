// Reads which modules a source file names, in whichever way it imports them.
import type { SourceFile } from './source-files.ts';

const importForms = [
  /(?:^|[\n;])\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]/g,
  /(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]/g,
  /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
];

/** The specifiers as written, types included. */
export function readImports({ text }: Pick<SourceFile, 'text'>): string[] {
  return importForms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
}
