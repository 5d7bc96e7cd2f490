// Every text that an entry or its documents would make public, and what each of them is meant to carry.
import { isAboutRecipients } from '../people/recipients.ts';
import type { Place, PrivacyDocument, PrivacySubject } from '../privacy-subject.ts';
import { coversPoint } from '../rules/business-consent.ts';

export interface TextToCheck {
  readonly place: Place;
  readonly text: string;
  readonly isLink: boolean;
  /** A contact is what the field is for. */
  readonly mayHoldContact: boolean;
  /** An exact point is agreed. */
  readonly mayHoldPoint: boolean;
  /** Persons and homes in it would be those of recipients. */
  readonly isAboutPersons: boolean;
  readonly isAboutHomes: boolean;
}

/** Ids, codes, hashes, keys, signatures and dates, which their schemas keep from holding anything else. */
const TECHNICAL: readonly string[] = [
  'v',
  'kind',
  'community',
  'id',
  'hash',
  'on',
  'at',
  'code',
  'candidates',
  'documents',
  'readings',
  'source',
  'recordedBy',
  'verifiedBy',
  'corrects',
  'document',
  'msme',
  'buyer',
  'product',
  'campaign',
  'group',
  'meeting',
  'purchase',
  'purchases',
  'packages',
  'possiblySameAs',
  'about',
  'until',
  'period',
  'year',
  'oldKey',
  'newKey',
  'signature',
];

/** "low-income-families", "pcs": a word in small letters names nobody and holds no number. */
const CODE_WORD = /^[a-z]{1,24}(?:-[a-z]{1,24}){0,3}$/;

/**
 * "contributor-h85k7aa8rt8e", as `createId` draws it: by chance it may look like "RT 8", and it says nothing. An id
 * with a long run of digits is searched all the same, since its sender may have put a number there.
 */
const RANDOM_ID = /^(?:contributor|member|household)-(?!.*\d{8})[0-9a-hjkmnp-tv-z]{12}$/;

const TECHNICAL_IN_CONSENT: readonly string[] = ['basis', 'on', 'until'];

const NOTHING = { isLink: false, mayHoldContact: false, mayHoldPoint: false };

export function listTexts(subject: PrivacySubject): TextToCheck[] {
  const isAbout = isAboutRecipients(subject);
  const { fields, fieldsPlace, source, documents } = subject;
  const entryTexts = [
    ...listStrings(fields, fieldsPlace, TECHNICAL),
    ...listStrings(source, ['source'], []),
  ].map(({ place, text }) => ({
    ...{ ...NOTHING, place, text },
    // Official areas are called after people, and publications are cited with their authors.
    isAboutPersons: isAbout && place.at(-1) === 'row',
    isAboutHomes: isAbout,
  }));
  const documentTexts = documents.flatMap(({ place, document }) =>
    [
      ...listStrings(document.body, [...place, 'body'], []),
      ...listStrings(document.consent, [...place, 'consent'], TECHNICAL_IN_CONSENT),
    ].map((each) => ({ ...each, ...toUse(String(each.place.at(-1)), document, isAbout) })),
  );
  return [...entryTexts, ...documentTexts];
}

/** What a field of a document is for; the purpose of its consent is public with it. */
function toUse(
  field: string,
  document: PrivacyDocument,
  isAbout: boolean,
): Omit<TextToCheck, 'place' | 'text'> {
  const isBusiness = document.kind === 'msme-profile' || document.kind === 'product-profile';
  const isOwnName = field === 'speaker' || document.kind === 'contributor';
  return {
    isLink: field === 'url',
    mayHoldContact: document.kind === 'msme-profile' && field === 'contact',
    mayHoldPoint: document.kind === 'msme-profile' && coversPoint(document),
    isAboutPersons: isAbout && !isBusiness && !isOwnName,
    isAboutHomes: !isBusiness && (isAbout || isOwnName),
  };
}

function listStrings(
  value: unknown,
  place: Place,
  left: readonly string[],
): { readonly place: Place; readonly text: string }[] {
  if (typeof value === 'string') {
    return CODE_WORD.test(value) || RANDOM_ID.test(value) ? [] : [{ place, text: value }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const members: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value).filter(([name]) => !left.includes(name));
  return members.flatMap(([name, member]) => listStrings(member, [...place, name], left));
}
