// The two ledgers that are written while processes are killed: a campaign run by one person, and a church where one
// operator records drafts and another verifies them.
import { openCommunity, type Store } from '@circunomy/api';

export const CAMPAIGN = 'kampanye-contoh';
export const CHURCH = 'gereja-contoh';

const profile = {
  ...{ fictional: true, tagline: null, about: null, accent: null, permit: null },
  ...{ languages: ['id'] as ('id' | 'en')[], contacts: [], live: null, orders: null },
};

export interface Operators {
  readonly pegiat: { readonly id: string; readonly token: string };
  readonly deacon: { readonly token: string };
  readonly treasurer: { readonly token: string };
}

export async function openCommunities(store: Store): Promise<Operators> {
  const shared = { areas: [], on: null };
  const { operators: [pegiat] = [] } = await openCommunity(store, {
    ...{ slug: CAMPAIGN, type: 'campaign', profile: { ...profile, name: 'Kampanye Contoh' } },
    ...{ ...shared, operators: [{ name: 'Pegiat Contoh', role: 'initiator' }] },
  });
  const { operators: [deacon, treasurer] = [] } = await openCommunity(store, {
    ...{ slug: CHURCH, type: 'church', profile: { ...profile, name: 'Gereja Contoh' } },
    ...shared,
    operators: [
      { name: 'Diaken Contoh', role: 'volunteer' },
      { name: 'Bendahara Contoh', role: 'treasurer' },
    ],
  });
  if (!pegiat || !deacon || !treasurer) throw new Error('Could not open the communities.');
  return { pegiat, deacon, treasurer };
}
