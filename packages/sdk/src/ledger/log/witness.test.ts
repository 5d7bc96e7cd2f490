// Every answer that C2SP tlog-witness prescribes, and the other side that asks and reads.
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import {
  createSignerKey,
  createWitnessSigner,
  emptyRoot,
  encodeWitnessRequest,
  judgeCheckpoint,
  type LogError,
  leafHash,
  MerkleLog,
  parseWitnessRequest,
  readCosignatures,
  readWitnessAnswer,
  signCheckpoint,
  type WitnessDecision,
  type WitnessedTree,
} from './index.ts';

const origin = 'contoh.example/gereja-contoh';
const signer = createSignerKey(origin, new Uint8Array(32).fill(1));
const witness = createWitnessSigner('saksi.example/melati', new Uint8Array(32).fill(2));
const logOf = (size: number, twist = ''): MerkleLog =>
  MerkleLog.from(Array.from({ length: size }, (_, at) => leafHash(utf8ToBytes(`${at}${twist}`))));
const noteOf = (log: MerkleLog): string =>
  signCheckpoint({ origin, size: log.size, root: log.root() }, signer);
const treeOf = (log: MerkleLog): WitnessedTree => ({ size: log.size, root: log.root() });

const judge = (body: string, latest: WitnessedTree | undefined, logKeys = [signer]) =>
  judgeCheckpoint(parseWitnessRequest(body), { logKeys, latest }, { witness, time: 1_700_000_000 });
const faultOf = (decision: WitnessDecision): LogError | undefined =>
  'error' in decision ? decision.error : undefined;

describe('a witness', () => {
  test('cosigns the first checkpoint it sees, and every one that grows from it', () => {
    let latest: WitnessedTree | undefined;
    for (const size of [0, 1, 2, 7, 7, 256, 300]) {
      const log = logOf(size);
      const decision = judge(encodeWitnessRequest(log, noteOf(log), latest?.size ?? 0), latest);
      if (decision.status !== 200) throw new Error(`size ${size}: ${decision.status}`);
      expect(decision.latest).toEqual(treeOf(log));
      expect(readCosignatures(noteOf(log) + decision.body, [witness])).toEqual([
        { name: witness.name, keyId: witness.keyId, time: 1_700_000_000 },
      ]);
      latest = decision.latest;
    }
  });

  test('does not know the ledger: 404', () => {
    const log = logOf(3);
    const request = parseWitnessRequest(encodeWitnessRequest(log, noteOf(log), 0));
    const knowledge = { logKeys: undefined, latest: undefined };
    const decision = judgeCheckpoint(request, knowledge, { witness, time: 1 });
    expect(decision.status).toBe(404);
    expect(faultOf(decision)?.message).toBe(
      'Could not cosign the checkpoint: this witness does not watch "contoh.example/gereja-contoh". Ask its operator to add that ledger and its key.',
    );
  });

  test('finds no signature of a key it trusts, or a wrong one: 403', () => {
    const log = logOf(3);
    const body = encodeWitnessRequest(log, noteOf(log), 0);
    const other = createSignerKey(origin, new Uint8Array(32).fill(8));
    expect(judge(body, undefined, [other]).status).toBe(403);
    expect(judge(body.replace('\n3\n', '\n4\n'), undefined).status).toBe(403);
  });

  test('is told of an old size beyond the checkpoint: 400', () => {
    const log = logOf(3);
    const decision = judge(`old 4\n\n${noteOf(log)}`, treeOf(logOf(4)));
    expect(decision.status).toBe(400);
    expect(faultOf(decision)?.message).toContain('its size 3 is below the old size 4.');
  });

  test('has cosigned another size last: 409 with that size as text/x.tlog.size', () => {
    const log = logOf(9);
    for (const [latest, oldSize] of [
      [treeOf(logOf(5)), 0],
      [treeOf(logOf(5)), 4],
      [undefined, 4],
    ] as const) {
      expect(judge(encodeWitnessRequest(log, noteOf(log), oldSize), latest)).toEqual({
        status: 409,
        contentType: 'text/x.tlog.size',
        body: `${latest?.size ?? 0}\n`,
        isFork: false,
      });
    }
  });

  test('has cosigned another root for the same size: 409, and the request is proof of a fork', () => {
    const forked = logOf(5, 'x');
    expect(judge(`old 5\n\n${noteOf(forked)}`, treeOf(logOf(5)))).toEqual({
      status: 409,
      contentType: 'text/x.tlog.size',
      body: '5\n',
      isFork: true,
    });
  });

  test('is not shown that the ledger grew from what it saw: 422', () => {
    const log = logOf(9);
    const proof = encodeWitnessRequest(log, noteOf(log), 5);
    const forked = encodeWitnessRequest(logOf(9, 'x'), noteOf(logOf(9, 'x')), 5);
    const seen = treeOf(logOf(5));
    expect(judge(proof, seen).status).toBe(200);
    expect(judge(forked, seen).status).toBe(422);
    expect(judge(`old 5\n\n${noteOf(log)}`, seen).status).toBe(422);
    expect(judge(proof.replace('\n\n', `\n${btoa('\0'.repeat(32))}\n\n`), seen).status).toBe(422);
    expect(judge(proof.replace('old 5', 'old 0'), undefined).status).toBe(422);
  });

  test('is shown an empty ledger with a root that is not empty: 422', () => {
    const note = signCheckpoint({ origin, size: 0, root: leafHash(new Uint8Array()) }, signer);
    expect(judge(`old 0\n\n${note}`, undefined).status).toBe(422);
    expect(judge(`old 0\n\n${note}`, { size: 0, root: emptyRoot() }).status).toBe(422);
  });
});

describe('requests of another implementation', () => {
  // Published with the tests of filippo.io/torchwood: made-up hashes, a real signature each.
  const name =
    'sigsum.org/v1/tree/4d6d8825a6bb689d459628312889dfbb0bcd41b5211d9e1ce768b0ff0309e562';
  const publicKey = hexToBytes('ffdc2d4d98e4124d3feaf788c0c2f9abfd796083d1f0495437f302ec79cf100f');
  const logKeys = [{ name, keyId: '5202289b', publicKey }];
  const first = `old 0\n\n${name}\n1\nKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— ${name} UgIom7fPZTqpxWWhyjWduBvTvGVqsokMbqTArsQilegKoFBJQjUFAmQ0+YeSPM3wfUQMFSzVnnNuWRTYrajXpNUbIQY=\n`;
  const toThree = `old 1\nKgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nKgIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n${name}\n3\nRcCI1Nk56ZcSmIEfIn0SleqtV7uvrlXNccFx595Iwl0=\n\n— ${name} UgIom2VbtIcdFbwFAy1n7s6IkAxIY6J/GQOTuZF2ORV39d75cbAj2aQYwyJre36kezNobZs4SUUdrcawfAB8WVrx6go=\n`;
  const toFive = `old 1\nKgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n+fUDV+k970B4I3uKrqJM4aP1lloPZP8mvr2Z4wRw2LI=\nKgQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n${name}\n5\nQrtXrQZCCvpIgsSmOsah7HdICzMLLyDfxToMql9WTjY=\n\n— ${name} UgIomw/EOJmWi0i1FQsOj+etB7F8IccFam/jgd6wzRns4QPVmyEZtdvl1U2KEmLOZ/ASRcWJi0tW90dJWAShei7sDww=\n`;
  const answer = (body: string, latest: WitnessedTree | undefined) =>
    judgeCheckpoint(parseWitnessRequest(body), { logKeys, latest }, { witness, time: 1 });

  test('are answered as it answers them', () => {
    const one = answer(first, undefined);
    if (one.status !== 200) throw new Error(`${one.status}`);
    expect(answer(toThree, one.latest).status).toBe(200);
    const five = answer(toFive, one.latest);
    if (five.status !== 200) throw new Error(`${five.status}`);
    expect(answer(toThree, five.latest)).toMatchObject({ status: 409, body: '5\n', isFork: false });
    expect(answer(toFive.replace('KgQ', 'KgU'), one.latest).status).toBe(422);
  });
});

describe('a request to a witness', () => {
  const log = logOf(9);
  const note = noteOf(log);

  test('reads back as it was written', () => {
    const request = parseWitnessRequest(utf8ToBytes(encodeWitnessRequest(log, note, 5)));
    expect(request).toMatchObject({ oldSize: 5, note, checkpoint: { origin, size: 9 } });
    expect(request.proof).toEqual(log.consistencyProof(5));
  });

  test.each([
    [1, 'OLD 5', 'old <decimal>', `OLD 5\n\n${note}`],
    [1, 'old 05', 'old <decimal>', `old 05\n\n${note}`],
    [1, 'old -5', 'old <decimal>', `old -5\n\n${note}`],
    [1, '', 'old <decimal>', `old 5\n${note.replaceAll('\n\n', '\n')}`],
    [3, 'AAAA', '<base64, 32>', `old 5\n${btoa('\0'.repeat(32))}\nAAAA\n\n${note}`],
  ])('with line %i holding "%s" instead of %s is refused', (line, value, form, body) => {
    expect(() => parseWitnessRequest(body)).toThrow(
      `Could not read the request to the witness: line ${line} ("${value}") does not have the form ${form}. Send it as C2SP tlog-witness describes.`,
    );
  });

  test('has at most 63 proof lines', () => {
    const lines = `${btoa('\0'.repeat(32))}\n`;
    expect(parseWitnessRequest(`old 5\n${lines.repeat(63)}\n${note}`).proof).toHaveLength(63);
    expect(() => parseWitnessRequest(`old 5\n${lines.repeat(64)}\n${note}`)).toThrow('line 65');
  });

  test('without a signed checkpoint is refused', () => {
    expect(() => parseWitnessRequest('old 5\n\n')).toThrow('Could not read the note');
    expect(() => parseWitnessRequest(`old 5\n\n${note.replace('\n9\n', '\nnine\n')}`)).toThrow(
      'Could not read the checkpoint: line 2 ("nine")',
    );
  });
});

describe('a witness’s answer', () => {
  const log = logOf(9);
  const note = noteOf(log);
  const answered = judge(encodeWitnessRequest(log, note, 0), undefined);
  const lines = answered.status === 200 ? answered.body : '';
  const stranger = createWitnessSigner('saksi.example/asing', new Uint8Array(32).fill(4));

  test('adds the witness’s lines to the note, and no stranger’s', () => {
    const other = judgeCheckpoint(
      parseWitnessRequest(encodeWitnessRequest(log, note, 0)),
      { logKeys: [signer], latest: undefined },
      { witness: stranger, time: 5 },
    );
    const body = `${other.status === 200 ? other.body : ''}${lines}`;
    expect(readWitnessAnswer({ status: 200, body }, note, [witness])).toEqual({
      kind: 'cosigned',
      note: note + lines,
      by: [{ name: witness.name, keyId: witness.keyId, time: 1_700_000_000 }],
    });
  });

  test('without a line of the witness is no cosignature', () => {
    expect(() => readWitnessAnswer({ status: 200, body: lines }, note, [stranger])).toThrow(
      `made by a key you trust (saksi.example/asing+${stranger.keyId})`,
    );
    expect(() => readWitnessAnswer({ status: 200, body: 'OK\n' }, note, [witness])).toThrow(
      'Could not read the note: signature line 1',
    );
  });

  test.each([
    [409, '5\n', { kind: 'conflict', size: 5 }],
    [409, '5', { kind: 'refused', status: 409 }],
    [409, 'five\n', { kind: 'refused', status: 409 }],
    [404, '', { kind: 'refused', status: 404 }],
    [422, 'no', { kind: 'refused', status: 422 }],
  ])('of status %i with body %j is understood', (status, body, meaning) => {
    expect(readWitnessAnswer({ status, body }, note, [witness])).toEqual(meaning);
  });
});
