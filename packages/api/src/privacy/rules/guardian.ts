// UU 27/2022 art. 25: a child's picture or words are public only with a guardian's consent.
import { isAboutChildren } from '../people/recipients.ts';
import { toPrivacyFault } from '../privacy-fault.ts';
import type { PrivacyDocument, PrivacySubject } from '../privacy-subject.ts';
import type { PrivacyRule } from './rule.ts';

const AGREED: readonly string[] = ['guardian-given', 'fictional'];

/** Said by the caption itself: "tanpa wajah", "wajah anak ditutup", "tidak ada orang", "no faces". */
const NOBODY_SEEN =
  /(?:tanpa|tidak ada|tak ada) (?:\S+ )?(?:wajah|muka|orang|anak)|(?:wajah|muka)(?: \S+){0,3} (?:di)?(?:tutup|buram|kabur|samar)(?:kan)?|(?:no|without|hidden|blurred|covered) (?:\S+ )?(?:face|faces|people|person|child|children)(?!\p{L})|(?:faces?|nobody) (?:\S+ )?(?:is|are|can be) (?:hidden|blurred|covered|seen|shown|recogni[sz]ed)/iu;

export const checkGuardian: PrivacyRule = (subject) => {
  const { documents, toPath } = subject;
  const shown = documents.filter(({ document }) => mayShowPerson(document, subject));
  if (shown.length === 0 || !isAboutChildren(subject)) return [];
  return shown
    .filter(({ document }) => !AGREED.includes(document.consent?.basis))
    .map(({ place }) => toPrivacyFault('guardian-missing', toPath([...place, 'consent', 'basis'])));
};

function mayShowPerson({ kind, body }: PrivacyDocument, { fields }: PrivacySubject): boolean {
  if (kind === 'testimony') return fields.from === 'recipient';
  if (kind !== 'evidence' || fields.medium === 'link' || fields.medium === 'receipt') return false;
  const { caption } = body as { readonly caption?: unknown };
  return typeof caption !== 'string' || !NOBODY_SEEN.test(caption);
}
