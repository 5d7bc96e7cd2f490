/** A made-up `document-withdrawn` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const documentWithdrawnExample: KindExample<'document-withdrawn'> = {
  on: '2026-10-05',
  payload: { document: cast.document, reason: 'owner-asked' },
};
