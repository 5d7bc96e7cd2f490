// Notes against the published examples of C2SP and Go, and notes that must not be opened.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import {
  createSignerKey,
  formatVerifierKey,
  LogError,
  openNote,
  parseSignerKey,
  parseVerifierKey,
  type SignerKey,
  signNote,
} from './index.ts';

// The example of https://c2sp.org/signed-note.
const KEY = parseVerifierKey(
  'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
);
const TEXT = 'This is an example message.\n';
const SIGNATURE =
  '— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
const NOTE = `${TEXT}\n${SIGNATURE}`;

const seeded = (name: string, byte: number): SignerKey =>
  createSignerKey(name, new Uint8Array(32).fill(byte));

describe('signed notes', () => {
  test('the published example opens', () => {
    const signatures = [{ name: 'example.com/foo', keyId: '530d903a' }];
    expect(openNote(NOTE, [KEY])).toEqual({ text: TEXT, signatures });
    expect(openNote(utf8ToBytes(NOTE), [KEY]).text).toBe(TEXT);
  });

  test('signing gives the very bytes that Go gives', () => {
    const signer = parseSignerKey(
      'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz',
    );
    const text =
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    expect(signNote(text, [signer])).toBe(
      `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`,
    );
  });

  test('the text may hold empty lines: the last one separates', () => {
    const signer = seeded('a.example', 1);
    const text = 'satu\n\ndua\n\n\ntiga — empat\n';
    expect(openNote(signNote(text, [signer]), [signer]).text).toBe(text);
  });

  test('signatures of unknown keys are ignored, whatever their length and type', () => {
    const stranger = seeded('b.example', 2);
    const other = signNote(TEXT, [stranger]).slice(TEXT.length + 1);
    const long = `— c.example ${btoa('x'.repeat(2424))}\n`;
    const sameName = `— example.com/foo ${btoa('\x00\x00\x00\x01x')}\n`;
    const note = `${TEXT}\n${other}${long}${sameName}${SIGNATURE}`;
    expect(openNote(note, [KEY]).signatures).toHaveLength(1);
    expect(openNote(note, [KEY, stranger]).signatures).toHaveLength(2);
  });

  test('a right signature under another name is that of an unknown key', () => {
    const renamed = NOTE.replace('— example.com/foo', '— example.com/bar');
    expect(() => openNote(renamed, [KEY])).toThrow('made by a key you trust');
  });

  test('a signature of a known key that is too short or too long is wrong', () => {
    const bytes = Uint8Array.from(atob(SIGNATURE.split(' ')[2] ?? ''), (c) => c.charCodeAt(0));
    for (const wrong of [bytes.slice(0, -1), new Uint8Array([...bytes, 0])]) {
      const line = `— example.com/foo ${btoa(String.fromCharCode(...wrong))}\n`;
      expect(() => openNote(`${TEXT}\n${line}`, [KEY])).toThrow('does not fit the text');
    }
  });

  test('sixteen signatures and more are accepted, a flood is not', () => {
    const signers = Array.from({ length: 65 }, (_, place) => seeded(`k${place}.example`, place));
    const some = signers.slice(0, 16);
    expect(openNote(signNote(TEXT, some), some).signatures).toHaveLength(16);
    expect(() => openNote(signNote(TEXT, signers), signers)).toThrow(
      'Could not read the note: it has 65 signatures, the most is 64. Fetch it from another source.',
    );
  });

  test('a note without a signature of a known key is refused and says which keys are known', () => {
    const stranger = seeded('b.example', 2);
    const name = formatVerifierKey(stranger).split('+').slice(0, 2).join('+');
    expect(() => openNote(NOTE, [stranger])).toThrow(
      `Could not verify the note: none of its signatures was made by a key you trust (${name}). Check that the key belongs to this ledger.`,
    );
    expect(() => openNote(NOTE, [])).toThrow(LogError);
  });

  test('one wrong signature of a known key condemns the note, also beside a right one', () => {
    const signer = seeded('b.example', 2);
    const wrong = signNote('another text\n', [signer]).slice('another text\n\n'.length);
    expect(() => openNote(`${NOTE}${wrong}`, [KEY, signer])).toThrow(
      `Could not verify the note: the signature of b.example (${signer.keyId}) does not fit the text. Fetch it again; if that does not help, it was changed after signing.`,
    );
    expect(() => openNote(NOTE.replace('example message', 'Example message'), [KEY])).toThrow(
      'the signature of example.com/foo (530d903a) does not fit the text',
    );
  });

  test.each([
    ['no empty line', `${TEXT}${SIGNATURE}`],
    ['no signature', `${TEXT}\n`],
    ['no last newline', NOTE.slice(0, -1)],
    ['a carriage return', NOTE.replaceAll('\n', '\r\n')],
    ['a tab', NOTE.replace('This is', 'This\tis')],
    ['a lone surrogate', NOTE.replace('This', '\ud800')],
    ['nothing', ''],
  ])('a note with %s is refused', (_, note) => {
    expect(() => openNote(note, [KEY])).toThrow(
      'Could not read the note: its text must be UTF-8 without control characters, end with a newline and carry signature lines. Fetch it again, whole.',
    );
  });

  test.each([
    ['a hyphen for the dash', SIGNATURE.replace('—', '-')],
    ['no name', SIGNATURE.replace('example.com/foo', '')],
    ['a plus in the name', SIGNATURE.replace('.com', '+com')],
    ['a no-break space in the name', SIGNATURE.replace('.com', '\u00a0com')],
    ['no padding', SIGNATURE.replace('=', '')],
    ['unused bits that are set', SIGNATURE.replace('aQM=', 'aQN=')],
    ['a key id alone', '— example.com/foo Uw2QOg==\n'],
    ['a word too many', SIGNATURE.replace('=\n', '= x\n')],
  ])('a signature line with %s is refused', (_, line) => {
    expect(() => openNote(`${TEXT}\n${line}`, [KEY])).toThrow(
      'Could not read the note: signature line 1 is not "— name base64". Fetch the note again, whole.',
    );
  });

  test('bytes that are not UTF-8, or begin with a byte order mark, do not pass', () => {
    const bytes = utf8ToBytes(NOTE);
    expect(() => openNote(new Uint8Array([...bytes.subarray(0, 4), 0xff]), [KEY])).toThrow(
      'Could not read the note',
    );
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]);
    expect(() => openNote(marked, [KEY])).toThrow('does not fit the text');
  });

  test.each(['no newline at the end', '', 'a\u0000b\n', 'a\ud800b\n'])(
    'the text %j is not signed',
    (text) => {
      expect(() => signNote(text, [seeded('a.example', 1)])).toThrow(
        'Could not sign the text: it must be UTF-8 without control characters, end with a newline and have at least one signer. Check the text and the key.',
      );
    },
  );

  test('a note is not made without a signer', () => {
    expect(() => signNote(TEXT, [])).toThrow('Could not sign the text');
  });
});
