/** The proof of one entry, read years later: with the file alone, under old keys, with witnesses, and every forgery. */
import { describe, expect, it } from 'vitest';
import { encodeEntry } from '../entry.ts';
import { LedgerError } from '../ledger-error.ts';
import {
  addSignatureLines,
  cosignCheckpoint,
  createWitnessSigner,
  encodeTlogProof,
  formatVerifierKey,
  formatWitnessKey,
  LogError,
  leafHash,
  MerkleLog,
  signCheckpoint,
} from '../log/index.ts';
import { keyOf, makeLedger, origin } from '../testing/publish-ledger.ts';
import { encodeEntryProof, verifyEntryProof } from './verify-entry-proof.ts';

const entries = makeLedger(300);
const bodies = entries.map(encodeEntry);
const log = MerkleLog.from(bodies.map(leafHash));
const signer = keyOf(1);
const verifierKey = formatVerifierKey(signer);
const expected = { verifierKey, origin };
const noteOf = (size: number) => signCheckpoint({ origin, size, root: log.root(size) }, signer);
const bodyOf = (number: number): Uint8Array => bodies[number - 1] ?? new Uint8Array();
const proofOf = (number: number, checkpoint = noteOf(300)): string =>
  encodeEntryProof({ log, index: number - 1, entry: bodyOf(number), checkpoint });

describe('verifyEntryProof', () => {
  it('needs nothing but the file, the key and the ledger’s name', () => {
    const proved = verifyEntryProof(new TextEncoder().encode(proofOf(18)), undefined, expected);
    expect(proved).toMatchObject({ number: 18, size: 300, signedBy: verifierKey });
    expect(proved.entry).toEqual(entries[17]);
    expect(proved.cosignatures).toEqual([]);
  });

  it('takes the entry as bytes, or as JSON in any layout', () => {
    const pretty = JSON.stringify({ ...entries[17], at: entries[17]?.at }, undefined, 2);
    for (const entry of [bodyOf(18), new TextDecoder().decode(bodyOf(18)), `${pretty}\n`]) {
      expect(verifyEntryProof(proofOf(18), entry, expected).number).toBe(18);
    }
  });

  it('takes a proof that was made when the ledger was shorter', () => {
    const proved = verifyEntryProof(proofOf(18, noteOf(40)), undefined, expected);
    expect(proved).toMatchObject({ number: 18, size: 40 });
  });

  it('takes any key the ledger ever had, and says which one signed', () => {
    const verifierKey = [keyOf(2), signer].map(formatVerifierKey);
    const { signedBy } = verifyEntryProof(proofOf(18), undefined, { verifierKey, origin });
    expect(signedBy).toBe(formatVerifierKey(signer));
  });

  it('names the witnesses who signed', () => {
    const witness = createWitnessSigner('saksi.example/melati', new Uint8Array(32).fill(7));
    const note = addSignatureLines(
      noteOf(300),
      cosignCheckpoint(noteOf(300), witness, 1_800_000_000),
    );
    const witnesses = [formatWitnessKey(witness)];
    const { cosignatures } = verifyEntryProof(proofOf(18, note), undefined, {
      ...expected,
      witnesses,
    });
    expect(cosignatures).toMatchObject([{ name: 'saksi.example/melati', time: 1_800_000_000 }]);
  });

  it('refuses another entry, ledger or key', () => {
    const changed = new TextDecoder().decode(bodyOf(18)).replace('"amount":1017', '"amount":9017');
    expect(changed).toContain('9017');
    for (const entry of [bodyOf(19), changed]) {
      expect(() => verifyEntryProof(proofOf(18), entry, expected)).toThrow(
        'Could not verify the log: its hashes lead to root',
      );
    }
    const lain = { ...expected, origin: 'contoh.example/lain' };
    expect(() => verifyEntryProof(proofOf(18), undefined, lain)).toThrow(
      'it is from "contoh.example/contoh", not from "contoh.example/lain"',
    );
    const other = { ...expected, verifierKey: formatVerifierKey(keyOf(2)) };
    expect(() => verifyEntryProof(proofOf(18), undefined, other)).toThrow('by a key you trust');
  });

  it('refuses a proof whose own entry was changed', () => {
    const hashes = log.inclusionProof(17);
    const extra = bodyOf(19);
    const forged = encodeTlogProof({ index: 17, hashes, checkpoint: noteOf(300), extra });
    expect(() => verifyEntryProof(forged, undefined, expected)).toThrow(LogError);
  });

  it('says what is missing where there is no entry at all', () => {
    const hashes = log.inclusionProof(17);
    const bare = encodeTlogProof({ index: 17, hashes, checkpoint: noteOf(300) });
    expect(verifyEntryProof(bare, bodyOf(18), expected).number).toBe(18);
    expect(() => verifyEntryProof(bare, undefined, expected)).toThrow(
      'Could not check the proof: the file does not hold the entry, and none was given. Pass the JSON of the entry beside the proof.',
    );
    expect(() => verifyEntryProof(bare, 'satu', expected)).toThrow(LedgerError);
  });
});
