/** A made-up `testimony-published` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const testimonyPublishedExample: KindExample<'testimony-published'> = {
  on: '2026-04-20',
  payload: { from: 'msme-owner', about: [cast.purchase] },
  documents: [
    { kind: 'testimony', body: { text: 'Pesanan ini setara dagangan tiga hari.', language: 'id' } },
  ],
};
