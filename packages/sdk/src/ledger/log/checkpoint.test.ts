// Checkpoints against the published example, and line by line against what the specification forbids.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import {
  createSignerKey,
  emptyRoot,
  formatCheckpoint,
  formatVerifierKey,
  parseCheckpoint,
  signCheckpoint,
  signNote,
  verifyCheckpoint,
} from './index.ts';

// The example of https://c2sp.org/tlog-checkpoint; its key is not published, so only its text is checked.
const ORIGIN = 'example.com/behind-the-sofa';
const ROOT = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=';
const TEXT = `${ORIGIN}\n20852163\n${ROOT}\n`;

const signer = createSignerKey(ORIGIN, new Uint8Array(32).fill(9));
const vkey = formatVerifierKey(signer);

describe('checkpoints', () => {
  test('the published example is read and written unchanged', () => {
    const checkpoint = parseCheckpoint(TEXT);
    expect(checkpoint).toMatchObject({ origin: ORIGIN, size: 20_852_163 });
    expect(btoa(String.fromCharCode(...checkpoint.root))).toBe(ROOT);
    expect(formatCheckpoint(checkpoint)).toBe(TEXT);
  });

  test('what is signed is verified, as a string and as bytes', () => {
    const checkpoint = parseCheckpoint(TEXT);
    const note = signCheckpoint(checkpoint, signer);
    expect(note.startsWith(`${TEXT}\n— ${ORIGIN} `)).toBe(true);
    expect(verifyCheckpoint(note, vkey, ORIGIN)).toEqual(checkpoint);
    expect(verifyCheckpoint(utf8ToBytes(note), vkey, ORIGIN)).toEqual(checkpoint);
  });

  test('the empty log has size 0', () => {
    const text = formatCheckpoint({ origin: ORIGIN, size: 0, root: emptyRoot() });
    expect(text).toBe(`${ORIGIN}\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n`);
    expect(parseCheckpoint(text).size).toBe(0);
  });

  test('extension lines are passed over, and signed with the rest', () => {
    const note = signNote(`${TEXT}one more line\n`, [signer]);
    expect(verifyCheckpoint(note, vkey, ORIGIN)).toEqual(parseCheckpoint(TEXT));
  });

  test('the checkpoint of another ledger is refused, even when the same key signed it', () => {
    const note = signCheckpoint({ ...parseCheckpoint(TEXT), origin: 'example.com/other' }, signer);
    expect(() => verifyCheckpoint(note, vkey, ORIGIN)).toThrow(
      `Could not accept the checkpoint: it is from "example.com/other", not from "${ORIGIN}". Use the checkpoint of this ledger.`,
    );
  });

  test('a checkpoint of another key is refused', () => {
    const other = createSignerKey(ORIGIN, new Uint8Array(32).fill(8));
    const note = signCheckpoint(parseCheckpoint(TEXT), other);
    expect(() => verifyCheckpoint(note, vkey, ORIGIN)).toThrow('made by a key you trust');
  });

  test.each([
    [1, '', '<origin>', TEXT.replace(ORIGIN, '')],
    [2, '020852163', '<decimal>', TEXT.replace('2085', '02085')],
    [2, '+20852163', '<decimal>', TEXT.replace('2085', '+2085')],
    [2, '20852163.0', '<decimal>', TEXT.replace('163', '163.0')],
    [2, '2e7', '<decimal>', TEXT.replace('20852163', '2e7')],
    [2, '٢', '<decimal>', TEXT.replace('20852163', '٢')],
    [2, '', '<decimal>', TEXT.replace('20852163', '')],
    [2, '9007199254740993', '<decimal>', TEXT.replace('20852163', '9007199254740993')],
    [3, ROOT.replace('=', ''), '<base64, 32>', TEXT.replace('=', '')],
    [3, ROOT.replace('I=', 'J='), '<base64, 32>', TEXT.replace('I=', 'J=')],
    [3, ` ${ROOT}`, '<base64, 32>', TEXT.replace(ROOT, ` ${ROOT}`)],
    [3, 'AAAA', '<base64, 32>', TEXT.replace(ROOT, 'AAAA')],
    [3, '', '<base64, 32>', `${ORIGIN}\n5\n`],
    [4, '', '<line>\\n', TEXT.slice(0, -1)],
    [4, '', '<line>\\n', `${TEXT}\n`],
    [5, '', '<line>\\n', `${TEXT}a\n\nb\n`],
  ])('line %i holding %j is refused as not %s', (line, value, form, text) => {
    expect(() => parseCheckpoint(text)).toThrow(
      `Could not read the checkpoint: line ${line} ("${value}") does not have the form ${form}. Fetch it again, whole.`,
    );
  });

  test('a checkpoint that could not be read back is not written', () => {
    const good = parseCheckpoint(TEXT);
    expect(() => formatCheckpoint({ ...good, origin: 'a\nb' })).toThrow('line 1 ("a\nb")');
    expect(() => formatCheckpoint({ ...good, size: -1 })).toThrow('size -1 is not');
    expect(() => formatCheckpoint({ ...good, root: new Uint8Array(5) })).toThrow(
      'root has 5 bytes',
    );
  });
});
