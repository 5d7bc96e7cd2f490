/** `data/stories.json`: evidence and testimonies whose documents are public, newest first. */
import { z } from 'zod';
import { idSchema, partialDateSchema, slugSchema } from './values.schema.ts';

const storyEnvelope = {
  id: idSchema,
  on: partialDateSchema.nullable(),
  entry: z.int().min(1),
  /** Ids of the entries it speaks about. */
  about: z.array(idSchema),
};

export const storySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...storyEnvelope,
    kind: z.literal('testimony'),
    from: z.enum(['msme-owner', 'recipient', 'volunteer', 'contributor']),
    text: z.string(),
    speaker: z.string().nullable(),
    language: z.enum(['id', 'en']),
  }),
  z.strictObject({
    ...storyEnvelope,
    kind: z.literal('evidence'),
    medium: z.enum(['photo', 'video', 'link', 'receipt']),
    caption: z.string(),
    /** An http(s) address, never followed by our pages themselves. */
    url: z.string().nullable(),
  }),
]);

export const storiesSchema = z.strictObject({
  community: slugSchema,
  stories: z.array(storySchema),
});

export type Story = z.infer<typeof storySchema>;
export type Stories = z.infer<typeof storiesSchema>;
