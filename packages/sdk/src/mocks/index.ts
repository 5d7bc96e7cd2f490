// `@circunomy/sdk/mocks`: a made-up community and MSW handlers that answer for it; runs wherever MSW does.
export { createHandlers, type HandlersOptions } from './handlers.ts';
export type { SampleDesk } from './orders/sample-desk.ts';
export type { SampleTreasurer } from './orders/sample-treasurer.ts';
export {
  type SampleCommunity,
  type SampleOptions,
  type SampleTip,
  sampleCommunity,
} from './sample-community.ts';
export type { SampleFile } from './sample-files.ts';
export type { SampleProposal } from './sample-ledger.ts';
