// The mapping file beside a table: `TABLE.mapping.json` unless another is named.
import { type Mapping, readMapping } from '@circunomy/api';
import { CliError } from './cli-error.ts';
import { readJson, readJsonIfThere } from './read-file.ts';

export function toMappingPath(table: string): string {
  return `${table.replace(/\.[^./\\]*$/, '')}.mapping.json`;
}

/**
 * @param named the file that `--mapping` names: then it must exist.
 * @throws {CliError} `file-unreadable`, `file-not-json`, `file-refused`.
 */
export async function readMappingFile(table: string, named?: string): Promise<Mapping> {
  const path = named ?? toMappingPath(table);
  const value = named === undefined ? await readJsonIfThere(path) : await readJson(path);
  if (value === undefined) return {};
  const result = readMapping(value);
  if ('mapping' in result) return result.mapping;
  const faults = result.faults.map(({ path: place, value: found, expected }) => ({
    path: place,
    message: {
      en: `${JSON.stringify(found)} does not fit. Write ${expected.en}.`,
      id: `${JSON.stringify(found)} tidak cocok. Tulis ${expected.id}.`,
    },
  }));
  throw new CliError('file-refused', { path, count: faults.length }, { faults });
}
