// Whose business it is (a woman's, a person's with a disability) is told by its owner's own consent only, and never
// so finely placed that neighbours would know a person's disability from it.
import type { Entry } from '@circunomy/sdk/ledger';
import { type Area, areaSchema, entrySchemas } from '@circunomy/sdk/schema';
import { toCodes, toLevel } from '../../areas/area-code.ts';
import { type PrivacyFault, toPrivacyFault } from '../privacy-fault.ts';
import type { PrivacySubject } from '../privacy-subject.ts';
import { FINE_NAME } from './group-size.ts';
import type { PrivacyRule } from './rule.ts';

const KINDS: readonly string[] = ['msme-registered', 'msme-changed'];

const tagsSchema = entrySchemas['msme-registered'].shape.inclusion;

/** A publication that names somebody's disability is no consent of theirs. */
const AGREED: readonly unknown[] = ['given', 'fictional'];

export const checkInclusion: PrivacyRule = (subject) => {
  if (!KINDS.includes(subject.kind)) return [];
  return [...checkAgreed(subject), ...checkPlace(subject)];
};

function checkAgreed(subject: PrivacySubject): PrivacyFault[] {
  const { fields, fieldsPlace, documents, lacksDocuments, toPath } = subject;
  const known = new Set(readTags(subject.corrected));
  // What was agreed before needs no new consent, and what was withdrawn since can no longer be asked.
  if (lacksDocuments || readTags(fields).every((tag) => known.has(tag))) return [];
  if (documents.some(({ document }) => AGREED.includes(document.consent?.basis))) return [];
  return [toPrivacyFault('inclusion-not-agreed', toPath([...fieldsPlace, 'inclusion']))];
}

function checkPlace(subject: PrivacySubject): PrivacyFault[] {
  const { kind, fields, fieldsPlace, corrected, findHistory, toPath } = subject;
  const msme = kind === 'msme-changed' ? fields.msme : corrected?.id;
  const before = typeof msme === 'string' ? findHistory(msme) : [];
  const tags = [fields, ...before].flatMap(readTags);
  if (!tags.includes('people-with-disabilities')) return [];
  const own = areaSchema.safeParse(fields.area).data;
  if (own) return isFine(own) ? [toFault('area')] : [];
  const isTagged = readTags(fields).includes('people-with-disabilities');
  const isPlaced = before.some((entry) => 'area' in entry && entry.area && isFine(entry.area));
  return isTagged && isPlaced ? [toFault('inclusion')] : [];

  function toFault(field: string): PrivacyFault {
    return toPrivacyFault('inclusion-too-fine', toPath([...fieldsPlace, field]));
  }
}

function readTags(fields: Readonly<Record<string, unknown>> | Entry | undefined): string[] {
  const { inclusion } = (fields ?? {}) as { readonly inclusion?: unknown };
  return tagsSchema.safeParse(inclusion).data ?? [];
}

function isFine(area: Area): boolean {
  return toCodes(area).some((code) => toLevel(code) === 'village') || FINE_NAME.test(area.name);
}
