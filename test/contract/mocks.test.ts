// The mocks keep the contract, so that what is tested against them holds against a community.
import { sampleCommunity } from '@circunomy/sdk/mocks';
import { mockCommunity } from '@circunomy/sdk/mocks/node';
import { describeContract } from './describe-contract.ts';

const src = 'https://sample.test/komunitas-sampel/';

describeContract(
  'the mocks',
  async () => {
    const server = mockCommunity({
      src,
      community: sampleCommunity({ moreContributions: 300, profile: { live: `${src}data/live` } }),
    });
    server.listen({ onUnhandledFrame: 'error' });
    return { src, fetch: (url, init) => fetch(url, init), stop: () => server.close() };
  },
  { exempt: ['server-files'], atLeast: 257, live: 'stream' },
);
