// The store that an option names: a folder, or a database with the folder of its keys.
import type { OpenStoreOptions } from '@circunomy/api';
import type { Call } from './command.ts';

/**
 * @param option `DIR`, or `postgres://…`, whose keys lie in this call's data directory unless `keysOption` names another.
 * @throws {CliError} `option-missing`.
 */
export function readDestination(call: Call, option: string, keysOption: string): OpenStoreOptions {
  const written = call.need(option);
  if (!/^postgres(ql)?:\/\//.test(written)) return { directory: call.path(written) };
  const keys = call.option(keysOption);
  return {
    directory: keys === undefined ? call.dataDirectory : call.path(keys),
    databaseUrl: written,
  };
}
