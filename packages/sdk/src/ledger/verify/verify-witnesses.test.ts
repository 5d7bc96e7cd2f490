/** Who else vouches for a checkpoint, and what then can be known. */
import { describe, expect, it } from 'vitest';
import {
  addSignatureLines,
  cosignCheckpoint,
  createWitnessSigner,
  formatWitnessKey,
} from '../log/index.ts';
import { createReader, keyOf, makeLedger, publishLedger } from '../testing/publish-ledger.ts';
import { cannotKnow, listCannotKnow } from './cannot-know.ts';
import { verifyLedger } from './verify-ledger.ts';

const [melati, anggrek] = ['melati', 'anggrek'].map((name, at) =>
  createWitnessSigner(`saksi.example/${name}`, new Uint8Array(32).fill(50 + at)),
) as [ReturnType<typeof createWitnessSigner>, ReturnType<typeof createWitnessSigner>];
const witnesses = [melati, anggrek].map(formatWitnessKey);

function publishWith(change: (note: string) => string) {
  const files = publishLedger(makeLedger(9), [keyOf(1)]);
  const note = new TextDecoder().decode(files.get('ledger/checkpoint'));
  return files.set('ledger/checkpoint', new TextEncoder().encode(change(note)));
}
const cosigned = publishWith((note) => addSignatureLines(note, cosignCheckpoint(note, melati, 99)));

describe('witnesses', () => {
  it('are named with their time; those who did not sign are no fault', async () => {
    const report = await verifyLedger({ read: createReader(cosigned).read, witnesses });
    expect(report.holds).toBe(true);
    expect(report.witnesses).toEqual({
      cosigned: [{ name: melati.name, keyId: melati.keyId, time: 99 }],
      silent: [formatWitnessKey(anggrek)],
    });
  });

  it('are not looked for where the verifier trusts none', async () => {
    const report = await verifyLedger({ read: createReader(cosigned).read });
    expect(report.holds).toBe(true);
    expect(report.witnesses).toBeUndefined();
  });

  it('whose signature is of another checkpoint condemn this one', async () => {
    const files = publishWith((note) =>
      addSignatureLines(note, cosignCheckpoint(note.replace('\n9\n', '\n8\n'), melati, 99)),
    );
    const { log } = await verifyLedger({ read: createReader(files).read, witnesses });
    expect(log.holds === false && log.error.message).toContain(
      'the signature of saksi.example/melati',
    );
  });
});

describe('cannotKnow', () => {
  const codes = (list: readonly { code: string }[]): string[] => list.map(({ code }) => code);

  it('says in both languages, in whole sentences, what no check can tell', () => {
    expect(codes(cannotKnow)).toContain('truth-of-entries');
    for (const { text } of cannotKnow) {
      for (const sentence of [text.id, text.en]) expect(sentence).toMatch(/^[A-Z].{40,}\.$/);
      expect(text.id).not.toBe(text.en);
    }
  });

  it('leaves out what this very check does know', async () => {
    const seen = await verifyLedger({ read: createReader(cosigned).read, witnesses });
    const alone = await verifyLedger({ read: createReader(cosigned).read });
    expect(codes(listCannotKnow(alone))).toContain('same-for-everybody');
    expect(codes(listCannotKnow(seen))).not.toContain('same-for-everybody');
    expect(codes(listCannotKnow(seen))).not.toContain('withdrawn-documents');
    expect(codes(listCannotKnow({}))).toEqual(codes(cannotKnow));
  });
});
