// Finds Go and the libraries of others as Debian ships them, and builds our checkers with them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
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

/** Compiles a Go file, or all that lie in a folder, offline. */
export function buildGoProgram({ gopath }: Go, source: string, program: string): void {
  const isFolder = statSync(source).isDirectory();
  const files = isFolder ? readdirSync(source).map((name) => join(source, name)) : [source];
  execFileSync('go', ['build', '-o', program, ...files], {
    env: { ...process.env, GO111MODULE: 'off', GOFLAGS: '', GOPATH: gopath, GOPROXY: 'off' },
  });
}
