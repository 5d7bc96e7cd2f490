// `@circunomy/sdk/operator`: recording for operators, apart from the client that only reads.
export type {
  Attention,
  Confirmation,
  DeskOrder,
  DeskOrders,
  DeskPurchase,
  MoneyLine,
  NewPurchase,
  Reconciliation,
  Statement,
  UnmatchedMoney,
} from '../contract/desk.schema.ts';
export type { Recorded } from '../contract/intake.schema.ts';
export type { Draft, Withdrawal } from '../contract/operator.schema.ts';
export type { WithdrawalReason } from '../ledger/kinds/document-withdrawn/schema.ts';
export type { SentFault } from '../sending/sent-fault.ts';
export { createDesk, type Desk, type DeskListOptions } from './desk.ts';
export {
  createOperator,
  type Operator,
  type OperatorOptions,
  type RecordOptions,
  type WithdrawOptions,
} from './operator.ts';
export {
  isOperatorError,
  OPERATOR_ERROR_TEXTS,
  OperatorError,
  type OperatorErrorCode,
  type OperatorErrorOptions,
} from './operator-error.ts';
export type { OperatorDocument, OperatorProposal, ProposableKind, ProposalOf } from './proposal.ts';
export type { ProposalFault } from './proposal-fault.ts';
