// One entry's proof, checked offline: nothing but the file and a key that its reader trusts is needed.
import {
  LedgerError,
  LogError,
  type ProvedEntry,
  parseVerifierKey,
  verifyEntryProof,
} from '@circunomy/sdk/ledger';
import type { Words } from '../cli/words.ts';

export interface ProofToCheck {
  readonly proof: Uint8Array;
  /** JSON of the entry in any layout; undefined where the proof brings it along. */
  readonly entry: string | undefined;
  /** vkey. A key carries the name of its ledger, which a checkpoint must bear. */
  readonly verifierKey: string;
  readonly witnesses: readonly string[];
}

export type CheckedProof =
  | { readonly holds: true; readonly proved: ProvedEntry }
  | { readonly holds: false; readonly words: Words };

export function checkProofFile({
  proof,
  entry,
  verifierKey,
  witnesses,
}: ProofToCheck): CheckedProof {
  try {
    const origin = parseVerifierKey(verifierKey).name;
    const proved = verifyEntryProof(proof, entry, { verifierKey, origin, witnesses });
    return { holds: true, proved };
  } catch (error) {
    if (error instanceof LogError) {
      return { holds: false, words: { en: error.in('en'), id: error.in('id') } };
    }
    if (error instanceof LedgerError) return { holds: false, words: notAnEntry };
    throw error;
  }
}

const notAnEntry: Words = {
  en: 'Could not check the proof: what it proves is no entry of a ledger. Ask for the entry’s JSON and check again.',
  id: 'Tidak dapat memeriksa bukti: yang dibuktikan bukan catatan buku besar. Minta JSON catatannya lalu periksa lagi.',
};
