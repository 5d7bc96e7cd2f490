// The chapters of the document.

export const TAGS = {
  community:
    'Who a community is, and every figure that follows from its ledger. A published folder on any file server answers these with the same bytes as a running server.',
  ledger: 'The append-only ledger: entries, whole downloads, documents that can be withdrawn.',
  log: 'The verifiable log (C2SP tlog-tiles): signed checkpoint, tiles of hashes, bundles of entries, proofs.',
  live: 'Server-Sent Events of a running server: one for each ledger size.',
  orders:
    'Buying for aid at a running server: a visitor orders a product, pays and follows it. Nothing of it is cached; whoever knows the code of an order may see it.',
  desk: 'What treasurers and initiators see and do about orders, with their token: payments, purchases, reconciliation.',
  operators:
    'What operators send with their token. Only a running server takes it; nothing of it is cached or open to other origins.',
  host: 'What stands at the root of a host with several communities.',
  witness: 'A running server witnesses the checkpoints of other ledgers (C2SP tlog-witness).',
  operating: 'Whether a running server is well, for those who operate it.',
} as const;

export type TagName = keyof typeof TAGS;
