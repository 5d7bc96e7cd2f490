// The name of a new kind, and every name that is made from it.

/** Two to four words in small letters: a noun, then what happened to it. */
const KIND = /^[a-z]{2,20}(-[a-z]{2,20}){1,3}$/;
const NOUN = /^[a-z]{2,20}$/;

/**
 * @typedef {object} KindNames
 * @property {string} kind `seed-given`
 * @property {string} camel `seedGiven`
 * @property {string} label `Seed given`
 * @property {string} noun what its ids begin with: `seed`
 */

/**
 * @param {string | undefined} kind
 * @param {string | undefined} noun what its ids begin with, where the first word is taken
 * @param {readonly string[]} kinds those that exist
 * @param {ReadonlyMap<string, string>} nouns of those that exist: noun → kind
 * @returns {KindNames}
 */
export function toKindNames(kind, noun, kinds, nouns) {
  if (!kind) {
    throw new Error(
      'Could not make a kind: it has no name. Write a noun and what happened, such as npm run new-kind -- seed-given.',
    );
  }
  if (!KIND.test(kind)) {
    throw new Error(
      `Could not make the kind "${kind}": a name is two to four words in small letters joined by hyphens. ` +
        'Write a noun and what happened, such as "seed-given".',
    );
  }
  if (kinds.includes(kind)) {
    throw new Error(
      `Could not make the kind "${kind}": it exists already. Choose another name, or change packages/sdk/src/ledger/kinds/${kind}/.`,
    );
  }
  return { kind, camel: toCamel(kind), label: toLabel(kind), noun: toNoun(kind, noun, nouns) };
}

/** @param {string} kind @param {string | undefined} noun @param {ReadonlyMap<string, string>} nouns */
function toNoun(kind, noun, nouns) {
  const [first = ''] = kind.split('-');
  const wanted = noun ?? first;
  if (!NOUN.test(wanted)) {
    throw new Error(
      `Could not make the kind "${kind}": "${wanted}" cannot begin an id. Give --noun one word in small letters.`,
    );
  }
  const owner = nouns.get(wanted);
  if (owner !== undefined) {
    throw new Error(
      `Could not make the kind "${kind}": ids that begin with "${wanted}-" are those of ${owner}. ` +
        'Give another word, such as --noun closing.',
    );
  }
  return wanted;
}

/** @param {string} kind */
function toCamel(kind) {
  return kind.replace(/-([a-z])/g, (_, /** @type {string} */ letter) => letter.toUpperCase());
}

/** @param {string} kind */
function toLabel(kind) {
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
