// Variables that look like settings of ours and are none: a slip that would otherwise stay silent.
import { suggest } from '../cli/suggest.ts';
import type { Words } from '../cli/words.ts';
import { COMMON_VARIABLES, SETTINGS } from './settings.ts';

const PREFIX = 'CIRCUNOMY_';

/** Of this repository's own tests. */
const TEST_PREFIX = 'CIRCUNOMY_TEST_';

/** Known by names of their own, since hosts set them so; a slip puts our prefix before them. */
const WITHOUT_PREFIX = ['PORT', 'DATABASE_URL', 'MIDTRANS_SERVER_KEY'];

/** One warning per variable; their values are nobody's business. */
export function listForeignVariables(
  variables: Readonly<Record<string, string | undefined>>,
): Words[] {
  const known = [...COMMON_VARIABLES, ...Object.values(SETTINGS).map(({ variable }) => variable)];
  const prefixed = [
    ...known.filter((name) => name.startsWith(PREFIX)),
    ...WITHOUT_PREFIX.map((name) => `${PREFIX}${name}`),
  ];
  return Object.keys(variables)
    .filter((name) => name.startsWith(PREFIX) && !name.startsWith(TEST_PREFIX))
    .filter((name) => !known.includes(name))
    .sort()
    .map((name) => {
      const { en, id } = suggest(name, prefixed);
      return {
        en: `${name} is set and means nothing to Circunomy.${toOwnName(en)}`,
        id: `${name} diatur, tetapi Circunomy tidak mengenalnya.${toOwnName(id)}`,
      };
    });
}

function toOwnName(text: string): string {
  return text.replace(/"CIRCUNOMY_(PORT|DATABASE_URL|MIDTRANS_SERVER_KEY)"/, '"$1"');
}
