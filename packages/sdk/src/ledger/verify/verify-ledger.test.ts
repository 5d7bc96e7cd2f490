/** "Check it yourself" on a really recorded community: what holds, and every way in which it may not. */
import { describe, expect, it } from 'vitest';
import { sampleCommunity } from '../../mocks/sample-community.ts';
import { canonicalJson } from '../canonical-json.ts';
import { createSignerKey, formatVerifierKey, signCheckpoint } from '../log/index.ts';
import type { VerificationProgress } from './report.ts';
import { verifyLedger } from './verify-ledger.ts';
import { describeDocumentFault } from './words.ts';

type Sample = ReturnType<typeof sampleCommunity>;
type Change = (bytes: Uint8Array) => Uint8Array | undefined;

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(value));
const jsonOf = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));

/** Reads the sample as published, but for the files that a test changes. */
function readFrom(sample: Sample, changes: Record<string, Change> = {}) {
  return async (path: string): Promise<Uint8Array | undefined> => {
    const body = sample.readFile(path)?.body;
    const change = changes[path];
    return body && change ? change(body) : body;
  };
}

const flipBit: Change = (bytes) =>
  bytes.map((byte, at) => (at === bytes.length - 5 ? byte ^ 1 : byte));

describe('verifyLedger', () => {
  it('finds that an honest community holds, and says how much it checked', async () => {
    const sample = sampleCommunity();
    const report = await verifyLedger({ read: readFrom(sample) });
    expect(report.holds).toBe(true);
    expect(report.log).toMatchObject({
      holds: true,
      size: sample.tip().size,
      root: sample.tip().root,
    });
    expect(report.documents?.matched).toBeGreaterThan(0);
    expect(report.figures?.compared).toBeGreaterThan(50);
    expect(report.figures?.differences).toEqual([]);
  });

  it('holds beyond one tile', async () => {
    const report = await verifyLedger({
      read: readFrom(sampleCommunity({ moreContributions: 300 })),
    });
    expect(report.holds).toBe(true);
  });

  it('names the figure that was changed, with both values', async () => {
    const sample = sampleCommunity();
    const read = readFrom(sample, {
      'impact.json': (bytes) => {
        const impact = jsonOf(bytes);
        impact.itemised.distributions += 1;
        return bytesOf(impact);
      },
    });
    const { holds, figures } = await verifyLedger({ read });
    expect(holds).toBe(false);
    const difference = figures?.differences[0];
    expect(difference?.path).toBe('itemised.distributions');
    expect(difference?.published).toBe(Number(difference?.computed) + 1);
  });

  it('names the entry whose document was changed', async () => {
    const sample = sampleCommunity();
    const path = sample.listFiles().find((file) => file.startsWith('documents/')) ?? '';
    const read = readFrom(sample, {
      [path]: (bytes) => bytesOf({ ...jsonOf(bytes), salt: '0'.repeat(32) }),
    });
    const { holds, documents } = await verifyLedger({ read });
    expect(holds).toBe(false);
    expect(documents?.faults).toEqual([
      {
        entry: expect.any(Number),
        document: path.slice('documents/'.length, -'.json'.length),
        fault: 'changed',
      },
    ]);
  });

  it('counts a withdrawn document as withdrawn: the figures still hold', async () => {
    const sample = sampleCommunity();
    const path = sample.listFiles().find((file) => file.startsWith('documents/')) ?? '';
    const before = await verifyLedger({ read: readFrom(sample) });
    sample.withdraw(path.slice('documents/'.length, -'.json'.length));
    const after = await verifyLedger({ read: readFrom(sample) });
    expect(after.holds).toBe(true);
    expect(after.documents?.withdrawn).toBe((before.documents?.withdrawn ?? 0) + 1);
    expect(after.figures?.differences).toEqual([]);
  });

  it('blames a document that is still there after its withdrawal', async () => {
    const sample = sampleCommunity();
    const path = sample.listFiles().find((file) => file.startsWith('documents/')) ?? '';
    const document = path.slice('documents/'.length, -'.json'.length);
    const before = await verifyLedger({ read: readFrom(sample) });
    sample.record({
      entry: { kind: 'document-withdrawn', on: null, document, reason: 'owner-asked' },
    });
    const { holds, documents } = await verifyLedger({ read: readFrom(sample) });
    expect(holds).toBe(false);
    const [fault] = documents?.faults ?? [];
    expect(fault).toMatchObject({ document, fault: 'still-published' });
    expect(fault && describeDocumentFault(fault, 'en')).toMatch(
      new RegExp(
        `^Could not accept document ${document} of entry #\\d+: the ledger says it was withdrawn, and it is still published\\. Ask the community to erase it; the law gives 72 hours\\.$`,
      ),
    );
    sample.withdraw(document);
    const after = await verifyLedger({ read: readFrom(sample) });
    expect(after.holds).toBe(true);
    expect(after.documents?.unexplained).toBe(before.documents?.unexplained);
  });

  it('is not led into a checkpoint that claims more than a check can hold', async () => {
    const signer = createSignerKey('sample/komunitas-sampel', new Uint8Array(32).fill(66));
    const claim = { origin: signer.name, size: 2 ** 40, root: new Uint8Array(32) };
    const read = readFrom(sampleCommunity(), {
      'ledger/checkpoint': () => new TextEncoder().encode(signCheckpoint(claim, signer)),
      'community.json': (bytes) =>
        bytesOf({ ...jsonOf(bytes), verifierKey: formatVerifierKey(signer) }),
    });
    const { log } = await verifyLedger({ read });
    expect(log.holds === false && log.error.message).toContain(`size ${2 ** 40} is not a whole`);
  });

  it.each(['ledger/checkpoint', 'ledger/tile/entries/000.p', 'ledger/tile/0/000.p'])(
    'does not hold with one flipped bit in %s',
    async (prefix) => {
      const sample = sampleCommunity();
      const path = sample.listFiles().find((file) => file.startsWith(prefix)) ?? '';
      const report = await verifyLedger({ read: readFrom(sample, { [path]: flipBit }) });
      expect(report.holds).toBe(false);
      expect(report.log.holds).toBe(false);
      expect(report.figures).toBeUndefined();
    },
  );

  it('does not hold under a key the visitor does not know', async () => {
    const other = 'circunomy/lain+8ca6b4c5+AZ1UHv2FrPjPUuHzJGBZc4qQKXOsrz4Lf8LVGuJ9xN3f';
    const report = await verifyLedger({ read: readFrom(sampleCommunity()), verifierKey: other });
    expect(report.log.holds).toBe(false);
  });

  it('says which file is missing', async () => {
    const sample = sampleCommunity();
    const path = sample.listFiles().find((file) => file.startsWith('ledger/tile/entries/')) ?? '';
    const { log } = await verifyLedger({ read: readFrom(sample, { [path]: () => undefined }) });
    expect(log.holds === false && log.error.message).toContain(path.slice('ledger/'.length));
  });

  it('tells its progress step by step', async () => {
    const steps: VerificationProgress[] = [];
    await verifyLedger({
      read: readFrom(sampleCommunity()),
      onProgress: (step) => steps.push(step),
    });
    expect(new Set(steps.map(({ step }) => step))).toEqual(
      new Set(['log', 'documents', 'figures']),
    );
    expect(steps.at(-1)).toEqual({ step: 'figures', done: 13, of: 13 });
  });

  it('stops when it is aborted', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(verifyLedger({ read: readFrom(sampleCommunity()), signal })).rejects.toThrow(
      'enough',
    );
  });
});
