// Chooses one point for each regency: its seat where that is known, else the middle of its known districts.
import { splitPrefix, toNameKey } from '../../src/areas/area-name.ts';
import { type Position, toMedian } from './distance.ts';
import { HAND_PLACED_REGENCIES } from './hand-placed.ts';
import type { OfficialName } from './official-name.ts';
import type { Place } from './places.ts';
import { SEATS } from './seats.ts';

/** Regency code → point. A regency that nothing is known of is absent. */
export function placeRegencies(
  regencies: readonly OfficialName[],
  places: readonly Place[],
  districts: ReadonlyMap<string, Position>,
): Map<string, Position> {
  const districtsOf = Map.groupBy(districts, ([code]) => code.slice(0, 5));
  const cityNames = new Set(
    regencies.filter((regency) => toKind(regency) === 'city').map((regency) => toKey(regency)),
  );
  const placed = new Map<string, Position>();
  for (const regency of regencies) {
    const inside = (districtsOf.get(regency.code) ?? []).map(([, position]) => position);
    const middle = inside.length > 0 ? toMedian(inside) : undefined;
    const point =
      HAND_PLACED_REGENCIES.get(regency.code) ??
      findSeat(regency, places) ??
      findNamesake(regency, places, cityNames) ??
      pickOnlySeat(inside) ??
      middle;
    if (point) placed.set(regency.code, { lng: point.lng, lat: point.lat });
  }
  return placed;
}

function toKind(regency: OfficialName): string | undefined {
  return splitPrefix(regency.name)?.kind;
}

function toKey(regency: OfficialName): string {
  return toNameKey(splitPrefix(regency.name)?.bare ?? regency.name);
}

function findSeat(regency: OfficialName, places: readonly Place[]): Position | undefined {
  const name = SEATS[regency.code];
  if (name === undefined) return undefined;
  const bearers = places.filter((place) => place.key === toNameKey(name));
  const inProvince = bearers.filter((place) => place.provinces.includes(regency.code.slice(0, 2)));
  // A few places are filed under a wrong province: a name that exists once is enough then.
  const candidates = inProvince.length > 0 ? inProvince : bearers;
  const best = pickBest(candidates);
  if (!best)
    throw new Error(
      `Could not place ${regency.code}: no place is named ${name}. Correct seats.ts.`,
    );
  return best;
}

// "Kota Bandung" takes Bandung; "Kabupaten Bandung" does not, since the city has the better right to it.
function findNamesake(
  regency: OfficialName,
  places: readonly Place[],
  cityNames: ReadonlySet<string>,
): Position | undefined {
  const key = toKey(regency);
  const isCity = toKind(regency) === 'city';
  if (!isCity && cityNames.has(key)) return undefined;
  const found = places.filter(
    (place) => place.key === key && place.provinces.includes(regency.code.slice(0, 2)),
  );
  if (found.length > 0 || !isCity) return pickBest(found);
  return pickBest(
    places.filter((place) => place.key === key && (place.seat || place.population > 0)),
  );
}

function pickBest(places: readonly Place[]): Place | undefined {
  return [...places].sort(
    (a, b) => Number(b.seat) - Number(a.seat) || b.population - a.population || a.lng - b.lng,
  )[0];
}

function pickOnlySeat(positions: readonly Position[]): Position | undefined {
  const seats = positions.filter((position) => 'seat' in position && position.seat === true);
  return seats.length === 1 ? seats[0] : undefined;
}
