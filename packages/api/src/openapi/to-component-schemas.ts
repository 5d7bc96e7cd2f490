// The components of the document: the contract's schemas, one for each kind of entry, proposal and document, described.
import {
  type DocumentKind,
  documentBodySchemas,
  documentSchema,
  type EntryKind,
  entrySchemas,
} from '@circunomy/sdk/schema';
import type { z } from 'zod';
import { nameDocument, nameEntry, nameProposal, nameProposedDocument } from './component-names.ts';
import { NAMED_SCHEMAS } from './component-schemas.ts';
import { describeSchemas } from './describe-schemas.ts';
import type { JsonSchema } from './openapi-types.ts';
import {
  listProposedKinds,
  toProposalSchema,
  toProposedDocumentSchema,
} from './proposal-schemas.ts';
import { shareSchemas, toJsonSchema, toReference } from './to-json-schema.ts';

const DOCUMENT_SCHEMAS = Object.fromEntries(
  documentSchema.options.map((option) => [option.shape.kind.value, option]),
) as unknown as Record<DocumentKind, z.ZodType>;

/** A schema that stands for one of several, told apart by `kind`. */
type Union = 'Entry' | 'Proposal' | 'Document';

export type ComponentName = keyof typeof NAMED_SCHEMAS | Union;

export function toComponentSchemas(): Record<string, JsonSchema> {
  const kinds = Object.keys(entrySchemas) as EntryKind[];
  const documentKinds = Object.keys(documentBodySchemas) as DocumentKind[];
  const proposed = listProposedKinds();
  const names = Object.keys(NAMED_SCHEMAS) as (keyof typeof NAMED_SCHEMAS)[];
  const single = shareSchemas({
    ...convert(
      names,
      (name) => name,
      (name) => NAMED_SCHEMAS[name],
    ),
    ...convert(kinds, nameEntry, (kind) => entrySchemas[kind]),
    ...convert(proposed, nameProposal, toProposalSchema),
    ...convert(documentKinds, nameDocument, (kind) => DOCUMENT_SCHEMAS[kind]),
    ...convert(documentKinds, nameProposedDocument, toProposedDocumentSchema),
  });
  return {
    ...describeSchemas(single),
    Entry: toUnion(kinds, nameEntry),
    Proposal: toUnion(proposed, nameProposal),
    Document: toUnion(documentKinds, nameDocument),
  };
}

function convert<Key extends string>(
  keys: readonly Key[],
  nameOf: (key: Key) => string,
  schemaOf: (key: Key) => z.ZodType,
): Record<string, JsonSchema> {
  return Object.fromEntries(keys.map((key) => [nameOf(key), toJsonSchema(schemaOf(key))]));
}

function toUnion<Kind extends string>(
  kinds: readonly Kind[],
  nameOf: (kind: Kind) => string,
): JsonSchema {
  const references = kinds.map((kind) => [kind, toReference(nameOf(kind))] as const);
  return {
    oneOf: references.map(([, reference]) => reference),
    discriminator: {
      propertyName: 'kind',
      mapping: Object.fromEntries(references.map(([kind, { $ref }]) => [kind, $ref])),
    },
  };
}
