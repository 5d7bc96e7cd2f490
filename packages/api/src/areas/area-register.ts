// The official register of Indonesian areas in memory: codes to names and written names to codes.
// Names and codes come from idn-area-data (ODbL, see NOTICE).
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { AREA_ALIASES, SHORT_NAMES } from './area-aliases.ts';
import { type AreaLevel, isWithin, toLevel, toParentCodes } from './area-code.ts';
import { AreaError } from './area-error.ts';
import { type NamedKind, splitParts, splitPrefix, toNameKey } from './area-name.ts';

export interface AreaName {
  readonly code: string;
  /** For people: "Jakarta Timur", "Taman Sari"; "Kota Bekasi" where city and regency share a name. */
  readonly name: string;
  readonly level: AreaLevel;
}

export interface RegisteredArea extends AreaName {
  /** "Kota Administrasi Jakarta Timur", as the register writes it. */
  readonly officialName: string;
  /** What contains it, the nearest first. */
  readonly parents: readonly AreaName[];
}

export interface AreaRegister {
  hasArea(code: string): boolean;
  /** Throws `area-code-unknown`. */
  findArea(code: string): RegisteredArea;
  /**
   * Every area that the written name may mean, by code. Parts after a comma narrow the first, and so does
   * `within` (a code). A province or regency goes before its smaller namesakes ("Depok" is the city), a
   * district before the village of the same name in it, and what lies directly in the outer area before
   * what lies deeper ("Jatinegara, Jakarta Timur" is the district, not a village of another district);
   * otherwise districts and villages stand side by side. Empty where nothing fits, and where a part after a comma is unknown.
   */
  findAreasByName(written: string, within?: string): RegisteredArea[];
}

let loading: Promise<AreaRegister> | undefined;
let loaded: AreaRegister | undefined;

/** Loads once per process (about a third of a second) and answers from memory afterwards. */
export function loadAreaRegister(): Promise<AreaRegister> {
  loading ??= readOfficialNames().then((names) => {
    loaded = createAreaRegister(names);
    return loaded;
  });
  return loading;
}

/**
 * Name of an area for people, without waiting; undefined for a code that the register does not have.
 * Throws where nobody awaited `loadAreaRegister` before: a file must not depend on who was quicker.
 */
export function nameOfArea(code: string): string | undefined {
  if (!loaded) {
    throw new Error(
      `Could not name area ${code}: the register of areas is not loaded. Await loadAreaRegister() first.`,
    );
  }
  return loaded.hasArea(code) ? loaded.findArea(code).name : undefined;
}

async function readOfficialNames(): Promise<Map<string, string>> {
  const levels = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]);
  return new Map(levels.flatMap((areas) => areas.map(({ code, name }) => [code, name] as const)));
}

/** `officialNames`: code → name with its prefix, as in "Kabupaten Bekasi". */
function createAreaRegister(officialNames: ReadonlyMap<string, string>): AreaRegister {
  const index = createNameIndex(officialNames);

  function toAreaName(code: string): AreaName {
    const officialName = officialNames.get(code);
    const level = toLevel(code);
    if (officialName === undefined || !level) throw new AreaError('area-code-unknown', { code });
    return { code, name: toShortName(code, officialName), level };
  }

  function toShortName(code: string, officialName: string): string {
    if (code.length !== 5) return SHORT_NAMES[code] ?? officialName;
    const bare = toBareName(officialName);
    const sharesName = (index.get(toNameKey(bare)) ?? []).some(
      (other) => other !== code && other.length === 5,
    );
    return sharesName ? officialName : bare;
  }

  function findArea(code: string): RegisteredArea {
    const parents = toParentCodes(code).map(toAreaName);
    return { ...toAreaName(code), officialName: officialNames.get(code) ?? '', parents };
  }

  function findAreasByName(written: string, within?: string): RegisteredArea[] {
    const parts = splitParts(written).reverse();
    let found = within === undefined ? undefined : [within];
    for (const part of parts) found = pickForemost(keepInside(lookUp(part, index), found));
    return parts.length === 0 ? [] : (found ?? []).map(findArea);
  }

  return { hasArea: (code) => officialNames.has(code), findArea, findAreasByName };
}

function createNameIndex(officialNames: ReadonlyMap<string, string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  const add = (key: string, code: string): void => {
    const codes = index.get(key);
    if (!codes) index.set(key, [code]);
    else if (!codes.includes(code)) codes.push(code);
  };
  for (const [code, officialName] of officialNames) {
    add(toNameKey(code.length === 5 ? toBareName(officialName) : officialName), code);
  }
  for (const [key, code] of Object.entries(AREA_ALIASES)) {
    if (officialNames.has(code)) add(key, code);
  }
  return index;
}

// The name as it stands comes first: "Kota Baru" is Kotabaru before it could be a city called Baru.
function lookUp(part: string, index: ReadonlyMap<string, string[]>): string[] {
  const asWritten = index.get(toNameKey(part)) ?? [];
  const prefixed = splitPrefix(part);
  if (!prefixed) return asWritten;
  const asked = (index.get(toNameKey(prefixed.bare)) ?? []).filter((code) =>
    isKind(code, prefixed.kind),
  );
  return [...new Set([...asWritten, ...asked])].sort();
}

function isKind(code: string, kind: NamedKind): boolean {
  if (kind === 'city') return isCity(code);
  if (kind === 'rural') return code.length === 5 && !isCity(code);
  return toLevel(code) === kind;
}

// Kemendagri numbers cities from 71 upwards within a province.
function isCity(code: string): boolean {
  return code.length === 5 && Number(code.slice(3)) > 70;
}

function keepInside(codes: readonly string[], outer?: readonly string[]): readonly string[] {
  if (!outer) return codes;
  const inside = codes.filter((code) =>
    outer.some((other) => code !== other && isWithin(code, other)),
  );
  const direct = inside.filter((code) => outer.includes(toParentCodes(code)[0] ?? ''));
  return direct.length > 0 ? direct : inside;
}

function pickForemost(codes: readonly string[]): string[] {
  const large = codes.filter((code) => code.length <= 5);
  if (large.length > 0) return large.sort();
  return codes
    .filter((code) => !codes.some((other) => other !== code && isWithin(code, other)))
    .sort();
}

function toBareName(officialName: string): string {
  return splitPrefix(officialName)?.bare ?? officialName;
}
