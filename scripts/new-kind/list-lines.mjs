// The lists that name every kind, and the lines that a new one adds to each.

const KINDS = 'packages/sdk/src/ledger/kinds';

/** Corrections, keys and withdrawals end every list. */
const LAST = 'entry-corrected';

/**
 * A change of a list: `text` goes before the line that begins with `before`, or, where it is an import, to its place
 * in the alphabet.
 *
 * @typedef {{ before: string, text: string } | { importFrom: string, text: string }} Insertion
 */

/**
 * @param {import('./kind-names.mjs').KindNames} names
 * @returns {Readonly<Record<string, readonly Insertion[]>>} by path
 */
export function listInsertions({ kind, camel, noun }) {
  const inList = (/** @type {string} */ suffix, /** @type {string} */ file) => [
    {
      importFrom: `./${kind}/${file}`,
      text: `import { ${camel}${suffix} } from './${kind}/${file}';`,
    },
    { before: `  '${LAST}': `, text: `  '${kind}': ${camel}${suffix},` },
  ];
  return {
    [`${KINDS}/entry.schema.ts`]: [
      ...inList('Schema', 'schema.ts'),
      { before: '  entryCorrectedSchema,', text: `  ${camel}Schema,` },
    ],
    [`${KINDS}/words.ts`]: inList('Words', 'words.ts'),
    [`${KINDS}/kind-references.ts`]: inList('Reference', 'reference.ts'),
    [`${KINDS}/kind-examples.ts`]: inList('Example', 'example.ts'),
    'packages/sdk/src/ledger/testing/make-entry.ts': [
      { before: `  '${LAST}': `, text: `  '${kind}': { area: null, count: null },` },
    ],
    'scripts/reference/themes.ts': [{ before: `  '${LAST}': `, text: `  '${kind}': 'community',` }],
    ...(kind.startsWith(`${noun}-`)
      ? {}
      : {
          'packages/api/src/ledger/entry-kinds.ts': [
            { before: `  '${LAST}': `, text: `  '${kind}': '${noun}',` },
          ],
        }),
  };
}

/**
 * @param {string} path for the error
 * @param {string} text
 * @param {readonly Insertion[]} insertions
 */
export function insertLines(path, text, insertions) {
  const lines = text.split('\n');
  for (const insertion of insertions) {
    const at =
      'before' in insertion
        ? lines.findIndex((line) => line.startsWith(insertion.before))
        : findImportPlace(lines, insertion.importFrom);
    if (at === -1) {
      throw new Error(
        `Could not add the kind to ${path}: no line ${'before' in insertion ? `begins with "${insertion.before.trim()}"` : 'imports another kind'}. ` +
          'Restore the file, or teach scripts/new-kind/list-lines.mjs how it is written.',
      );
    }
    lines.splice(at, 0, insertion.text);
  }
  return lines.join('\n');
}

/** @param {readonly string[]} lines @param {string} specifier */
function findImportPlace(lines, specifier) {
  const imports = lines.flatMap((line, index) => {
    const from = /^import .* from '(\.\/[^']+)';$/.exec(line)?.[1];
    return from === undefined ? [] : [{ from, index }];
  });
  const next = imports.find(({ from }) => toSortKey(from) > toSortKey(specifier));
  const last = imports.at(-1);
  if (!last) return -1;
  return next ? next.index : last.index + 1;
}

/** As Biome orders imports: `./entry.schema.ts` before `./entry-corrected/…`. @param {string} specifier */
function toSortKey(specifier) {
  return specifier.replaceAll('.', '\u0001');
}
