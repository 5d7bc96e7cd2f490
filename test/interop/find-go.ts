// Finds Go and its transparency-log library as Debian ships them, and builds our checker with both.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LIBRARY = 'src/golang.org/x/mod/sumdb/tlog';
/** Where Debian's golang-*-dev packages put Go sources. */
const DEBIAN_GOPATH = '/usr/share/gocode';

export interface Go {
  /** The folder below which the library's sources lie. */
  readonly gopath: string;
}

/** `undefined` where Go or its library `golang.org/x/mod` is not installed. */
export function findGo(): Go | undefined {
  const { status, stdout } = spawnSync('go', ['env', 'GOPATH'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const folders = [...stdout.trim().split(delimiter), DEBIAN_GOPATH];
  const gopath = folders.find((folder) => existsSync(join(folder, LIBRARY)));
  return gopath === undefined ? undefined : { gopath };
}

/** Compiles one Go file offline. */
export function buildGoProgram({ gopath }: Go, source: string, program: string): void {
  execFileSync('go', ['build', '-o', program, source], {
    env: { ...process.env, GO111MODULE: 'off', GOFLAGS: '', GOPATH: gopath, GOPROXY: 'off' },
  });
}
