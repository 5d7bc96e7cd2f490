/** Whom and what the examples name: one made-up group, one business, one campaign, so that they tell one story. */
import type { Area } from '../../contract/values.schema.ts';

export const cast = {
  campaign: 'campaign-7k3j9q2m4x8p',
  msme: 'msme-2f8w6n5c1r9t',
  product: 'product-5h2v8b4d7g3s',
  purchase: 'purchase-9p4m6t1k8y2e',
  package: 'package-3c7x5w9a2n6v',
  distribution: 'distribution-8r1d4f7h2j6q',
  group: 'group-6m9k2p5s8v3x',
  meeting: 'meeting-1b4e7h9n2q5t',
  document: 'document-4w7z2c5f8j1m',
} as const;

export const castNames: ReadonlyMap<string, string> = new Map([
  [cast.campaign, 'Panen untuk Tetangga'],
  [cast.msme, 'Warung Contoh Kenanga'],
  [cast.product, 'Bir pletok'],
  [cast.group, 'KUBE Contoh'],
]);

/** What people see of them, such as #18. */
export const castNumbers: ReadonlyMap<string, number> = new Map(
  Object.values(cast).map((id, index) => [id, index + 11]),
);

export const GALUR: Area = { name: 'Galur', code: '31.71.08.1003' };
export const JOHAR_BARU: Area = { name: 'Johar Baru', code: '31.71.08' };
export const MOJOANYAR: Area = { name: 'Mojoanyar', code: '35.16.18' };
