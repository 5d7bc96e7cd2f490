// A few recipients are never placed as finely as their kelurahan: neighbours would know who they are.
import { areaSchema, peopleSchema } from '@circunomy/sdk/schema';
import { toLevel } from '../../areas/area-code.ts';
import { toPrivacyFault } from '../privacy-fault.ts';
import type { PrivacyRule } from './rule.ts';

/** Fewer people than this, or a number nobody knows, are not placed in a kelurahan or desa. */
const FEWEST_IN_VILLAGE = 5;

/** A written name that is finer than the code beside it. */
const FINE_NAME = /(?<!\p{L})(?:kel|kelurahan|desa|dusun|dsn|nagari|rt|rw)(?!\p{L})/iu;

export const checkGroupSize: PrivacyRule = ({ kind, fields, fieldsPlace, toPath }) => {
  if (kind !== 'distribution-delivered') return [];
  const area = areaSchema.safeParse(fields.area).data;
  const people = peopleSchema.safeParse(fields.people).data;
  if (!area || (people && people.min >= FEWEST_IN_VILLAGE)) return [];
  const place = [...fieldsPlace, 'area'];
  const finer =
    'code' in area
      ? [{ code: area.code, at: [...place, 'code'] }]
      : area.candidates.map((code, index) => ({ code, at: [...place, 'candidates', index] }));
  const places = finer.filter(({ code }) => toLevel(code) === 'village').map(({ at }) => at);
  if (places.length === 0 && FINE_NAME.test(area.name)) places.push([...place, 'name']);
  return places.map((at) =>
    toPrivacyFault('group-too-small', toPath(at), { fewest: FEWEST_IN_VILLAGE }),
  );
};
