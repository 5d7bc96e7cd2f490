// After everything that was sent: the server still answers right, and every entry still proves itself.
import { runCommand } from '../support/command.ts';
import type { FuzzedServer } from './fuzzed-server.ts';

/** @throws with what the command says where a byte of the ledger does not hold. */
export async function verifyEverything(
  { origin, target }: FuzzedServer,
  data: string,
): Promise<void> {
  const impact = await fetch(`${origin}/${target.community}/data/impact.json`);
  if (impact.status !== 200) throw new Error(`impact.json: ${impact.status}`);
  const { code, stdout, stderr } = await runCommand(['verify', `${origin}/${target.community}/`], {
    data,
  });
  if (code !== 0) throw new Error(`${stdout}${stderr}`);
}
