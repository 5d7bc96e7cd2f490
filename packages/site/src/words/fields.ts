/** What the page of an entry says around the values of its fields; each kind names its own fields. */

const id = {
  on: 'Terjadi',
  unknown: 'tidak diketahui',
  none: 'tidak ada',
  yes: 'ya',
  no: 'tidak',
  people: (range: string) => `${range} orang`,
  atLeast: (value: string) => `paling sedikit ${value}`,
  approximately: (value: string) => `sekitar ${value}`,
  candidates: (name: string, codes: string) => `${name} (bisa berarti ${codes})`,
  code: (name: string, code: string) => `${name} (${code})`,
  bookOf: (book: string, community: string) => `${book} milik ${community}`,
  permitUntil: (number: string, day: string) => `${number}, berlaku sampai ${day}`,
  noPermit: (reason: string) => `tidak diperlukan: ${reason}`,
  goodsFor: (goods: string, group: string) => `${goods} untuk ${group}`,
  duesPer: (sum: string, rhythm: string) => `${sum} per ${rhythm}`,
  monthly: (sum: string, period: string) => `${sum} sebulan (${period})`,
};

const en: typeof id = {
  on: 'Happened',
  unknown: 'unknown',
  none: 'none',
  yes: 'yes',
  no: 'no',
  people: (range: string) => `${range} people`,
  atLeast: (value: string) => `at least ${value}`,
  approximately: (value: string) => `about ${value}`,
  candidates: (name: string, codes: string) => `${name} (may mean ${codes})`,
  code: (name: string, code: string) => `${name} (${code})`,
  bookOf: (book: string, community: string) => `${book} of ${community}`,
  permitUntil: (number: string, day: string) => `${number}, until ${day}`,
  noPermit: (reason: string) => `not needed: ${reason}`,
  goodsFor: (goods: string, group: string) => `${goods} for ${group}`,
  duesPer: (sum: string, rhythm: string) => `${sum} per ${rhythm}`,
  monthly: (sum: string, period: string) => `${sum} a month (${period})`,
};

export const fieldWords = { id, en };
