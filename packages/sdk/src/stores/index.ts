/** `@circunomy/sdk/stores`: a community's public data as nanostores; a page asks for each resource once. */
export { type LedgerState, ledgerStore } from './ledger.ts';
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
export { rootOf } from './source.ts';
