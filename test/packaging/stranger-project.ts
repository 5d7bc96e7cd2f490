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

/** Copies an example into the empty folder and installs the tarball there, as its README says. */
export async function createStrangerProject(
  folder: string,
  example: string,
  tarball: string,
): Promise<StrangerProject> {
  cpSync(join(root, 'examples', example), folder, { recursive: true });
  const install = ['install', tarball, '--prefer-offline', '--no-audit', '--no-fund'];
  try {
    await run('npm', install, { cwd: folder });
  } catch (cause) {
    throw new Error(
      'Could not install the packed SDK: npm did not get its dependencies. Check the connection to the npm registry.',
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
