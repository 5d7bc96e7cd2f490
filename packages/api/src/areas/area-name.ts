// How written area names are compared: "Kab. Bekasi", "KOTA BEKASI" and "bekasi" must meet in one index.

/** What a written prefix asks for; `city` and `rural` split the regency level in two. */
export type NamedKind = 'province' | 'city' | 'rural' | 'district' | 'village';

const PREFIXES: ReadonlyArray<readonly [words: string, kind: NamedKind]> = [
  ['provinsi|prov', 'province'],
  ['kota administrasi|kota adm|kotamadya|kota', 'city'],
  ['kabupaten administrasi|kabupaten adm|kabupaten|kab', 'rural'],
  ['kecamatan|kec|distrik', 'district'],
  ['kelurahan|kel|desa|gampong|nagari', 'village'],
];

const PATTERNS = PREFIXES.map(
  ([words, kind]) => [new RegExp(`^(?:${words})(?:\\.\\s*|\\s+)(?=\\S)`, 'i'), kind] as const,
);

/** Lower-case letters and digits only: case, spacing, accents and punctuation make no difference. */
export function toNameKey(written: string): string {
  return written
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Splits "Kota Bekasi" into its kind and the bare name; undefined where no prefix is written. */
export function splitPrefix(written: string): { kind: NamedKind; bare: string } | undefined {
  const name = written.trim();
  for (const [pattern, kind] of PATTERNS) {
    if (pattern.test(name)) return { kind, bare: name.replace(pattern, '') };
  }
  return undefined;
}

/** Splits "Taman Sari (Jakarta Barat), Indonesia" into its parts, the narrowest first. */
export function splitParts(written: string): string[] {
  return written
    .split(/[,;()]/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && toNameKey(part) !== 'indonesia');
}

/** "taman sari" and "TAMAN SARI" become "Taman Sari"; a name in mixed case is left as it is. */
export function toProperCase(written: string): string {
  const oneCase = written === written.toLowerCase() || written === written.toUpperCase();
  if (!oneCase) return written;
  return written
    .toLowerCase()
    .replace(
      /(^|[\s-])(\p{Letter})/gu,
      (_, gap: string, letter: string) => gap + letter.toUpperCase(),
    );
}
