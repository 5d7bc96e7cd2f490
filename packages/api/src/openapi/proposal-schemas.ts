// What an operator may send of each kind: `proposalSchema` takes any payload, these say what the kind then asks for.
import { ENVELOPE } from '@circunomy/sdk/ledger';
import {
  consentSchema,
  type DocumentKind,
  documentBodySchemas,
  type EntryKind,
  entrySchemas,
} from '@circunomy/sdk/schema';
import { z } from 'zod';
import { documentRuleOf } from '../ledger/entry-kinds.ts';

/** Recorded by opening a community, by rotating its key and by withdrawing a document; never proposed. */
const NEVER_PROPOSED: ReadonlySet<EntryKind> = new Set([
  'community-opened',
  'key-rotated',
  'document-withdrawn',
]);

export function listProposedKinds(): EntryKind[] {
  return (Object.keys(entrySchemas) as EntryKind[]).filter((kind) => !NEVER_PROPOSED.has(kind));
}

export function toProposalSchema(kind: EntryKind): z.ZodType {
  const { shape } = entrySchemas[kind];
  const { on, source, readings } = shape;
  const isOwn = ([name]: [string, unknown]): boolean =>
    !(ENVELOPE as readonly string[]).includes(name);
  const payload = Object.fromEntries(Object.entries(shape).filter(isOwn)) as z.ZodRawShape;
  return z.strictObject({
    kind: z.literal(kind),
    on,
    payload: z.strictObject(payload),
    documents: toDocumentsSchema(kind),
    source,
    readings,
  });
}

export function toProposedDocumentSchema(kind: DocumentKind): z.ZodType {
  return z.strictObject({
    kind: z.literal(kind),
    body: documentBodySchemas[kind],
    consent: consentSchema,
  });
}

function toDocumentsSchema(kind: EntryKind): z.ZodType {
  const { allowed, required } = documentRuleOf(kind);
  const [only, ...more] = allowed.map(toProposedDocumentSchema);
  const document =
    only && more.length === 0 ? only : z.union(allowed.map(toProposedDocumentSchema));
  const documents = z.array(document).max(20);
  return required ? documents.min(1) : documents.optional();
}
