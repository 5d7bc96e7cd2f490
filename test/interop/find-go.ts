// Finds Go and the libraries of others as Debian ships them, and builds our checkers with them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LIBRARIES = ['src/golang.org/x/mod/sumdb/tlog', 'src/github.com/NebulousLabs/merkletree'];
/** Where Debian's golang-*-dev packages put Go sources. */
const DEBIAN_GOPATH = '/usr/share/gocode';

export interface Go {
  /** The folder below which the libraries' sources lie. */
  readonly gopath: string;
}

/** `undefined` where Go or one of the libraries is not installed. */
export function findGo(): Go | undefined {
  const { status, stdout } = spawnSync('go', ['env', 'GOPATH'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const folders = [...stdout.trim().split(delimiter), DEBIAN_GOPATH];
  const gopath = folders.find((folder) =>
    LIBRARIES.every((library) => existsSync(join(folder, library))),
  );
  return gopath === undefined ? undefined : { gopath };
}

/** Compiles one Go file offline. */
export function buildGoProgram({ gopath }: Go, source: string, program: string): void {
  execFileSync('go', ['build', '-o', program, source], {
    env: { ...process.env, GO111MODULE: 'off', GOFLAGS: '', GOPATH: gopath, GOPROXY: 'off' },
  });
}
