/** A group meets and deliberates (musyawarah). Who came is counted, not named; minutes stand in a document. */
import { z } from 'zod';
import { idSchema } from '../../../contract/values.schema.ts';
import { envelopeShape } from '../../envelope.schema.ts';

const heads = z.int().min(0).max(100_000);

export const meetingHeldSchema = z
  .strictObject({
    ...envelopeShape,
    kind: z.literal('meeting-held'),
    group: idSchema,
    /** Members of the group on that day. */
    members: heads.min(1),
    /** Null where nobody counted. */
    present: heads.nullable(),
    /** Absent with word given; null where nobody noted it. */
    excused: heads.nullable(),
  })
  .refine(({ members, present, excused }) => (present ?? 0) + (excused ?? 0) <= members, {
    error: 'more were present and excused than the group has members',
    path: ['present'],
  });
