/** Which of several keys stands behind a note. */
import { openNote, parseVerifierKey } from '../log/index.ts';

/** The vkey of the note's first signature that one of these made; throws `signature-missing`, `signature-wrong`. */
export function findSigner(note: string | Uint8Array, vkeys: readonly string[]): string {
  const keys = vkeys.map((vkey) => ({ vkey, ...parseVerifierKey(vkey) }));
  const [signature] = openNote(note, keys).signatures;
  const signer = keys.find(
    ({ name, keyId }) => name === signature?.name && keyId === signature.keyId,
  );
  return signer?.vkey ?? '';
}
