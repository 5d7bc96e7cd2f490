// Whoever checks a signature cannot tell what made it.
import { createSignerKey, formatVerifierKey, openNote, signNote } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import { signNatively } from './sign-natively.ts';

test('signs every note with the very bytes that JavaScript signs it with', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const signer = createSignerKey('circunomy/coba', new Uint8Array(32).fill(seed));
    const text = `circunomy/coba\n${seed}\n${'é'.repeat(seed)}\n`;
    const note = signNote(text, [signNatively(signer)]);
    expect(note).toBe(signNote(text, [signer]));
    expect(openNote(note, [signer]).signatures).toHaveLength(1);
    expect(formatVerifierKey(signNatively(signer))).toBe(formatVerifierKey(signer));
  }
});
