// Keys against the published examples of C2SP and Go, and keys that must not be read.
import { describe, expect, test } from 'vitest';
import {
  createSignerKey,
  formatSignerKey,
  formatVerifierKey,
  parseSignerKey,
  parseVerifierKey,
} from './index.ts';

// The example of https://c2sp.org/signed-note.
const VKEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
// The example keys in the documentation of Go's golang.org/x/mod/sumdb/note.
const GO_VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const GO_SKEY = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';

describe('note keys', () => {
  test('published verifier keys are read and written unchanged', () => {
    for (const vkey of [VKEY, GO_VKEY]) {
      expect(formatVerifierKey(parseVerifierKey(vkey))).toBe(vkey);
    }
    expect(parseVerifierKey(VKEY)).toMatchObject({ name: 'example.com/foo', keyId: '530d903a' });
  });

  test('a published signer key is read and written unchanged, and gives its verifier key', () => {
    const key = parseSignerKey(GO_SKEY);
    expect(formatSignerKey(key)).toBe(GO_SKEY);
    expect(formatVerifierKey(key)).toBe(GO_VKEY);
  });

  test('each new key is another one, and survives being written down', () => {
    const one = createSignerKey('contoh.example/buku-besar');
    const other = createSignerKey('contoh.example/buku-besar');
    expect(formatSignerKey(one)).not.toBe(formatSignerKey(other));
    expect(parseSignerKey(formatSignerKey(one))).toEqual(one);
    expect(parseVerifierKey(formatVerifierKey(one)).publicKey).toEqual(one.publicKey);
  });

  test('a key whose id does not follow from it is refused', () => {
    expect(() => parseVerifierKey(VKEY.replace('530d903a', '530d903b'))).toThrow(
      /^Could not use the key example\.com\/foo: its id says 530d903b, the key itself gives 530d903a\. /,
    );
    expect(() => parseVerifierKey(VKEY.replace('foo', 'fop'))).toThrow('Could not use the key');
    expect(() => parseSignerKey(GO_SKEY.replace('c74f20a3', 'c74f20a4'))).toThrow('c74f20a4');
  });

  test('a key of another type is refused by its number', () => {
    const mldsa = 'example.com/foo+530d903a+BukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
    expect(() => parseVerifierKey(mldsa)).toThrow(
      'Could not use the key example.com/foo: its type is 6, only 1 (Ed25519) is supported. Use an Ed25519 key.',
    );
  });

  test.each([
    '',
    'example.com/foo',
    'example.com/foo+530d903a',
    'example.com/foo+530d903a+',
    'example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
    'example.com/foo+530d903+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
    'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2',
    'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k\n',
    'example.com/foo+530d903a+Aeky',
    'example .com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
    '+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  ])('%j is not a verifier key', (text) => {
    expect(() => parseVerifierKey(text)).toThrow(
      'Could not read the key: it does not have the form <name>+<8 hex>+<base64>. Copy the key whole, on one line.',
    );
  });

  test('a malformed signer key is refused without repeating the secret', () => {
    const spoiled = GO_SKEY.slice(0, -1);
    expect(() => parseSignerKey(spoiled)).toThrow(
      'Could not read the key: it does not have the form PRIVATE+KEY+<name>+<8 hex>+<base64>. Copy the key whole, on one line.',
    );
    expect(() => parseSignerKey(VKEY)).toThrow('does not have the form PRIVATE+KEY');
  });

  test.each(['', 'a b', 'a+b', 'a\u00a0b', 'a\nb', 'a\u2003b', 'a\ud800'])(
    'the name %j is refused',
    (name) => {
      expect(() => createSignerKey(name)).toThrow(
        `Could not use the key name: "${name}" is empty or holds a space, a plus sign or a control character. Use a name such as example.org/ledger.`,
      );
    },
  );

  test('secret bytes of the wrong length are refused', () => {
    expect(() => createSignerKey('a', new Uint8Array(31))).toThrow('secretKey has 31 bytes');
  });
});
