// Reads every text with every finder; where two find the same characters, the first is believed.

import { findBankAccounts } from '../numbers/bank-account.ts';
import { findEMailAddresses } from '../numbers/e-mail-address.ts';
import { findInsuranceNumbers } from '../numbers/insurance-number.ts';
import { findLicenceNumbers } from '../numbers/licence-number.ts';
import { findPassportNumbers } from '../numbers/passport-number.ts';
import { findPhoneNumbers } from '../numbers/phone-number.ts';
import { findPopulationNumbers } from '../numbers/population-number.ts';
import { findTaxNumbers } from '../numbers/tax-number.ts';
import { findRecipientNames } from '../people/recipient-name.ts';
import { findCoordinates } from '../places/coordinates.ts';
import { findHomeAddresses } from '../places/home-address.ts';
import { findMapLinks } from '../places/map-link.ts';
import { findPlusCodes } from '../places/plus-code.ts';
import { type PrivacyFault, toPrivacyFault } from '../privacy-fault.ts';
import type { PrivacySubject } from '../privacy-subject.ts';
import { always, type Finder } from '../texts/finder.ts';
import { listTexts, type TextToCheck } from '../texts/list-texts.ts';
import { type Span, toPlainText } from '../texts/plain-text.ts';
import type { PrivacyRule } from './rule.ts';

const isNoContact = (text: TextToCheck): boolean => !text.mayHoldContact;
const isNoPoint = (text: TextToCheck): boolean => !text.mayHoldPoint;

/** The most particular forms first. */
const finders: readonly Finder[] = [
  { code: 'map-link', isUnwelcome: isNoPoint, fewestDigits: 0, find: findMapLinks },
  { code: 'e-mail-address', isUnwelcome: isNoContact, fewestDigits: 0, find: findEMailAddresses },
  { code: 'exact-point', isUnwelcome: isNoPoint, fewestDigits: 3, find: findCoordinates },
  { code: 'plus-code', isUnwelcome: isNoPoint, fewestDigits: 0, find: findPlusCodes },
  { code: 'tax-number', isUnwelcome: always, fewestDigits: 15, find: findTaxNumbers },
  { code: 'population-number', isUnwelcome: always, fewestDigits: 16, find: findPopulationNumbers },
  { code: 'licence-number', isUnwelcome: always, fewestDigits: 12, find: findLicenceNumbers },
  { code: 'insurance-number', isUnwelcome: always, fewestDigits: 11, find: findInsuranceNumbers },
  { code: 'passport-number', isUnwelcome: always, fewestDigits: 6, find: findPassportNumbers },
  { code: 'bank-account', isUnwelcome: always, fewestDigits: 8, find: findBankAccounts },
  { code: 'phone-number', isUnwelcome: isNoContact, fewestDigits: 7, find: findPhoneNumbers },
  {
    code: 'home-address',
    isUnwelcome: (text) => text.isAboutHomes,
    fewestDigits: 1,
    find: findHomeAddresses,
  },
  {
    code: 'recipient-name',
    isUnwelcome: (text) => text.isAboutPersons,
    fewestDigits: 0,
    find: findRecipientNames,
  },
];

export const checkTexts: PrivacyRule = (subject) =>
  listTexts(subject).flatMap((text) => checkText(text, subject));

function checkText(text: TextToCheck, { toPath }: PrivacySubject): PrivacyFault[] {
  const plain = toPlainText(text.text, text.isLink);
  const taken: Span[] = [];
  const digits = plain.text.replace(/\D/g, '').length;
  return finders.flatMap(({ code, isUnwelcome, fewestDigits, find }) => {
    if (digits < fewestDigits) return [];
    const found = join(find(plain.text)).filter(
      (span) => !taken.some((other) => overlap(span, other)),
    );
    taken.push(...found);
    if (!isUnwelcome(text)) return [];
    return found.map((span) => toPrivacyFault(code, toPath(text.place), plain.toCharacters(span)));
  });
}

/** What several patterns of one finder saw of the same number is one. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || !overlap(last, span)) joined.push(span);
    else joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
  }
  return joined;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
