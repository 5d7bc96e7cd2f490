// `@circunomy/api`: storage, recording, public files and the HTTP data API.
export { type ApiOptions, createApi, type FailedRequest, type OrderOptions } from './api.ts';
export { ApiError, type ApiErrorCode } from './api-error.ts';
export { approximatePoint, loadAreaRegister, toArea } from './areas/index.ts';
export {
  type Backup,
  type BackupOptions,
  backUpStore,
  liesIn,
  listPrivatePaths,
} from './backup/backup-store.ts';
export { type KeepBackingUpOptions, keepBackingUp } from './backup/keep-backing-up.ts';
export {
  type Restored,
  type RestoredCommunity,
  type RestoreOptions,
  restoreStore,
} from './backup/restore-store.ts';
export {
  type RotatedBackup,
  type RotateOptions,
  rotateBackups,
} from './backup/rotate-backups.ts';
export { confirmMoney, keepUnmatchedMoney, refundMoney } from './desk/confirm-money.ts';
export { acceptOrder, noteOrder, rejectOrder } from './desk/decide-order.ts';
export { type DeskFilter, listDeskOrders } from './desk/list-desk-orders.ts';
export { discardPurchase } from './desk/purchases/discard-purchase.ts';
export { submitPurchase, verifyPurchase } from './desk/purchases/hand-over.ts';
export { listWaitingPurchases } from './desk/purchases/list-purchases.ts';
export { readDeskOrder } from './desk/read-desk-order.ts';
export { ensureDay, reconcileDay } from './desk/reconcile-day.ts';
export { toReconciliationCsv } from './desk/reconciliation-csv.ts';
export { matchStatement } from './desk/statements/match-statement.ts';
export { keepFiles } from './kept-files/keep-files.ts';
export { listPublishedSizes, notePublishedSize } from './keys/published-sizes.ts';
export {
  type RotatedKey,
  type RotateKeyOptions,
  type RotationReason,
  rotateKey,
  rotationReasons,
} from './keys/rotate-key.ts';
export {
  findHistoryBreak,
  HISTORY_DIRECTORY,
  type HistoryBreak,
  listSignedCheckpoints,
  type SignedCheckpoint,
} from './keys/signed-history.ts';
export { changeProfile } from './ledger/change-profile.ts';
export type {
  NewOperator,
  OpenCommunityOptions,
  OpenedCommunity,
} from './ledger/community-opening.ts';
export type { CommunityState } from './ledger/community-state.ts';
export { discardDraft } from './ledger/discard-draft.ts';
export { type Draft, listDrafts } from './ledger/drafts.ts';
export { idNounOf } from './ledger/entry-kinds.ts';
export type { Fault } from './ledger/fault.ts';
export { fingerprintFile, listImportedRows } from './ledger/imported-rows.ts';
export {
  findCommunity,
  listBooks,
  listCommunities,
  listHiddenBooks,
} from './ledger/list-communities.ts';
export { loadCommunityState, loadPublicState } from './ledger/load-community-state.ts';
export { openCommunity } from './ledger/open-community.ts';
export { recordEntries } from './ledger/record-entries.ts';
export type {
  ImportedRow,
  ProposedEntry,
  RecordedEntry,
  RecordOptions,
  RememberedRow,
  Witnesses,
} from './ledger/recording.ts';
export {
  type SummariseOptions,
  type Summary,
  type SummaryHeldBack,
  summariseBook,
} from './ledger/summarise-book.ts';
export { eraseLeft } from './move/erase-left.ts';
export {
  type Moved,
  type MoveOptions,
  type MoveStep,
  moveCommunity,
  moveSteps,
} from './move/move-community.ts';
export { ensureNotMoved } from './move/moved.ts';
export { readOpenApiFile } from './openapi/openapi-file.ts';
export type { OpenApiDocument, OpenApiOperation } from './openapi/openapi-types.ts';
export { type OpenApiScope, toOpenApiDocument } from './openapi/to-openapi-document.ts';
export { checkDatabaseUrl } from './operating/check-database-url.ts';
export { describeFailure, type Failure } from './operating/failure.ts';
export { forgetOldest } from './operating/forget-oldest.ts';
export { createMetrics, type Metrics } from './operating/metrics.ts';
export { type AskReadiness, createReadiness } from './operating/readiness.ts';
export { type AddedOperator, addOperator, removeOperator } from './operators/add-operator.ts';
export { listOperators } from './operators/find-operator.ts';
export type { Operator, OperatorRole } from './operators/operator.ts';
export { operatorRoles } from './operators/operator.ts';
export { ensureOrderCode } from './orders/find-order.ts';
export type { MethodFlaw, StoredMethod } from './payments/load-methods.ts';
export {
  addPaymentMethod,
  listPaymentMethods,
  removePaymentMethod,
} from './payments/payment-methods.ts';
export { listServerKeyNames, type PaymentSecrets } from './payments/payment-secrets.ts';
export type { PaymentSettings } from './payments/payment-settings.ts';
export { type PublishedLedger, recreateState } from './proofs/recreate-state.ts';
export { checkPublication, type PublicationCheck } from './public-data/check-publication.ts';
export { readCommunitiesFile } from './public-data/communities-file.ts';
export { listPartialTiles } from './public-data/log-files.ts';
export {
  readMovementCommunity,
  readMovementFile,
  toMovementFile,
} from './public-data/movement-file.ts';
export type { CacheClass, PublicFile } from './public-data/public-file.ts';
export { listPublicFiles, publicFile } from './public-data/public-files.ts';
export { createMetricsApp, type MetricsAccess } from './routes/metrics.ts';
export { type ProblemAnswer, toProblemAnswer } from './routes/problem.ts';
export type { Clock } from './storage/clock.ts';
export { type OpenStoreOptions, openStore } from './storage/open-store.ts';
export type { Store } from './storage/store.ts';
export type { Finding } from './table-import/finding.ts';
export {
  type ImportReport,
  type ImportTableOptions,
  importTable,
} from './table-import/import-table.ts';
export {
  type Mapping,
  type MappingFault,
  mergeAnswers,
  readMapping,
} from './table-import/mapping.ts';
export {
  endPublication,
  finishPublication,
  listWithdrawals,
  notePublication,
  type OpenWithdrawals,
} from './withdrawal/copies.ts';
export { withdrawDocument } from './withdrawal/withdraw-document.ts';
export { withdrawExpired } from './withdrawal/withdraw-expired.ts';
export {
  type CopyOut,
  HOURS_FOR_COPIES,
  type Withdrawal,
  type WithdrawnDocument,
  type WithdrawOptions,
} from './withdrawal/withdrawal.ts';
export { askWitnesses, type WitnessOutcome } from './witness/ask-witnesses.ts';
export { keepWitnessed } from './witness/keep-witnessed.ts';
export { ensureCommunityWitness, ensureServerWitness } from './witness/witness-key.ts';
export {
  askWitness,
  type Fork,
  listAskedWitnesses,
  listForks,
  listWatchedLedgers,
  watchLedger,
} from './witness/witness-settings.ts';
