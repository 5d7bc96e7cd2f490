// Addresses against the specification's own examples, and every near miss a client may ask for.
import { describe, expect, test } from 'vitest';
import { listTilePaths, parseTilePath, toEntriesPath, toTilePath } from './index.ts';

describe('tile paths', () => {
  test('indexes are written in groups of three digits as in the specification', () => {
    expect(toTilePath(0, 0)).toBe('tile/0/000');
    expect(toTilePath(0, 999)).toBe('tile/0/999');
    expect(toTilePath(3, 1000)).toBe('tile/3/x001/000');
    expect(toTilePath(0, 1234067)).toBe('tile/0/x001/x234/067');
    expect(toTilePath(63, 273, 112)).toBe('tile/63/273.p/112');
    expect(toEntriesPath(1234067)).toBe('tile/entries/x001/x234/067');
    expect(toEntriesPath(0, 1)).toBe('tile/entries/000.p/1');
  });

  test('what was written is read back', () => {
    for (const index of [0, 7, 999, 1000, 999_999, 1_000_000, 1_234_067, Number.MAX_SAFE_INTEGER]) {
      for (const width of [1, 9, 10, 255, 256]) {
        expect(parseTilePath(toTilePath(5, index, width))).toEqual({ level: 5, index, width });
        const entries = { level: 'entries', index, width };
        expect(parseTilePath(toEntriesPath(index, width))).toEqual(entries);
      }
    }
  });

  test.each([
    'tile/0/0',
    'tile/0/0000',
    'tile/0/1234067',
    'tile/0/001/234',
    'tile/0/x001',
    'tile/0/x000/001',
    'tile/0/x000/x001/002',
    'tile/00/000',
    'tile/01/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/x/000',
    'tile/data/000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/0/000.p/',
    'tile/0/000.p',
    'tile/0/000/',
    '/tile/0/000',
    'tile/0/000\n',
    'tile/0/٠٠٠',
    'tile/0/../0/000',
    'tile/0/x999/x999/x999/x999/x999/999',
    'checkpoint',
    '',
  ])('%j is refused', (path) => {
    expect(() => parseTilePath(path)).toThrow(
      `Could not read the tile path: "${path}" is not tile/<level>/<index> or tile/entries/<index>, with .p/<width> if partial. Write indexes as x001/x234/067.`,
    );
  });

  test('a path outside the limits is never written', () => {
    expect(() => toTilePath(64, 0)).toThrow('level 64 is not a whole number from 0 to 63');
    expect(() => toTilePath(0, -1)).toThrow('index -1 is not');
    expect(() => toTilePath(0, 0, 0)).toThrow('width 0 is not a whole number from 1 to 256');
    expect(() => toEntriesPath(0, 257)).toThrow('width 257 is not');
  });
});

describe('the list of tile paths', () => {
  const count = (paths: string[], pattern: RegExp): number =>
    paths.filter((path) => pattern.test(path)).length;

  test('a log of 70,000 entries serves what the specification counts', () => {
    const paths = listTilePaths(70_000);
    expect(count(paths, /^tile\/0\/\d{3}$/)).toBe(273);
    expect(paths.filter((path) => /^tile\/0\/.*\.p/.test(path))).toEqual(['tile/0/273.p/112']);
    expect(paths.filter((path) => /^tile\/[1-9]/.test(path))).toEqual([
      'tile/1/000',
      'tile/1/001.p/17',
      'tile/2/000.p/1',
    ]);
    expect(count(paths, /^tile\/entries\/\d{3}$/)).toBe(273);
    expect(paths.at(-1)).toBe('tile/entries/273.p/112');
    expect(paths.length).toBe(2 * 274 + 3);
  });

  test('a log of 256 entries serves a full tile and one hash above it', () => {
    expect(listTilePaths(256)).toEqual(['tile/0/000', 'tile/1/000.p/1', 'tile/entries/000']);
  });

  test('small logs serve one partial tile and bundle, the empty log nothing', () => {
    expect(listTilePaths(0)).toEqual([]);
    expect(listTilePaths(1)).toEqual(['tile/0/000.p/1', 'tile/entries/000.p/1']);
    expect(listTilePaths(255)).toEqual(['tile/0/000.p/255', 'tile/entries/000.p/255']);
  });

  test('no path is listed twice, and each is one that the reader accepts', () => {
    const paths = listTilePaths(300_001);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(parseTilePath(path).width).toBeGreaterThan(0);
  });
});
