// `dist/browser/files.json`: what the browser build consists of, for whoever serves, copies or pins it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

export interface BuiltFile {
  /** Path below `dist/browser/`. */
  readonly path: string;
  readonly bytes: number;
  /** As in an `integrity` attribute: `sha384-…`. */
  readonly integrity: string;
}

export function filesManifest(): Plugin {
  return {
    name: 'files-manifest',
    writeBundle({ dir = '.' }) {
      const browser = dirname(dir);
      const folder = dir.slice(browser.length + 1);
      const files = readdirSync(dir)
        .sort()
        .map((name): BuiltFile => {
          const body = readFileSync(join(dir, name));
          const hash = createHash('sha384').update(body).digest('base64');
          return { path: `${folder}/${name}`, bytes: body.length, integrity: `sha384-${hash}` };
        });
      writeFileSync(join(browser, 'files.json'), `${JSON.stringify({ files }, null, 2)}\n`);
    },
  };
}
