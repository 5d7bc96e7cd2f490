/** `data/community.json`: who runs this ledger, and what a widget needs to introduce it. */
import { z } from 'zod';
import { bookSchema, communityTypeSchema } from '../ledger/kinds/community-opened/schema.ts';
import { areaSchema, slugSchema } from './values.schema.ts';

const localizedSchema = z.strictObject({ id: z.string().max(600), en: z.string().max(600) });

/** What the community itself sets and may change at any time; it is not part of the ledger. */
export const communityProfileSchema = z.strictObject({
  name: z.string().min(1).max(120),
  /** True for made-up data: every page and widget says so. */
  fictional: z.boolean(),
  tagline: localizedSchema.nullable(),
  about: localizedSchema.nullable(),
  languages: z.array(z.enum(['id', 'en'])).min(1),
  /** A CSS hex colour that replaces leaf green; contrast is computed where it is used. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
  contacts: z
    .array(
      z.strictObject({
        kind: z.enum(['whatsapp', 'phone', 'email', 'instagram', 'tiktok', 'web']),
        /** Digits for a phone, an address for e-mail, a handle for Instagram and TikTok, an https URL for web. */
        value: z.string().min(1).max(200),
      }),
    )
    .max(8),
  /** The collection permit (PUB), or why none applies; null where the community says neither. */
  permit: z
    .union([
      z.strictObject({
        number: z.string().max(120),
        issuer: z.string().max(200),
        until: z.string().max(10),
      }),
      z.strictObject({ exempt: localizedSchema }),
    ])
    .nullable(),
  /** Absolute URL of the live stream; null where no server runs. */
  live: z.url().nullable(),
  /** Absolute URL that takes orders; null where none are taken. */
  orders: z.url().nullable(),
  /** The book of the community's cash that is public because the community decided so; null where none is. */
  cashBook: slugSchema.nullable().default(null),
});

export const communitySchema = z.strictObject({
  community: slugSchema,
  type: communityTypeSchema,
  areas: z.array(areaSchema),
  singleOperator: z.boolean(),
  /** Signed-note verifier key (C2SP) of the ledger's checkpoints. */
  verifierKey: z.string(),
  /** First line of every checkpoint; a name fixed when the ledger was made, never the host. */
  origin: z.string(),
  /** Left out unless this is a book of another community. */
  book: bookSchema.optional(),
  ...communityProfileSchema.shape,
});

/** `data/communities.json` at the host's root. */
export const communitiesSchema = z.strictObject({
  communities: z.array(
    z.strictObject({
      community: slugSchema,
      name: z.string(),
      type: communityTypeSchema,
      fictional: z.boolean(),
    }),
  ),
});

/** As it is written; what is left out has its default once it is stored. */
export type CommunityProfile = z.input<typeof communityProfileSchema>;
export type Community = z.infer<typeof communitySchema>;
export type Book = z.infer<typeof bookSchema>;
export type Communities = z.infer<typeof communitiesSchema>;
