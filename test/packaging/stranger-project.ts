// An empty project of somebody who has never seen the repository: npm, a tarball, nothing else.
import { execFile } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/workspace.mjs';

const run = promisify(execFile);

export interface StrangerProject {
  /** What the program printed. Throws with everything it said when it failed. */
  readonly run: (program: string, ...programArguments: string[]) => Promise<string>;
}

/**
 * Copies an example into the empty folder and installs the tarball there, as its README says; the
 * packages it depends on come as tarballs too, so that no registry is asked.
 */
export async function createStrangerProject(
  folder: string,
  example: string,
  tarballs: readonly string[],
): Promise<StrangerProject> {
  cpSync(join(root, 'examples', example), folder, { recursive: true });
  const install = ['install', ...tarballs, '--offline', '--no-audit', '--no-fund'];
  try {
    await run('npm', install, { cwd: folder });
  } catch (cause) {
    throw new Error(
      'Could not install the packed SDK: npm could not put its dependencies together from what is installed here.',
      { cause },
    );
  }
  if (!existsSync(join(folder, 'node_modules', '@circunomy', 'sdk', 'dist', 'index.js'))) {
    throw new Error('The packed SDK holds no dist/index.js. Build it before packing.');
  }
  return {
    async run(program, ...programArguments) {
      const { stdout } = await run(program, programArguments, { cwd: folder }).catch((error) => {
        throw new Error(`${program} failed:\n${error.stdout}${error.stderr}`, { cause: error });
      });
      return stdout;
    },
  };
}
