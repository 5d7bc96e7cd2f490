// Nothing that the privacy gate refuses is published, however it came into the database.
import { canonicalJson } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import { createSampleStore, proposeMsme } from '../../test-support/sample-store.ts';
import { loadCommunityState, recordEntries } from '../index.ts';
import { checkPublication } from './check-publication.ts';

const slug = 'gereja-contoh';
const now = new Date('2026-11-21T00:00:00.000Z');

/** As an older program without the gate could have left it. */
async function recordPastTheGate(about: string) {
  const { store, witnesses } = await createSampleStore();
  await recordEntries(store, slug, [proposeMsme(), proposeMsme('Warung Kedua')], witnesses);
  await store.write(async (transaction) => {
    const rows = await transaction.selectFrom('documents').selectAll().execute();
    const { id, body } = rows.find((row) => row.body.includes('Warung Kedua')) ?? {
      id: '',
      body: '',
    };
    await transaction
      .updateTable('documents')
      .set({ body: canonicalJson({ ...JSON.parse(body), about }) })
      .where('id', '=', id)
      .execute();
    await transaction.updateTable('communities').set({ documents_version: 9 }).execute();
  });
  return loadCommunityState(store, slug);
}

test('an honest ledger may be published', async () => {
  const state = await recordPastTheGate('Buka setiap pagi di Jl. Contoh No. 5');
  expect(() => checkPublication(state, { now, published: 0 })).not.toThrow();
});

test.each([0, 3])(
  'a document is refused by entry and field, though %i entries are public',
  async (published) => {
    const state = await recordPastTheGate('NIK 3175034205900123');
    const refuse = () => checkPublication(state, { now, published });
    expect(refuse).toThrow(
      'Could not publish gereja-contoh: 1 faults of privacy were found, the first in entry #3. Withdraw those documents; what may be said can be recorded again.',
    );
    try {
      refuse();
    } catch (error) {
      expect((error as { faults: unknown }).faults).toMatchObject([
        { path: '#3.documents[0].body.about', value: undefined },
      ]);
      expect(JSON.stringify(error)).not.toContain('31750342');
    }
  },
);
