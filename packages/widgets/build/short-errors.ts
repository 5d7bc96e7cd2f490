// Widgets tell people what failed in two sentences of their own; the client's long texts stay out of their pages.
import type { Plugin } from 'vite';

const TEXTS = /export const ERROR_TEXTS = \{[\s\S]*?\n\} as const satisfies/;

/** In the browser build the text of an error is its code and the address that was asked. */
export function shortErrors(): Plugin {
  return {
    name: 'short-errors',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/sdk/src/errors.ts')) return undefined;
      if (!TEXTS.test(code)) {
        throw new Error(
          'Could not shorten the error texts: ERROR_TEXTS was not found in errors.ts. Adapt build/short-errors.ts.',
        );
      }
      const short = `export const ERROR_TEXTS = new Proxy({}, {
        get: (_, code) => ({ en: \`\${code} {url}\`, id: \`\${code} {url}\` }),
      }) as never satisfies`;
      return { code: code.replace(TEXTS, () => short), map: null };
    },
  };
}
