// The verifiable log: C2SP tlog-tiles, checkpoints, signed notes and proofs, in browsers and Node.
export {
  type Checkpoint,
  formatCheckpoint,
  parseCheckpoint,
  signCheckpoint,
  verifyCheckpoint,
} from './checkpoint.ts';
export {
  addSignatureLines,
  type Cosignature,
  cosignCheckpoint,
  readCosignatures,
} from './cosignature.ts';
export {
  createWitnessSigner,
  formatWitnessKey,
  formatWitnessSigner,
  parseWitnessKey,
  parseWitnessSigner,
  type WitnessKey,
  type WitnessSigner,
} from './cosignature-key.ts';
export { decodeEntryBundle, encodeEntryBundle, MAX_ENTRY_LENGTH } from './entry-bundle.ts';
export {
  type KeyRotation,
  type RotationPlace,
  signKeyRotation,
  verifyKeyRotation,
} from './key-rotation.ts';
export { LogError, type LogErrorCode, type LogErrorValues } from './log-error.ts';
export { emptyRoot, leafHash, nodeHash } from './merkle-hash.ts';
export { MerkleLog } from './merkle-log.ts';
export {
  type ConsistencyClaim,
  type InclusionClaim,
  verifyConsistency,
  verifyInclusion,
} from './merkle-proof.ts';
export { type NextCheckpointOptions, signNextCheckpoint } from './next-checkpoint.ts';
export {
  createSignerKey,
  formatSignerKey,
  formatVerifierKey,
  parseSignerKey,
  parseVerifierKey,
  type SignerKey,
  type VerifierKey,
} from './note-key.ts';
export { type NoteSignature, type OpenedNote, openNote, signNote } from './signed-note.ts';
export { decodeTile, encodeTile } from './tile.ts';
export {
  listEntriesPaths,
  listTilePaths,
  parseTilePath,
  TILE_WIDTH,
  type TilePath,
  toEntriesPath,
  toTilePath,
} from './tile-path.ts';
export {
  encodeTlogProof,
  type ProofExpectation,
  parseTlogProof,
  type TlogProof,
  verifyTlogProof,
} from './tlog-proof.ts';
export { type LogToVerify, type VerifiedLog, verifyLog } from './verify-log.ts';
export {
  judgeCheckpoint,
  type WitnessDecision,
  type WitnessedTree,
  type WitnessHand,
  type WitnessKnowledge,
} from './witness.ts';
export {
  encodeWitnessRequest,
  parseWitnessRequest,
  readWitnessAnswer,
  type WitnessAnswer,
  type WitnessRequest,
} from './witness-request.ts';
