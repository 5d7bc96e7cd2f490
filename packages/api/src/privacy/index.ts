// The privacy gate: what must not be recorded or published, named without repeating it.
export { checkPrivacy } from './check-privacy.ts';
export { lookUpIn } from './ledger-lookup.ts';
export type { PrivacyFault } from './privacy-fault.ts';
export type { Place, PrivacyContext, PrivacyDocument } from './privacy-subject.ts';
export { PRIVACY_WORDS, type PrivacyCode } from './privacy-words.ts';
