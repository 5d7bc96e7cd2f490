// DATABASE_URL, where it is wrong: each command names the setting, in the language of the call, and no password.
import { expect, test } from 'vitest';
import { createCommandLine } from '../../test/command-line.ts';

const wrong = createCommandLine('url-wrong', 'data', 'mysql://orang:rahasia@tempat/basis');
const silent = createCommandLine(
  'url-silent',
  'data',
  'postgres://orang:rahasia@127.0.0.1:1/basis',
);

test('what is no address of PostgreSQL is refused in both languages', async () => {
  const english = await wrong.circunomy('operator', 'list', '--community', 'gereja-contoh');
  expect(english).toMatchObject({ code: 1, out: '' });
  expect(english.err).toContain('DATABASE_URL is no address of a PostgreSQL database.');
  const indonesian = await wrong.circunomy('publish', '--out', 'situs', '--language', 'id');
  expect(indonesian.err).toContain('DATABASE_URL bukan alamat basis data PostgreSQL.');
  expect(english.err + indonesian.err).not.toContain('rahasia');
});

test('where nothing answers, place and setting are named', async () => {
  const english = await silent.circunomy('operator', 'list', '--community', 'gereja-contoh');
  expect(english).toMatchObject({ code: 1, out: '' });
  expect(english.err).toContain(
    'no PostgreSQL answers at 127.0.0.1:1/basis (ECONNREFUSED). Start it, or correct DATABASE_URL.',
  );
  const indonesian = await silent.circunomy('init', 'warung', '--language', 'id');
  expect(indonesian.err).toContain('Jalankan, atau perbaiki DATABASE_URL.');
  expect(english.err + indonesian.err).not.toContain('rahasia');
});
