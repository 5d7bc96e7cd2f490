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
export {
  type CampaignDescription,
  type CampaignFact,
  type DescribeCampaignOptions,
  describeCampaign,
  isOpenCampaign,
} from './describe-campaign.ts';
export { createFormat, type Format } from './format.ts';
export {
  activityWords,
  awardLevelWords,
  awardWinnerWords,
  bookWords,
  cashPurposeWords,
  cashSourceWords,
  duesRhythmWords,
  groupFormWords,
  reportReaderWords,
} from './group-words.ts';
export { type Codes, type Language, LOCALES, type Localized, toLanguage } from './language.ts';
export {
  closingReasonWords,
  lossReasonWords,
  partnerRoleWords,
  partnerTypeWords,
  permitExemptionWords,
} from './movement-words.ts';
export { orderActorWords, orderStatusWords, paymentMethodWords } from './order-words.ts';
export {
  capitalFormWords,
  componentWords,
  indicatorWords,
  managementWords,
  mentoringTopicWords,
  presenceWords,
  resilienceWords,
  stageWords,
} from './programme-words.ts';
export { recipientGroupWords } from './recipient-group-words.ts';
export {
  categoryWords,
  communityTypeWords,
  correctionReasonWords,
  costPurposeWords,
  declaredFigureWords,
  deliveryWayWords,
  inclusionWords,
  mediumWords,
  microByWords,
  readingWords,
  speakerWords,
} from './words.ts';
