// Finds which GeoNames place is which kecamatan, without guessing: by a name that is unique in the
// province, then by nearness to a regency whose position is already known from such names.
import { toNameKey } from '../../src/areas/area-name.ts';
import { type Position, toKilometres, toMedian } from './distance.ts';
import type { OfficialName } from './official-name.ts';
import type { Place } from './places.ts';

export type Matches = ReadonlyMap<string, Place>;

const FARTHEST_FROM_REGENCY = 60;
const CLEARLY_NEARER = 0.5;

/** District code → place. */
export function matchDistricts(
  districts: readonly OfficialName[],
  places: readonly Place[],
): Matches {
  const sure = dropStrays(matchUniqueNames(districts, places));
  const centres = toRegencyCentres(sure);
  const near = matchSharedNames(districts, places, sure, centres);
  return new Map([...sure, ...near].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Regency code → middle of the places known to lie in it. */
export function toRegencyCentres(matches: Matches): Map<string, Position> {
  const byRegency = Map.groupBy(matches, ([code]) => code.slice(0, 5));
  return new Map(
    [...byRegency].map(([regency, found]) => [regency, toMedian(found.map(([, place]) => place))]),
  );
}

function toCandidates(districts: readonly OfficialName[], places: readonly Place[]) {
  const byKey = Map.groupBy(districts, (district) => toNameKey(district.name));
  return places.map((place) => ({
    place,
    districts: (byKey.get(place.key) ?? []).filter((district) =>
      place.provinces.includes(district.code.slice(0, 2)),
    ),
  }));
}

function matchUniqueNames(districts: readonly OfficialName[], places: readonly Place[]): Matches {
  const claims = new Map<string, Place[]>();
  for (const candidate of toCandidates(districts, places)) {
    const [only, ...others] = candidate.districts;
    if (!only || others.length > 0) continue;
    claims.set(only.code, [...(claims.get(only.code) ?? []), candidate.place]);
  }
  return new Map(
    [...claims].flatMap(([code, [place, ...rivals]]) =>
      place && rivals.length === 0 ? [[code, place] as const] : [],
    ),
  );
}

// A place far from all others of its regency is a namesake elsewhere in the province.
function dropStrays(matches: Matches): Matches {
  const centres = toRegencyCentres(matches);
  return new Map(
    [...matches].filter(([code, place]) => {
      const centre = centres.get(code.slice(0, 5));
      return centre !== undefined && toKilometres(centre, place) <= FARTHEST_FROM_REGENCY;
    }),
  );
}

function matchSharedNames(
  districts: readonly OfficialName[],
  places: readonly Place[],
  sure: Matches,
  centres: ReadonlyMap<string, Position>,
): Matches {
  const taken = new Set(sure.values());
  const found = new Map<string, { place: Place; kilometres: number }>();
  for (const candidate of toCandidates(districts, places)) {
    if (taken.has(candidate.place)) continue;
    const nearest = pickClearlyNearest(candidate.place, candidate.districts, centres);
    if (!nearest || sure.has(nearest.code)) continue;
    const rival = found.get(nearest.code);
    if (!rival || nearest.kilometres < rival.kilometres) {
      found.set(nearest.code, { place: candidate.place, kilometres: nearest.kilometres });
    }
  }
  return new Map([...found].map(([code, { place }]) => [code, place]));
}

function pickClearlyNearest(
  place: Place,
  districts: readonly OfficialName[],
  centres: ReadonlyMap<string, Position>,
): { code: string; kilometres: number } | undefined {
  const ranked = districts
    .map((district) => {
      const centre = centres.get(district.code.slice(0, 5));
      return { code: district.code, kilometres: centre ? toKilometres(centre, place) : Infinity };
    })
    .sort((a, b) => a.kilometres - b.kilometres);
  const [first, second] = ranked;
  if (!first || first.kilometres > FARTHEST_FROM_REGENCY / 2) return undefined;
  // An unknown centre of a rival could be nearer than the known one.
  if (ranked.some((rank) => rank.kilometres === Infinity)) return undefined;
  if (second && first.kilometres > second.kilometres * CLEARLY_NEARER) return undefined;
  return first;
}
