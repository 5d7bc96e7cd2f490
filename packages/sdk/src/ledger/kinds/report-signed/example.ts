/** A made-up `report-signed` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const reportSignedExample: KindExample<'report-signed'> = {
  on: '2026-03-03',
  payload: { group: cast.group, period: '2026-02', to: ['social-affairs-office', 'kecamatan'] },
  documents: [
    {
      kind: 'report',
      body: { problems: 'Harga telur naik.', plans: 'Mengikuti bazar kecamatan.' },
    },
  ],
};
