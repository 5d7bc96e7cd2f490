// Files that are the same for every community: the pages' styles and fonts, and the widgets.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CliError } from '../cli/cli-error.ts';
import { isMissing } from '../cli/read-file.ts';
import { assetsDirectory } from '../render/renderer.ts';

export interface SharedFile {
  /** Below a community's root and below the host's, such as `widgets/v1/circunomy.js`. */
  readonly path: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** True where the address changes with the content. */
  readonly isImmutable: boolean;
}

const widgetsDirectory = dirname(
  fileURLToPath(import.meta.resolve('@circunomy/widgets/package.json')),
);

/** @throws {CliError} `widgets-missing`. */
export async function readSharedFiles(): Promise<readonly SharedFile[]> {
  return [...(await readAssets()), ...(await readWidgets())];
}

async function readAssets(): Promise<SharedFile[]> {
  const files = await readFolder(assetsDirectory);
  return files.map(({ path, body }) => ({ path: `_assets/${path}`, body, isImmutable: true }));
}

/** Each at the moving address of its major version, and at the lasting one of its exact version. */
async function readWidgets(): Promise<SharedFile[]> {
  const browser = join(widgetsDirectory, 'dist/browser');
  const { version } = JSON.parse(await readFile(join(widgetsDirectory, 'package.json'), 'utf8'));
  const files = await readFolder(browser).catch((cause: unknown) => {
    throw isMissing(cause) ? new CliError('widgets-missing', { path: browser }, { cause }) : cause;
  });
  return files.flatMap(({ path, body }) => {
    const moving = { path: `widgets/${path}`, body, isImmutable: false };
    const place = /^v\d+\/(.+)$/.exec(path);
    if (!place) return [moving];
    return [moving, { path: `widgets/v${version}/${place[1]}`, body, isImmutable: true }];
  });
}

/** Sorted, so that publishing twice does the same in the same order. */
async function readFolder(folder: string): Promise<Pick<SharedFile, 'path' | 'body'>[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path,
      body: new Uint8Array(await readFile(join(folder, path))),
    })),
  );
}
