// Keeps the picture of ARCHITECTURE.md true: site → widgets, api → sdk, and never the other way.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readImports } from './imports.ts';
import { listSourceFiles, type PackageName, packageNames, root } from './source-files.ts';

const mayImport: Record<PackageName, readonly PackageName[]> = {
  sdk: [],
  widgets: ['sdk'],
  api: ['sdk'],
  site: ['widgets', 'api', 'sdk'],
};

function listForbiddenImports(name: PackageName): string[] {
  const folder = `packages/${name}`;
  return listSourceFiles(['.ts', '.astro'], [`${folder}/src`]).flatMap((file) =>
    readImports(file)
      .filter((specifier) => !isAllowed(name, file.path, specifier))
      .map((specifier) => `${file.path} imports ${specifier}`),
  );
}

function isAllowed(name: PackageName, path: string, specifier: string): boolean {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    return target.startsWith(`packages/${name}/`);
  }
  const sibling = /^@circunomy\/([^/]+)/.exec(specifier)?.[1];
  return sibling === undefined || mayImport[name].some((allowed) => allowed === sibling);
}

describe('arrows between the packages', () => {
  test.each(packageNames)('%s imports only what stands above it', (name) => {
    expect(listForbiddenImports(name)).toEqual([]);
  });

  test.each(packageNames)('%s depends in its package.json only on what stands above it', (name) => {
    const manifest = JSON.parse(readFileSync(`${root}/packages/${name}/package.json`, 'utf8'));
    const siblings = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
      .filter((dependency) => dependency.startsWith('@circunomy/'))
      .map((dependency) => dependency.slice('@circunomy/'.length));
    expect(siblings.filter((sibling) => !mayImport[name].some((one) => one === sibling))).toEqual(
      [],
    );
  });

  test('a forbidden import is seen in every form it can be written', () => {
    const text = [
      "import { a } from '@circunomy/site';",
      "export type { B } from '@circunomy/api';",
      "import '@circunomy/widgets';",
      "const c = await import('@circunomy/sdk/mocks');",
      'import {\n  d,\n} from "../../api/src/d.ts";',
    ].join('\n');
    expect(readImports({ text }).sort()).toEqual([
      '../../api/src/d.ts',
      '@circunomy/api',
      '@circunomy/sdk/mocks',
      '@circunomy/site',
      '@circunomy/widgets',
    ]);
    expect(isAllowed('sdk', 'packages/sdk/src/a.ts', '../../api/src/d.ts')).toBe(false);
    expect(isAllowed('widgets', 'packages/widgets/src/a.ts', '@circunomy/api')).toBe(false);
    expect(isAllowed('site', 'packages/site/src/a.ts', '@circunomy/api')).toBe(true);
  });
});
