/**
 * A program as a hardened unit runs it: as a user who owns nothing, on a file system that it cannot write but for one
 * folder, with no environment but what it is given.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { sayLoudly } from '../../scripts/say.mjs';

/** Nobody, as every Linux knows it. */
const NOBODY = '65534';

/** Every mount read-only but those of the kernel, then the one folder again as it was. */
const MAKE_READ_ONLY = `
  awk '$2 !~ /^\\/(proc|sys|dev)(\\/|$)/ { print $2 }' /proc/mounts | while read -r place; do
    mount -o remount,bind,ro "$place" 2>/dev/null || true
  done`;

const isRoot = process.getuid?.() === 0;

/** For root a mount namespace, for others one of users as well; undefined where the system lets neither be made. */
function findUnshare(): readonly string[] | undefined {
  const words = isRoot ? ['--mount'] : ['--mount', '--map-root-user'];
  const tried = spawnSync('unshare', [...words, 'mount', '-o', 'remount,bind,ro', '/']);
  return tried.status === 0 ? words : undefined;
}

export interface Cage {
  /** False where the system lets no file system be closed: then only user and environment are those of the unit. */
  readonly isClosed: boolean;
  run(command: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess;
}

/** @param folder the one that may be written. */
export function buildCage(folder: string): Cage {
  const unshare = process.platform === 'linux' ? findUnshare() : undefined;
  if (!unshare) {
    sayLoudly(
      'Could not close the file system: "unshare --mount" is not allowed here. The unit is run without.',
    );
  }
  return {
    isClosed: unshare !== undefined,
    run: (command, environment) => {
      const cleared = ['env', '-i', ...Object.entries(environment).map((pair) => pair.join('='))];
      const asNobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
      const inner = [
        ...(isRoot ? [...asNobody, '--no-new-privs', '--bounding-set=-all'] : []),
        ...cleared,
        ...command,
      ];
      const script = `set -e; mount --bind "$0" "$0"; ${MAKE_READ_ONLY}; mount -o remount,bind,rw "$0"; cd "$0"; umask 077; exec "$@"`;
      const [program = '', ...words] = unshare
        ? ['unshare', ...unshare, 'sh', '-c', script, folder, ...inner]
        : inner;
      return spawn(program, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    },
  };
}
