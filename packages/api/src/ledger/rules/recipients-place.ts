// Where recipients are is told by an official name only: free text there could be an address or a person.
import type { Area } from '@circunomy/sdk/schema';
import { toCodes } from '../../areas/area-code.ts';
import type { AreaRegister } from '../../areas/index.ts';
import { findPlaced } from './recipients.ts';
import type { Rule } from './rule.ts';

/** The fault never repeats the name: it may be what must not become public. */
export const checkRecipientsPlace: Rule = (entry, { areas, toPath }) => {
  const placed = findPlaced(entry);
  if (!placed || isOfficialName(placed.area, areas)) return [];
  const official = listOfficialNames(placed.area, areas);
  return [
    {
      path: toPath(['area', 'name']),
      value: undefined,
      message: {
        en: `The name of the recipients’ area is not an official name of that code${official && ` (${official})`}. Write the kelurahan, kecamatan, kota or kabupaten, nothing else.`,
        id: `Nama wilayahnya bukan nama resmi kode itu${official && ` (${official})`}. Tulis kelurahan, kecamatan, kota, atau kabupatennya, tanpa tambahan.`,
      },
    },
  ];
};

/** What the register calls the codes; nothing that was written. */
function listOfficialNames(area: Area, register: AreaRegister): string {
  return toCodes(area)
    .filter((code) => register.hasArea(code))
    .map((code) => `${code} = ${register.findArea(code).name}`)
    .join(', ');
}

/** A name may be coarser or finer than its code, as long as one lies in the other. */
function isOfficialName(area: Area, register: AreaRegister): boolean {
  const codes = toCodes(area);
  return register
    .findAreasByName(area.name)
    .some(({ code }) => codes.some((each) => each.startsWith(code) || code.startsWith(each)));
}
