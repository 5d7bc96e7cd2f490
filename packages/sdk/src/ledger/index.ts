/** `@circunomy/sdk/ledger`: entries, documents, figures and the verifiable log; the same in browser and Node. */
export type {
  Area,
  Category,
  People,
  Quantity,
  RecipientGroup,
} from '../contract/values.schema.ts';
export { type ApproximatePoint, type PointOf, roundDegrees } from './area-point.ts';
export { canonicalJson } from './canonical-json.ts';
export {
  type CircunomyDocument,
  type Consent,
  createSalt,
  type DocumentKind,
  hashDocument,
} from './document.ts';
export {
  decodeEntry,
  type Entry,
  type EntryKind,
  type EntryOf,
  encodeEntry,
  isKind,
  MAX_ENTRY_BYTES,
} from './entry.ts';
export type { DocumentReference, Reading, Source } from './envelope.schema.ts';
export { ENVELOPE } from './envelope.ts';
export { toAreaKey } from './figures/area-names.ts';
export { campaignFigures } from './figures/campaign-figures.ts';
export type { Figure } from './figures/figure.ts';
export { figures } from './figures/figures.ts';
export { groupFigures, indicatorFigures } from './figures/indicator-figures.ts';
export { LATEST, type MsmeThen, readMsme } from './figures/read-msme.ts';
export {
  createRunningFigures,
  type Figures,
  type FoldOptions,
  foldFigures,
  type RunningFigures,
} from './fold-figures.ts';
export { followGoods, type GoodsStep } from './follow-goods.ts';
export { createId } from './id.ts';
export { listParentReferences, listReferences, type Reference } from './kinds/references.ts';
export { LEDGER_ERROR_CODES, LedgerError, type LedgerErrorCode } from './ledger-error.ts';
export { createLedgerView, type LedgerView } from './ledger-view.ts';
export { toBase64 } from './log/base64.ts';
export {
  addSignatureLines,
  type Checkpoint,
  type ConsistencyClaim,
  type Cosignature,
  cosignCheckpoint,
  createSignerKey,
  createWitnessSigner,
  decodeEntryBundle,
  decodeTile,
  emptyRoot,
  encodeEntryBundle,
  encodeTile,
  encodeTlogProof,
  encodeWitnessRequest,
  formatCheckpoint,
  formatSignerKey,
  formatVerifierKey,
  formatWitnessKey,
  formatWitnessSigner,
  type InclusionClaim,
  judgeCheckpoint,
  type KeyRotation,
  LogError,
  type LogErrorCode,
  type LogToVerify,
  leafHash,
  listEntriesPaths,
  listTilePaths,
  MerkleLog,
  type NextCheckpointOptions,
  nodeHash,
  openNote,
  parseCheckpoint,
  parseSignerKey,
  parseTilePath,
  parseTlogProof,
  parseVerifierKey,
  parseWitnessKey,
  parseWitnessRequest,
  parseWitnessSigner,
  type RotationPlace,
  readCosignatures,
  readWitnessAnswer,
  type SignerKey,
  signCheckpoint,
  signKeyRotation,
  signNextCheckpoint,
  signNote,
  TILE_WIDTH,
  type TilePath,
  type TlogProof,
  toEntriesPath,
  toTilePath,
  type VerifiedLog,
  type VerifierKey,
  verifyCheckpoint,
  verifyConsistency,
  verifyInclusion,
  verifyKeyRotation,
  verifyLog,
  verifyTlogProof,
  type WitnessAnswer,
  type WitnessDecision,
  type WitnessedTree,
  type WitnessHand,
  type WitnessKey,
  type WitnessKnowledge,
  type WitnessRequest,
  type WitnessSigner,
} from './log/index.ts';
export { type Documents, findDocument } from './read-models/documents.ts';
export { toAreas, toPointOf } from './read-models/to-areas.ts';
export { toCampaigns } from './read-models/to-campaigns.ts';
export { toGoods } from './read-models/to-goods.ts';
export { toGroups } from './read-models/to-groups.ts';
export { toIndicators } from './read-models/to-indicators.ts';
export { toMovement, toMovementCommunity } from './read-models/to-movement.ts';
export { toMsmes } from './read-models/to-msmes.ts';
export { toProducts } from './read-models/to-products.ts';
export { toStories } from './read-models/to-stories.ts';
export { type ReportOptions, toReport } from './reports/to-report.ts';
export { listPeriods, toReports } from './reports/to-reports.ts';
export {
  areComparable,
  betraysFewerThanFive,
  reportsBetrayFewerThanFive,
} from './suppression/betrays-fewer-than-five.ts';
export {
  type AggregateHeldBack,
  type AggregateProposal,
  type ProposeAggregatesOptions,
  type ProposedAggregates,
  proposeAggregates,
} from './suppression/propose-aggregates.ts';
export {
  type ProposedSolidarity,
  proposeSolidarity,
  type SolidarityProposal,
} from './suppression/propose-solidarity.ts';
export { FEWEST, isTooFew, type PublishedCount, type Scope } from './suppression/scope.ts';
export { type HeldBack, type Suppression, suppress } from './suppression/suppress.ts';
export {
  type CannotKnow,
  type CannotKnowCode,
  cannotKnow,
  listCannotKnow,
} from './verify/cannot-know.ts';
export type { EntriesReport, EntryFault, EntryFaultCode } from './verify/check-entries.ts';
export type { HistoryReport, RememberedCheckpoint } from './verify/check-history.ts';
export type { WitnessReport } from './verify/check-log.ts';
export type { ReadModelReport } from './verify/check-read-models.ts';
export { type Difference, listDifferences } from './verify/differences.ts';
export { type HashLines, hashLines } from './verify/download.ts';
export type { FileCache } from './verify/log-files.ts';
export type {
  DocumentFault,
  VerificationProgress,
  VerificationReport,
  VerificationStep,
  VerifyLedgerOptions,
} from './verify/report.ts';
export { findValidKeys, type KeyWalk, keyForSize, type ValidKey } from './verify/valid-keys.ts';
export {
  type EntryProofExpectation,
  type EntryToProve,
  encodeEntryProof,
  type ProvedEntry,
  verifyEntryProof,
} from './verify/verify-entry-proof.ts';
export { verifyLedger } from './verify/verify-ledger.ts';
export {
  describeDifference,
  describeDocumentFault,
  describeEntryFault,
  describeFindings,
  describeHistory,
} from './verify/words.ts';
