// The parameters that several operations share.
import { idSchema, orderStatusSchema, periodSchema, slugSchema } from '@circunomy/sdk/schema';
import { IDEMPOTENCY_KEY_PATTERN } from '../routes/idempotency-key.ts';
import type { OpenApiParameter } from './openapi-types.ts';
import { toJsonSchema } from './to-json-schema.ts';

const inPath = (
  name: string,
  description: string,
  schema: OpenApiParameter['schema'],
  example: unknown,
): OpenApiParameter => ({ name, in: 'path', description, required: true, schema, example });

const group = { type: 'string', pattern: '^x[0-9]{3}$' };

export const PARAMETERS = {
  Community: inPath(
    'community',
    'The short address of a community.',
    toJsonSchema(slugSchema),
    'komunitas-sampel',
  ),
  DocumentId: inPath(
    'document',
    'The id of a document, as the entry names it.',
    toJsonSchema(idSchema),
    'document-000000000001',
  ),
  DocumentOrEntryId: inPath(
    'document',
    'The id of a document; or of an entry, for all documents of it and of its corrections.',
    toJsonSchema(idSchema),
    'document-000000000001',
  ),
  DraftId: inPath(
    'draft',
    'The id of a draft, which its entry will have.',
    toJsonSchema(idSchema),
    'cost-000000000033',
  ),
  OrderCode: inPath(
    'code',
    'The code of an order as people write it: small letters, spaces and hyphens are forgiven, O is 0, I and L are 1.',
    { type: 'string', maxLength: 64 },
    'K7M4-Q9XT-2P3E',
  ),
  PurchaseId: inPath(
    'purchase',
    'The id of a purchase that waits, which its entry will have.',
    toJsonSchema(idSchema),
    'purchase-000000000033',
  ),
  Day: inPath('day', 'A day in Jakarta.', { type: 'string', format: 'date' }, '2026-03-12'),
  OrdersStatus: {
    name: 'status',
    in: 'query',
    description: 'Only orders of this status, or those that need the treasurer.',
    required: false,
    schema: { type: 'string', enum: ['attention', ...orderStatusSchema.options] },
  },
  OrdersFrom: {
    name: 'from',
    in: 'query',
    description: 'What the page before it said as `next`.',
    required: false,
    schema: { type: 'string' },
  },
  Period: inPath('period', 'A month or a year.', toJsonSchema(periodSchema), '2026-03'),
  EntryNumber: inPath(
    'number',
    'The number of the entry, counted from 1.',
    { type: 'integer', minimum: 1, maximum: 999_999_999_999_999 },
    3,
  ),
  TileLevel: inPath(
    'level',
    'The level of the tile of hashes, or `entries` for a bundle of entries.',
    { type: 'string', pattern: '^(entries|[0-9]|[1-5][0-9]|6[0-3])$' },
    '0',
  ),
  TileThousands: inPath('thousands', 'The thousands of the tile index.', group, 'x001'),
  TileMillions: inPath('millions', 'The millions of the tile index.', group, 'x001'),
  TileIndex: inPath(
    'index',
    'The last three digits of the tile index.',
    { type: 'string', pattern: '^[0-9]{3}$' },
    '000',
  ),
  TileWidth: inPath(
    'width',
    'How many hashes or entries the partial tile holds.',
    { type: 'integer', minimum: 1, maximum: 255 },
    32,
  ),
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The ETags of the copies at hand: 304 and no body where one is the newest.',
    required: false,
    schema: { type: 'string' },
  },
  LastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    description: 'The ledger size that is known already: nothing is sent until there is a newer.',
    required: false,
    schema: { type: 'string', pattern: '^[0-9]+$' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'New for each intention, the same when repeating: for 14 days the same key and body get the same answer and record nothing twice.',
    required: true,
    schema: { type: 'string', pattern: IDEMPOTENCY_KEY_PATTERN },
    example: '0f6c1c1e-7d0a-4a53-9a6e-2f1f4be1c0de',
  },
} as const satisfies Record<string, OpenApiParameter>;

export type ParameterName = keyof typeof PARAMETERS;
