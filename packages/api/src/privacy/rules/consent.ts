// No document without consent that still stands on the day it is recorded or published.
import { consentSchema } from '@circunomy/sdk/schema';
import { type PrivacyFault, toPrivacyFault } from '../privacy-fault.ts';
import type { PrivacySubject, SubjectDocument } from '../privacy-subject.ts';
import type { PrivacyRule } from './rule.ts';

export const checkConsent: PrivacyRule = (subject) =>
  subject.documents.flatMap((each) => checkOne(each, subject));

function checkOne(
  { place, document }: SubjectDocument,
  { today, fictional, toPath }: PrivacySubject,
): PrivacyFault[] {
  const consent = consentSchema.safeParse(document.consent).data;
  const at = [...place, 'consent'];
  if (!consent || consent.purpose.trim() === '') {
    return [toPrivacyFault('consent-missing', toPath(at))];
  }
  const faults: PrivacyFault[] = [];
  if (consent.basis === 'fictional' && fictional === false) {
    faults.push(toPrivacyFault('consent-made-up', toPath([...at, 'basis'])));
  }
  if (consent.until !== null && toLastDay(consent.until) < today) {
    faults.push(toPrivacyFault('consent-expired', toPath([...at, 'until']), { today }));
  }
  return faults;
}

/** `2026-02` → `2026-02-28`, `2026` → `2026-12-31`. */
function toLastDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return `${year}-12-31`;
  if (day !== undefined) return date;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${date}-${last}`;
}
