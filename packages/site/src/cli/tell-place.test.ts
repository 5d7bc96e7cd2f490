// A fault's place, as it is told to a person.
import { expect, test } from 'vitest';
import { tellPlace } from './tell-place.ts';

test.each([
  ['$[0].payload.group', 'catatan ke-1 di berkas, group', 'entry 1 of the file, group'],
  ['$[11].documents[0].body.name', 'catatan ke-12 di berkas, documents[0].body.name', 'entry 12'],
  ['$[2]', 'catatan ke-3 di berkas', 'entry 3 of the file'],
  ['$.profile.name', '$.profile.name', '$.profile.name'],
])('tells %s in words', (path, id, en) => {
  const told = tellPlace(path);
  expect(told.id).toBe(id);
  expect(told.en.startsWith(en)).toBe(true);
});
