// A community with forty MSMEs and one more, whose owner will ask to be forgotten.
import { loadCommunityState, recordEntries } from '../src/index.ts';
import {
  createSampleStore,
  proposeMsme,
  proposePurchase,
  type SampleStore,
} from './sample-store.ts';

const slug = 'gereja-contoh';

export const NAME = 'Warung Lupakan Kami Segera';

export interface Recorded extends SampleStore {
  readonly msme: string;
  readonly document: string;
  readonly salt: string;
  readonly by: string;
}

export async function recordPerson(name = NAME): Promise<Recorded> {
  const sample = await createSampleStore();
  const proposal = proposeMsme(name);
  const msme = proposal.id ?? '';
  const others = Array.from({ length: 40 }, (_, index) => proposeMsme(`Warung ${index}`));
  await recordEntries(
    sample.store,
    slug,
    [...others, proposal, proposePurchase(msme)],
    sample.witnesses,
  );
  const { documents, entries } = await loadCommunityState(sample.store, slug);
  const reference = entries.find(({ id }) => id === msme)?.documents?.[0];
  const document = documents.get(reference?.id ?? '');
  const { id = '', salt = '' } = document ?? {};
  return { ...sample, msme, document: id, salt, by: sample.witnesses.recordedBy };
}
