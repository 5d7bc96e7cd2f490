// A recipient who speaks is not named.
import { isAnonymousSpeaker } from '../people/anonymous-speaker.ts';
import { toPrivacyFault } from '../privacy-fault.ts';
import { toPlainText } from '../texts/plain-text.ts';
import type { PrivacyRule } from './rule.ts';

export const checkSpeaker: PrivacyRule = ({ kind, fields, documents, toPath }) => {
  if (kind !== 'testimony-published' || fields.from !== 'recipient') return [];
  return documents.flatMap(({ place, document }) => {
    const { speaker } = document.body as { readonly speaker?: unknown };
    if (typeof speaker !== 'string' || isAnonymousSpeaker(toPlainText(speaker).text)) return [];
    return [toPrivacyFault('recipient-speaker', toPath([...place, 'body', 'speaker']))];
  });
};
