// Area codes must be in the official register; the written name may be anything.
import type { Area } from '@circunomy/sdk/schema';
import type { AreaRegister } from '../../areas/index.ts';
import type { Fault } from '../fault.ts';
import { showValue } from '../schema-fault-words.ts';
import type { Rule } from './rule.ts';

/** Every kind that has a place calls it `area`, and several of them `areas` or `reach`. */
export const checkAreas: Rule = (entry, { areas, toPath }) => {
  const faults: Fault[] = [];
  if ('area' in entry && entry.area) {
    faults.push(...checkArea(entry.area, areas, (place) => toPath(['area', ...place])));
  }
  if ('areas' in entry) {
    faults.push(...checkEach(entry.areas, areas, (place) => toPath(['areas', ...place])));
  }
  if ('reach' in entry) {
    faults.push(...checkEach(entry.reach, areas, (place) => toPath(['reach', ...place])));
  }
  return faults;
};

type ToPath = (place: readonly PropertyKey[]) => string;

function checkEach(
  list: readonly Area[] | undefined,
  areas: AreaRegister,
  toPath: ToPath,
): Fault[] {
  return (list ?? []).flatMap((area, index) =>
    checkArea(area, areas, (place) => toPath([index, ...place])),
  );
}

function checkArea(area: Area, areas: AreaRegister, toPath: ToPath): Fault[] {
  const codes: [string, PropertyKey[]][] =
    'code' in area
      ? [[area.code, ['code']]]
      : area.candidates.map((code, index) => [code, ['candidates', index]]);
  return codes.flatMap(([code, place]) => {
    if (areas.hasArea(code)) return [];
    return [
      {
        path: toPath(place),
        value: code,
        message: {
          en: `${showValue(code)} is not an official area code. Look the area up again.`,
          id: `${showValue(code)} bukan kode wilayah resmi. Cari lagi wilayahnya.`,
        },
      },
    ];
  });
}
