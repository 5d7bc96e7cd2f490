// Cosignatures: the bytes that other implementations make, several witnesses on one note, and every way to be wrong.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import {
  addSignatureLines,
  cosignCheckpoint,
  createSignerKey,
  createWitnessSigner,
  formatVerifierKey,
  formatWitnessKey,
  formatWitnessSigner,
  LogError,
  openNote,
  parseVerifierKey,
  parseWitnessKey,
  parseWitnessSigner,
  readCosignatures,
  signCheckpoint,
  verifyCheckpoint,
} from './index.ts';

// Made by Go's sumdb/note (the log) and github.com/transparency-dev/formats v0.1.1 (the witness) from fixed seeds.
const LOG_KEY = 'example.com/vector-log+4516a1da+ARGkVJ4QEa2MOOLGBO6i7NVSJ1FQ97tIX+w+Ku0RZ6Em';
const WITNESS_SECRET =
  'PRIVATE+KEY+witness.example.com/vector+416f103d+BJEX3xv88eoQIKT4E+GkxZcXaJCYlQfi/GJ3NDFmZIW8';
const WITNESS_KEY =
  'witness.example.com/vector+416f103d+BK/QmJFVP3SKJOqAMhFxBQPtylo3sjwWibyFDAlZKK8B';
const TEXT = 'example.com/vector-log\n1234\nSBNJTRN+FjG7owHVrKtue7eqdM4RhdRWVl71HXN2d7I=\n';
const LOG_LINE =
  '— example.com/vector-log RRah2qlLrSlk6J8DA1HmNewppUM15Quhs5cAIb1KjBsV3otVirJTW8AFVsQtJkTW1Zny7GuoAxZpI6bUPcpM68QOIgE=\n';
const WITNESS_LINE =
  '— witness.example.com/vector QW8QPQAAAABqwLUbDdj7sDNRIVjmjYgqFI6y4UJhPg/UAA8J8wAdqSd3q4PedRhkgXA4xFN/Jg5uWn7ZkBA+H/UHQs5d9hITdXmQAA==\n';
const TIME = 1_791_014_171;
const NOTE = `${TEXT}\n${LOG_LINE}`;

const origin = 'contoh.example/gereja-contoh';
const signer = createSignerKey(origin, new Uint8Array(32).fill(1));
const own = signCheckpoint({ origin, size: 7, root: new Uint8Array(32).fill(9) }, signer);
const witnessOf = (name: string, byte: number) =>
  createWitnessSigner(name, new Uint8Array(32).fill(byte));
const melati = witnessOf('saksi.example/melati', 2);
const anggrek = witnessOf('saksi.example/anggrek', 3);

describe('cosignatures', () => {
  test('what another implementation signed is verified, with its time', () => {
    const cosigned = utf8ToBytes(NOTE + WITNESS_LINE);
    expect(readCosignatures(cosigned, [parseWitnessKey(WITNESS_KEY)])).toEqual([
      { name: 'witness.example.com/vector', keyId: '416f103d', time: TIME },
    ]);
    expect(openNote(cosigned, [parseVerifierKey(LOG_KEY)]).signatures).toHaveLength(1);
  });

  test('signing gives the very bytes that the other implementation gives', () => {
    const witness = parseWitnessSigner(WITNESS_SECRET);
    expect(cosignCheckpoint(NOTE, witness, TIME)).toBe(WITNESS_LINE);
    expect(formatWitnessSigner(witness)).toBe(WITNESS_SECRET);
    expect(formatWitnessKey(witness)).toBe(WITNESS_KEY);
  });

  test('the line of the specification’s example is a key id, a time and 64 bytes', () => {
    // Its keys are not published, so that only its form can be held against ours.
    const line =
      'jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==';
    const cosigned = cosignCheckpoint(own, melati, 1_679_315_147).split(' ')[2]?.trim() ?? '';
    const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    expect(bytesOf(cosigned)).toHaveLength(bytesOf(line).length);
    expect(bytesOf(cosigned).slice(4, 12)).toEqual(bytesOf(line).slice(4, 12));
  });

  test('several witnesses sign one note, in any order, beside strangers', () => {
    const stranger = witnessOf('saksi.example/asing', 4);
    const lines = [
      cosignCheckpoint(own, anggrek, 20),
      cosignCheckpoint(own, stranger, 25),
      cosignCheckpoint(own, melati, 10),
    ];
    const cosigned = addSignatureLines(own, lines.join(''));
    expect(
      readCosignatures(cosigned, [melati, anggrek]).map(({ name, time }) => [name, time]),
    ).toEqual([
      ['saksi.example/anggrek', 20],
      ['saksi.example/melati', 10],
    ]);
    expect(readCosignatures(own, [melati])).toEqual([]);
    expect(verifyCheckpoint(cosigned, formatVerifierKey(signer), origin).size).toBe(7);
  });

  test('a later word of the same witness takes the place of its earlier one', () => {
    const once = addSignatureLines(own, cosignCheckpoint(own, melati, 10));
    const twice = addSignatureLines(once, cosignCheckpoint(own, melati, 99));
    expect(twice.length).toBe(once.length);
    expect(readCosignatures(twice, [melati])[0]?.time).toBe(99);
    const both = once + cosignCheckpoint(own, melati, 5);
    expect(readCosignatures(both, [melati]).map(({ time }) => time)).toEqual([10]);
  });

  test('extension lines are signed too', () => {
    const text = `${origin}\n7\n${btoa('\t'.repeat(32))}\nan extension\n`;
    const line = cosignCheckpoint(`${text}\n${LOG_LINE}`, melati, 10);
    expect(readCosignatures(`${text}\n${line}`, [melati])).toHaveLength(1);
    const changed = text.replace('an ext', 'AN ext');
    expect(() => readCosignatures(`${changed}\n${line}`, [melati])).toThrow(LogError);
  });

  test.each([
    ['another size', (note: string) => note.replace('\n7\n', '\n8\n')],
    ['another time', (note: string) => note.replace('AAAAAAAAA', 'AAAAAAAAB')],
  ])('a cosignature under %s condemns the note', (_, change) => {
    const cosigned = change(addSignatureLines(own, cosignCheckpoint(own, melati, 10)));
    expect(() => readCosignatures(cosigned, [melati])).toThrow(
      `Could not verify the note: the signature of saksi.example/melati (${melati.keyId}) does not fit the text. Fetch it again; if that does not help, it was changed after signing.`,
    );
  });

  test.each([1, 8, 9, 71, 73])('a cosignature of %i bytes is wrong', (length) => {
    const id = melati.keyId.match(/../g)?.map((hex) => Number.parseInt(hex, 16)) ?? [];
    const line = `— ${melati.name} ${btoa(String.fromCharCode(...id, ...Array(length).fill(0)))}\n`;
    expect(() => readCosignatures(own + line, [melati])).toThrow('does not fit the text');
  });

  test('a time beyond every calendar is wrong, not rounded', () => {
    const id = melati.keyId.match(/../g)?.map((hex) => Number.parseInt(hex, 16)) ?? [];
    const blob = String.fromCharCode(...id, ...Array(8).fill(0x7f), ...Array(64).fill(1));
    const line = `— ${melati.name} ${btoa(blob)}\n`;
    expect(() => readCosignatures(own + line, [melati])).toThrow('does not fit the text');
  });

  test.each([-1, 1.5, Number.NaN])('the time %d is not signed', (time) => {
    expect(() => cosignCheckpoint(own, melati, time)).toThrow(`time ${time} is not`);
  });

  test('only checkpoints are cosigned', () => {
    expect(() => cosignCheckpoint(`hello\n\n${LOG_LINE}`, melati, 10)).toThrow(LogError);
  });
});

describe('witness keys', () => {
  test('are not taken for keys of ledgers, nor the other way round', () => {
    expect(() => parseWitnessKey(LOG_KEY)).toThrow(
      'Could not use the witness key example.com/vector-log: its type is 1, the key of a witness has type 4 (Ed25519 cosignature). Ask the witness for its vkey.',
    );
    expect(() => parseVerifierKey(WITNESS_KEY)).toThrow('its type is 4, only 1 (Ed25519)');
    const twin = createSignerKey(melati.name, melati.secretKey);
    expect(twin.keyId).not.toBe(melati.keyId);
  });

  test('are new each time they are made', () => {
    expect(formatWitnessKey(createWitnessSigner('a.example'))).not.toBe(
      formatWitnessKey(createWitnessSigner('a.example')),
    );
  });

  test.each([
    ['an empty name', () => createWitnessSigner('')],
    ['a secret that is too short', () => createWitnessSigner('a.example', new Uint8Array(31))],
    ['another id', () => parseWitnessKey(WITNESS_KEY.replace('416f103d', '416f103e'))],
    ['a secret’s other id', () => parseWitnessSigner(WITNESS_SECRET.replace('416f', '416e'))],
    ['half a key', () => parseWitnessKey('a.example+00000000+BAAA')],
    ['no key', () => parseWitnessKey('a.example')],
  ])('with %s are refused', (_, make) => {
    expect(make).toThrow(LogError);
  });
});
