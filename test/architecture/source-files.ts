// Lists our own source files, so that each architecture test looks at the same ones.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export const packageNames = ['sdk', 'widgets', 'api', 'site'] as const;
export type PackageName = (typeof packageNames)[number];

export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  path: string;
  text: string;
}

const sourceFolders = [
  ...packageNames.flatMap((name) => [`packages/${name}/src`, `packages/${name}/scripts`]),
  'scripts',
  'test',
  'examples',
];
const notOurs = /(^|\/)(node_modules|dist|\.astro|\.cache)(\/|$)/;

/** Every file of ours whose name ends in one of the endings, such as '.ts'. */
export function listSourceFiles(endings: readonly string[], folders = sourceFolders): SourceFile[] {
  return folders
    .flatMap(listFiles)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));
}

export function listFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return names
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => !notOurs.test(path))
    .sort();
}
