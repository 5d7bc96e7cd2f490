// Who made the geographic data, in the words that must travel with everything drawn from it.

export interface Attribution {
  readonly text: string;
  readonly licence: string;
  readonly url: string;
}

export const COAST_ATTRIBUTION: Attribution = {
  text: '© OpenStreetMap contributors',
  licence: 'ODbL-1.0',
  url: 'https://www.openstreetmap.org/copyright',
};

export const PLACES_ATTRIBUTION: Attribution = {
  text: 'GeoNames',
  licence: 'CC-BY-4.0',
  url: 'https://www.geonames.org/',
};
