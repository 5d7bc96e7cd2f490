// What the package knows of each entry kind beyond its schema: the noun in its ids, and the documents it may carry.
import { type DocumentKind, type EntryKind, entrySchemas } from '@circunomy/sdk/schema';

export function isEntryKind(kind: string): kind is EntryKind {
  return Object.hasOwn(entrySchemas, kind);
}

/** Where the first word of the kind names something else than the entry. */
const idNouns: Partial<Record<EntryKind, string>> = {
  'community-joined': 'joining',
  'campaign-closed': 'closing',
  'msme-changed': 'change',
  'stage-assessed': 'assessment',
  'goods-lost': 'loss',
  'stock-counted': 'count',
  'cash-received': 'receipt',
  'cash-spent': 'expense',
  'entry-corrected': 'correction',
};

/**
 * The noun in the ids of a kind's entries: an MSME, a product or a purchase is known by the entry that made it.
 *
 * @example
 * createId(idNounOf('msme-registered')); // 'msme-7k3j9q2m4x8p'
 */
export function idNounOf(kind: EntryKind): string {
  return idNouns[kind] ?? kind.slice(0, kind.indexOf('-'));
}

export interface DocumentRule {
  readonly allowed: readonly DocumentKind[];
  /** Without it, the entry says nothing. */
  readonly required?: DocumentKind;
}

/** A kind that is not named here may carry a note. */
const documentRules: Partial<Record<EntryKind, DocumentRule>> = {
  'partner-joined': { allowed: ['profile', 'note'] },
  'campaign-opened': { allowed: ['profile', 'note'], required: 'profile' },
  'msme-registered': { allowed: ['msme-profile', 'note'] },
  'product-listed': { allowed: ['product-profile', 'note'] },
  'contribution-received': { allowed: ['contributor', 'note'] },
  'evidence-published': { allowed: ['evidence', 'note'], required: 'evidence' },
  'testimony-published': { allowed: ['testimony', 'note'], required: 'testimony' },
  'group-formed': { allowed: ['profile', 'note'] },
  'activity-held': { allowed: ['profile', 'note'] },
  'award-won': { allowed: ['profile', 'note'] },
  'report-signed': { allowed: ['report', 'note'] },
};

export function documentRuleOf(kind: EntryKind): DocumentRule {
  return documentRules[kind] ?? { allowed: ['note'] };
}
