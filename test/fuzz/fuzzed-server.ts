// A community with an operator on a real server, to be treated badly.
import { runCommandOrThrow } from '../support/command.ts';
import { type LiveServer, startServerProcess } from '../support/server-process.ts';
import type { Target } from './make-request.ts';
import { readOperations } from './operations.ts';

const COMMUNITY = 'gereja-contoh';

export interface FuzzedServer extends LiveServer {
  readonly port: number;
  readonly target: Target;
}

/** @param data an empty data directory. */
export async function startFuzzedServer(data: string): Promise<FuzzedServer> {
  await runCommandOrThrow(['examples'], { data });
  const added = await runCommandOrThrow(
    [
      'operator',
      'add',
      '--name',
      'Juru Uji',
      '--role',
      'volunteer',
      '--community',
      COMMUNITY,
      '--json',
    ],
    { data },
  );
  const { token } = JSON.parse(added) as { token: string };
  const server = await startServerProcess({ data });
  const operations = await readOperations(`${server.origin}/${COMMUNITY}/data/openapi.json`);
  const target = { community: COMMUNITY, token, operations };
  return { ...server, port: Number(new URL(server.origin).port), target };
}
