// Where the made-up programme works: two kecamatan with many households, and one with so few that nothing of it is told.

export const SOOKO = { name: 'Sooko, Mojokerto', code: '35.16.13' };
export const MOJOANYAR = { name: 'Mojoanyar, Mojokerto', code: '35.16.18' };
export const PURI = { name: 'Puri, Mojokerto', code: '35.16.11' };
