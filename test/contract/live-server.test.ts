// The live data API keeps the contract: the real store, recording and routes, over the sample's own facts.
import { createApi, openCommunity, recordEntries } from '@circunomy/api';
import { sampleCommunity } from '@circunomy/sdk/mocks';
import { openTestStore } from '../../packages/api/test-support/test-database.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { describeContract } from './describe-contract.ts';
import { readSampleProposals, sampleProfile } from './sample-proposals.ts';

const SLUG = 'komunitas-sampel';
const src = `http://localhost/${SLUG}/`;
const directory = createTemporaryFolder('contract-live');

describeContract(
  'the live server',
  async () => {
    const profile = { live: `${src}data/live` };
    const sample = sampleCommunity({ moreContributions: 300, profile });
    const { opening, proposals } = readSampleProposals(sample);
    const store = await openTestStore({ directory });
    const { operators } = await openCommunity(store, {
      slug: SLUG,
      ...opening,
      profile: sampleProfile(sample),
      operators: [
        { name: 'Pencatat', role: 'initiator' },
        { name: 'Pemeriksa', role: 'treasurer' },
      ],
    });
    const [recorder, verifier] = operators;
    await recordEntries(store, SLUG, proposals, {
      recordedBy: recorder?.id ?? '',
      verifiedBy: verifier?.id ?? null,
    });
    const api = createApi({ store });
    return {
      src,
      fetch: async (url, init) => api.request(url, init),
      stop: () => store.close(),
    };
  },
  { atLeast: 257, live: 'stream' },
);
