/** What an entry has whatever it says; everything else in it is the payload of its kind. */

export const ENVELOPE = [
  'v',
  'kind',
  'community',
  'on',
  'id',
  'documents',
  'source',
  'readings',
  'recordedBy',
  'verifiedBy',
  'at',
] as const;
