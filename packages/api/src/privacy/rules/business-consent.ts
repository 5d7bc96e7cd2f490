// What a business may show about itself, its contact and its exact point, it shows by its owner's own consent.
import { toPrivacyFault } from '../privacy-fault.ts';
import type { PrivacyDocument } from '../privacy-subject.ts';
import type { PrivacyRule } from './rule.ts';

const PLACE_WORD = /titik|lokasi|peta|koordinat|alamat|point|location|map|coordinates|address/i;
const ONLY = /(?<!\p{L})(?:hanya|saja|cuma|only|just)(?!\p{L})/iu;
const WITHOUT =
  /(?:tanpa|bukan|kecuali|tidak termasuk|without|except|not)(?: \S+){0,3}? ?(?:titik|lokasi|peta|koordinat|alamat|point|location|map|coordinates|address)/i;

export const checkBusinessConsent: PrivacyRule = ({ documents, toPath }) =>
  documents.flatMap(({ place, document }) => {
    if (document.kind !== 'msme-profile') return [];
    const { contact, point } = document.body as { readonly contact?: unknown; point?: unknown };
    const body = [...place, 'body'];
    return [
      ...(contact !== undefined && document.consent?.basis !== 'given'
        ? [toPrivacyFault('contact-not-agreed', toPath([...body, 'contact']))]
        : []),
      ...(point !== undefined && !coversPoint(document)
        ? [toPrivacyFault('point-not-agreed', toPath([...body, 'point']))]
        : []),
    ];
  });

/**
 * Given by the owner, and for a purpose that does not leave the place out ("nama saja", "tanpa titik lokasi").
 * A made-up business has no owner to ask.
 */
export function coversPoint({ consent }: PrivacyDocument): boolean {
  if (consent?.basis === 'fictional') return true;
  if (consent?.basis !== 'given') return false;
  const { purpose } = consent;
  return !WITHOUT.test(purpose) && !(ONLY.test(purpose) && !PLACE_WORD.test(purpose));
}
