// The privacy gate, called before anything is recorded and before anything is published: what must not become public
// is named by place and kind, so that it can be taken out. Pure: it reads no clock, keeps nothing and logs nothing.
// Not recognised: numbers written out in words ("nol delapan satu dua"), uncommon names without honorific, pictures,
// and a kelurahan that a caption names for a small group.
import type { Entry } from '@circunomy/sdk/ledger';
import type { Proposal } from '@circunomy/sdk/schema';
import type { PrivacyFault } from './privacy-fault.ts';
import { type PrivacyContext, type PrivacyDocument, toSubject } from './privacy-subject.ts';
import { checkBusinessConsent } from './rules/business-consent.ts';
import { checkConsent } from './rules/consent.ts';
import { checkGroupSize } from './rules/group-size.ts';
import { checkGuardian } from './rules/guardian.ts';
import { checkInclusion } from './rules/inclusion.ts';
import type { PrivacyRule } from './rules/rule.ts';
import { checkSpeaker } from './rules/speaker.ts';
import { checkTexts } from './rules/texts.ts';

const rules: readonly PrivacyRule[] = [
  checkGroupSize,
  checkInclusion,
  checkConsent,
  checkGuardian,
  checkBusinessConsent,
  checkSpeaker,
  checkTexts,
];

/**
 * `documents` are those that come with the entry, or those of its documents that are still public. Nothing that is
 * returned repeats the refused text.
 *
 * @example
 * const findEntry = (id: string) => view.effectiveById(view.subjectOf(id));
 * for (const entry of view.all()) {
 *   const documents = (entry.documents ?? []).flatMap(({ id }) => published.get(id) ?? []);
 *   const faults = checkPrivacy(entry, documents, { today: '2026-11-21', findEntry });
 * }
 */
export function checkPrivacy(
  entry: Entry | Proposal,
  documents: readonly PrivacyDocument[],
  context: PrivacyContext,
): PrivacyFault[] {
  const subject = toSubject(entry, documents, context);
  const faults: PrivacyFault[] = [];
  for (const rule of rules) faults.push(...rule(subject));
  return faults;
}
