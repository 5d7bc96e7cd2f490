/** `@circunomy/sdk/format`: numbers, dates and words in Indonesian and English. */
export { withdrawalReasonWords } from '../ledger/kinds/document-withdrawn/words.ts';
export type { DescribeContext } from '../ledger/kinds/kind-words.ts';
export { describeEntry, kindWords } from '../ledger/kinds/words.ts';
export {
  type Contact,
  type ContactMessage,
  toContactHref,
  toWebLink,
} from './contact-href.ts';
export { createFormat, type Format } from './format.ts';
export { type Language, LOCALES, type Localized, toLanguage } from './language.ts';
export {
  categoryWords,
  communityTypeWords,
  correctionReasonWords,
  costPurposeWords,
  declaredFigureWords,
  deliveryWayWords,
  mediumWords,
  readingWords,
  recipientGroupWords,
  speakerWords,
} from './words.ts';
