// `@circunomy/api`: storage, recording, public files and the HTTP data API.
export type {
  NewOperator,
  OpenCommunityOptions,
  OpenedCommunity,
} from './ledger/community-opening.ts';
export type { Fault } from './ledger/fault.ts';
export type {
  ImportedRow,
  ProposedEntry,
  RecordedEntry,
  RecordOptions,
  RememberedRow,
  Witnesses,
} from './ledger/recording.ts';
export type { Operator, OperatorRole } from './operators/operator.ts';
export { operatorRoles } from './operators/operator.ts';
