// A few recipients are never placed as finely as their kelurahan: neighbours would know who they are.
import { areaSchema, entrySchemas, type People, peopleSchema } from '@circunomy/sdk/schema';
import { toLevel } from '../../areas/area-code.ts';
import { toPrivacyFault } from '../privacy-fault.ts';
import type { PrivacySubject } from '../privacy-subject.ts';
import type { PrivacyRule } from './rule.ts';

/** Fewer people than this, or a number nobody knows, are not placed in a kelurahan or desa. */
const FEWEST_IN_VILLAGE = 5;

/** A written name that is finer than the code beside it. */
export const FINE_NAME = /(?<!\p{L})(?:kel|kelurahan|desa|dusun|dsn|nagari|rt|rw)(?!\p{L})/iu;

const outputsSchema = entrySchemas['activity-held'].shape.outputs;

export const checkGroupSize: PrivacyRule = (subject) => {
  const { fields, fieldsPlace, toPath } = subject;
  if (!mayBeFew(subject)) return [];
  const area = areaSchema.safeParse(fields.area).data;
  if (!area) return [];
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

function mayBeFew({ kind, fields }: PrivacySubject): boolean {
  if (kind === 'distribution-delivered') return isFew(peopleSchema.safeParse(fields.people).data);
  if (kind !== 'activity-held') return false;
  const participants = peopleSchema.safeParse(fields.participants).data;
  const outputs = outputsSchema.safeParse(fields.outputs).data ?? [];
  // Nobody counts the recipients of an activity, but what fewer than five boxes went to was hardly five people.
  const isForFew = outputs.some(
    ({ recipientGroup, quantity }) => recipientGroup && quantity.quantity < FEWEST_IN_VILLAGE,
  );
  return isForFew || (participants !== undefined && isFew(participants));
}

function isFew(people: People | undefined): boolean {
  return !people || people.min < FEWEST_IN_VILLAGE;
}
