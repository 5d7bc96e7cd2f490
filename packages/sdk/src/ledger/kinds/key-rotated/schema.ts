/** The key that signs the ledger changes: the old key says which one comes next, so that anyone can follow. */
import { z } from 'zod';
import { envelopeShape } from '../../envelope.schema.ts';

/** A signed-note verifier key (C2SP) of type Ed25519: name, key id, key. */
const verifierKeySchema = z.string().regex(/^[^+\s]{1,200}\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/);

export const keyRotatedSchema = z.strictObject({
  ...envelopeShape,
  kind: z.literal('key-rotated'),
  /** Signs every checkpoint up to and including the one that ends with this entry. */
  oldKey: verifierKeySchema,
  /** Signs every longer checkpoint, and may sign that one too. */
  newKey: verifierKeySchema,
  /** Of the old key over the new one and the log before this entry; see `signKeyRotation`. */
  signature: z.string().regex(/^[A-Za-z0-9+/]{91}=$/),
  reason: z.enum(['scheduled', 'keeper-changed', 'server-changed', 'may-be-known-to-others']),
});
