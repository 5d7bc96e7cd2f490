// Variables that look like settings of ours and are none: a slip that would otherwise stay silent.
import { suggest } from '../cli/suggest.ts';
import type { Words } from '../cli/words.ts';
import { COMMON_VARIABLES, SETTINGS } from './settings.ts';

const PREFIX = 'CIRCUNOMY_';

/** Of this repository's own tests. */
const TEST_PREFIX = 'CIRCUNOMY_TEST_';

/** One warning per variable; their values are nobody's business. */
export function listForeignVariables(
  variables: Readonly<Record<string, string | undefined>>,
): Words[] {
  const known = [...COMMON_VARIABLES, ...Object.values(SETTINGS).map(({ variable }) => variable)];
  return Object.keys(variables)
    .filter((name) => name.startsWith(PREFIX) && !name.startsWith(TEST_PREFIX))
    .filter((name) => !known.includes(name))
    .sort()
    .map((name) => {
      const { en, id } = suggest(name, known);
      return {
        en: `${name} is set and means nothing to Circunomy.${en}`,
        id: `${name} diatur, tetapi Circunomy tidak mengenalnya.${id}`,
      };
    });
}
