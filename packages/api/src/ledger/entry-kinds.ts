// What the package knows of each entry kind beyond its schema: the noun in its ids, and the documents it may carry.
import { type DocumentKind, type EntryKind, entrySchemas } from '@circunomy/sdk/schema';

export function isEntryKind(kind: string): kind is EntryKind {
  return Object.hasOwn(entrySchemas, kind);
}

/**
 * The noun in the ids of a kind's entries: an MSME, a product or a purchase is known by the entry that made it.
 *
 * @example
 * createId(idNounOf('msme-registered')); // 'msme-7k3j9q2m4x8p'
 */
export function idNounOf(kind: EntryKind): string {
  return kind === 'entry-corrected' ? 'correction' : kind.slice(0, kind.indexOf('-'));
}

interface DocumentRule {
  readonly allowed: readonly DocumentKind[];
  /** Without it, the entry says nothing. */
  readonly required?: DocumentKind;
}

const documentRules: Partial<Record<EntryKind, DocumentRule>> = {
  'msme-registered': { allowed: ['msme-profile', 'note'] },
  'product-listed': { allowed: ['product-profile', 'note'] },
  'contribution-received': { allowed: ['contributor', 'note'] },
  'evidence-published': { allowed: ['evidence', 'note'], required: 'evidence' },
  'testimony-published': { allowed: ['testimony', 'note'], required: 'testimony' },
};

export function documentRuleOf(kind: EntryKind): DocumentRule {
  return documentRules[kind] ?? { allowed: ['note'] };
}
