// Everyday names that no official list carries: abbreviations, and what Jakarta and Yogyakarta are called.

/** Name key → code. */
export const AREA_ALIASES: Readonly<Record<string, string>> = {
  jakarta: '31',
  dkijakarta: '31',
  dki: '31',
  dkj: '31',
  daerahkhususjakarta: '31',
  yogyakarta: '34',
  diyogyakarta: '34',
  diy: '34',
  jabar: '32',
  jateng: '33',
  jatim: '35',
  ntb: '52',
  ntt: '53',
  jakpus: '31.71',
  jakut: '31.72',
  jakbar: '31.73',
  jaksel: '31.74',
  jaktim: '31.75',
  centraljakarta: '31.71',
  northjakarta: '31.72',
  westjakarta: '31.73',
  southjakarta: '31.74',
  eastjakarta: '31.75',
  tangsel: '36.74',
  solo: '33.72',
  jogja: '34.71',
};

/** Shorter names for people, where the official one is long. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  '31': 'DKI Jakarta',
  '34': 'DI Yogyakarta',
};
