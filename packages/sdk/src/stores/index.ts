/** `@circunomy/sdk/stores`: a community's public data as nanostores; a page asks for each resource once. */
export { campaignsStore } from './campaigns.ts';
export { type LedgerState, ledgerStore } from './ledger.ts';
export { type OrderStore, orderStore, ordersOf } from './order.ts';
export { joinStates, type RequestState } from './request-state.ts';
export type { ResourceStore } from './resource.ts';
export {
  baseMapStore,
  communityStore,
  impactStore,
  msmesStore,
  productsStore,
  storiesStore,
} from './resources.ts';
export { communitySnapshot, type Snapshot } from './snapshot.ts';
export { rootOf } from './source.ts';
