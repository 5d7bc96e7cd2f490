// `--live`: the server whose stream a community's profile names.
import type { Call } from '../command.ts';
import { refuse } from '../parse-call.ts';

/** @returns the server's address, or null for `none`. @throws {CliError} `option-refused`. */
export function readLive(call: Call, otherwise: string | null): string | null {
  const written = call.option('live');
  if (written === undefined) return otherwise;
  if (written === 'none') return null;
  const address = URL.parse(written);
  if (address && /^https?:$/.test(address.protocol)) return written;
  throw refuse(call.command, 'live', written, 'http://localhost:4321, https://…, none');
}
