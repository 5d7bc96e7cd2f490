// Which documents speak of recipients, or of the members of a group who are named as little, and whether those are children: it follows from what an entry is about.
import type { Entry } from '@circunomy/sdk/ledger';
import type { PrivacySubject } from '../privacy-subject.ts';

const CHILDREN: readonly unknown[] = ['under-fives', 'school-children'];

/** Kinds whose evidence shows sellers, goods or money, not the people who receive. */
const BEFORE_RECIPIENTS: readonly string[] = [
  'community-opened',
  'partner-joined',
  'msme-registered',
  'msme-changed',
  'product-listed',
  'contribution-received',
  'purchase-made',
  'goods-lost',
  'stock-counted',
  'cost-paid',
  'figure-declared',
];

export function isAboutRecipients(subject: PrivacySubject): boolean {
  const { kind, fields } = subject;
  switch (kind) {
    // Another community and an organisation are no persons, and neither is a business.
    case 'community-joined':
    case 'partner-joined':
    case 'msme-registered':
    case 'msme-changed':
    case 'product-listed':
      return false;
    case 'testimony-published':
      return fields.from === 'recipient' || listNamed(subject).some(isDelivery);
    case 'evidence-published': {
      const named = listNamed(subject);
      const isKnown = named.length > 0 && named.every((entry) => entry !== undefined);
      return !isKnown || named.some((entry) => !BEFORE_RECIPIENTS.includes(entry?.kind ?? ''));
    }
    default:
      return true;
  }
}

/** Whether children are among the recipients that the entry, or an entry it names, is about. */
export function isAboutChildren(subject: PrivacySubject): boolean {
  const groups = [subject.fields, ...listNamed(subject)].flatMap(listGroups);
  return groups.some((group) => CHILDREN.includes(group));
}

/** The recipient groups that an entry names: of a distribution, or of what an activity put out. */
function listGroups(entry: Readonly<Record<string, unknown>> | Entry | undefined): unknown[] {
  const { recipientGroup, outputs } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  const parts: readonly unknown[] = Array.isArray(outputs) ? outputs : [];
  return [recipientGroup, ...parts.map((part) => Object(part).recipientGroup)];
}

function isDelivery(
  entry: Entry | undefined,
): entry is Extract<Entry, { kind: 'distribution-delivered' }> {
  return entry?.kind === 'distribution-delivered';
}

function listNamed({ fields, findEntry }: PrivacySubject): (Entry | undefined)[] {
  const about: readonly unknown[] = Array.isArray(fields.about) ? fields.about : [];
  return about.map((id) => (typeof id === 'string' ? findEntry(id) : undefined));
}
