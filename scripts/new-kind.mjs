// `npm run new-kind -- seed-given`: makes a kind of entry with its lines in every list, and says what is left to do.
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { makeKind } from './new-kind/make-kind.mjs';
import { run } from './run.mjs';
import { finish, say } from './say.mjs';
import { root } from './workspace.mjs';

await finish(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { noun: { type: 'string' } },
  });
  const [kind, ...more] = positionals;
  if (more.length > 0) {
    throw new Error(
      `Could not make "${positionals.join(' ')}": one kind at a time. Join its words with hyphens, such as "seed-given".`,
    );
  }
  const { written, changed } = makeKind(root, kind, values);
  await ensureInstalled();
  await run('biome', ['check', '--write', '--log-level=error', ...written, ...changed]);
  say(`Made ${kind}:\n  ${[...written, ...changed].join('\n  ')}`);
  say(`What is left:
  1. schema.ts: the fields it really has. Names, contacts and words of people go into a document, never here.
  2. words.ts: its label and its sentence in both languages; reference.ts: every field and the rules; example.ts; the test.
  3. kinds/references.ts, where it names other entries; scripts/reference/themes.ts: the chapter it belongs to.
  4. packages/api/src/ledger/entry-kinds.ts: the documents it may carry (a note, as it stands);
     packages/api/src/privacy/: which of its texts are about persons; packages/api/src/ledger/rules/: what no schema can say.
  5. Figures that count it: packages/sdk/src/ledger/figures/.
  6. npm run reference, then npm test.`);
  return 0;
});
