// Values that have broken parsers, databases and loggers before, and the ways a right value goes wrong.
import type { Random } from './random.ts';
import { pick } from './random.ts';

/** Every type that JSON has, at its edges. */
const edges: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  -1,
  0.1,
  1e308,
  -1e-308,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  '',
  ' ',
  'null',
  '__proto__',
  'constructor',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u2066',
  '\ufeff',
  'İıſK',
  '１２３',
  "'; drop table entries; --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  '../../etc/passwd',
  '=1+1',
  '9999-12-31',
  '2026-02-30',
  '0000-00',
  'x'.repeat(70_000),
  '😀'.repeat(2_000),
  [],
  [[]],
  {},
  { toString: 1 },
  JSON.parse('{"then":"x"}'),
];

const keys = [
  '__proto__',
  'constructor',
  'toString',
  '',
  'v',
  'id',
  'at',
  '\u0000',
  'a'.repeat(300),
];

export function hostileValue(random: Random): unknown {
  const choice = random(edges.length + 2);
  if (choice === edges.length) return nest(20 + random(200));
  if (choice === edges.length + 1) return Array.from({ length: 500 + random(3_000) }, () => null);
  return structuredClone(edges[choice]);
}

/** Lists inside lists. */
export function nest(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** The same value with one to four places changed, dropped, added or moved. */
export function mutate(value: unknown, random: Random): unknown {
  const copy = structuredClone(value);
  const holder = { root: copy };
  for (let times = 1 + random(4); times > 0; times -= 1) mutateOnce(holder, random);
  return holder.root;
}

function mutateOnce(holder: { root: unknown }, random: Random): void {
  const places = listPlaces(holder);
  // The whole of it was dropped by an earlier change.
  if (places.length === 0) return;
  const place = pick(places, random);
  const target = place.inside as Record<string, unknown>;
  switch (random(5)) {
    case 0:
      if (Array.isArray(place.inside)) place.inside.splice(Number(place.key), 1);
      else delete target[place.key];
      break;
    case 1:
      if (Array.isArray(place.inside)) place.inside.push(structuredClone(target[place.key]));
      else addKey(target, random);
      break;
    default:
      target[place.key] = hostileValue(random);
  }
}

/** As a parser would make it: `__proto__` becomes a key of its own. */
function addKey(target: object, random: Random): void {
  Object.defineProperty(target, pick(keys, random), {
    value: hostileValue(random),
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

interface Place {
  readonly inside: object;
  readonly key: string;
}

function listPlaces(value: object, depth = 0): Place[] {
  // Deeper ones are hostile values of an earlier change.
  if (depth > 8) return [];
  return Object.entries(value)
    .slice(0, 40)
    .flatMap(([key, inner]) => [
      { inside: value, key },
      ...(typeof inner === 'object' && inner !== null ? listPlaces(inner, depth + 1) : []),
    ]);
}

/** Bytes that are no longer what they were: flipped, cut, doubled, or not UTF-8. */
export function damage(text: string, random: Random): Buffer {
  const bytes = Buffer.from(text);
  const at = random(Math.max(1, bytes.length));
  switch (random(6)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes, bytes.subarray(at)]);
    case 2:
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    case 3:
      return Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from([0xc0, 0x80, 0xff]),
        bytes.subarray(at),
      ]);
    case 4:
      return Buffer.from(text, 'utf16le');
    default:
      if (bytes.length > 0) bytes[at] = random(256);
      return bytes;
  }
}
