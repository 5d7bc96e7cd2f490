// A rule of the gate: everything it finds, in the order of the fields.
import type { PrivacyFault } from '../privacy-fault.ts';
import type { PrivacySubject } from '../privacy-subject.ts';

export type PrivacyRule = (subject: PrivacySubject) => readonly PrivacyFault[];
