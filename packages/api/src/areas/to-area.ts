// From a name that somebody wrote in a table to the area that the ledger keeps, without guessing.
import type { Area } from '@circunomy/sdk';
import { AreaError } from './area-error.ts';
import { splitParts, splitPrefix, toProperCase } from './area-name.ts';
import type { AreaRegister, RegisteredArea } from './area-register.ts';

/** An entry carries at most so many candidate codes. */
const MOST_CANDIDATES = 20;

/**
 * One code where the written name fits one area, candidates where it fits several ("Bekasi"), undefined
 * where it fits none. The name stays as written but for case and spelling. `within` is the code of an area
 * known to contain it. Throws `area-too-vague` above twenty candidates.
 *
 * @example
 * const register = await loadAreaRegister();
 * toArea('taman sari, jakarta barat', register); // { name: 'Taman Sari, Jakarta Barat', code: '31.73.03' }
 */
export function toArea(written: string, register: AreaRegister, within?: string): Area | undefined {
  const found = register.findAreasByName(written, within);
  const [first, ...others] = found;
  if (!first) return undefined;
  const name = toWrittenName(written, found, register);
  if (others.length === 0) return { name, code: first.code };
  if (found.length > MOST_CANDIDATES) throw toVagueError(name, first, found.length);
  return { name, candidates: found.map((area) => area.code) };
}

function toWrittenName(
  written: string,
  found: readonly RegisteredArea[],
  register: AreaRegister,
): string {
  const [narrowest = '', ...around] = splitParts(written);
  const outer = around.map((part, index) =>
    toPartName(part, register.findAreasByName(around.slice(index).join(', '))),
  );
  return [toPartName(narrowest, found), ...outer].join(', ');
}

// The official spelling, with "Kota" or "Kabupaten" only where the writer put it.
function toPartName(part: string, found: readonly RegisteredArea[]): string {
  const names = found.map((area) =>
    splitPrefix(part) || area.level !== 'regency'
      ? area.name
      : (splitPrefix(area.name)?.bare ?? area.name),
  );
  const [only, ...others] = new Set(names);
  return only !== undefined && others.length === 0 ? only : toProperCase(part);
}

function toVagueError(name: string, first: RegisteredArea, count: number): AreaError {
  const outer = first.parents.find((parent) => parent.level === 'regency') ?? first.parents[0];
  const example = outer ? `${name}, ${outer.name}` : name;
  return new AreaError('area-too-vague', { count, written: name, example });
}
