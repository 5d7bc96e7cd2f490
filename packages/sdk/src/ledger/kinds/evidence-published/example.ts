/** A made-up `evidence-published` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const evidencePublishedExample: KindExample<'evidence-published'> = {
  on: '2026-04-11',
  payload: { about: [cast.distribution], medium: 'photo' },
  documents: [{ kind: 'evidence', body: { caption: 'Sepuluh paket siap diantar, tanpa wajah.' } }],
};
