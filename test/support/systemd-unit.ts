// A systemd unit of the examples as a test reads it: with this workspace in the place of /opt/circunomy.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/workspace.mjs';

const INSTALLED = '/opt/circunomy';

export const unitFolder = join(root, 'examples/own-server');

/** Its text, as it would stand on a machine where this workspace is installed. */
export function readUnit(name: string): string {
  return readFileSync(join(unitFolder, name), 'utf8').replaceAll(INSTALLED, root);
}

/** Every value of a setting, in order, with the folder of states in the place of `%S`. */
export function readSetting(unit: string, name: string, states: string): string[] {
  const lines = unit.split('\n').filter((line) => line.startsWith(`${name}=`));
  return lines.map((line) => line.slice(name.length + 1).replaceAll('%S', states));
}

/** Assignments of an environment file, without its comments. */
export function readAssignments(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => /^[A-Z_]+=/.test(line));
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
}
