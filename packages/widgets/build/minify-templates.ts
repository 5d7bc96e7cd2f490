// Styles and markup live in template literals, which a minifier of JavaScript leaves as they are.
import { transform } from 'esbuild';
import type { Plugin } from 'vite';

const STYLES = /css`([^`]*)`/g;

const CUSTOM_PROPERTY = /(--[\w-]+:)\s*([^;}]+)/g;

/** esbuild keeps values of custom properties to the letter; spaces beside brackets and commas mean nothing. */
function tightenCustomProperties(styles: string): string {
  return styles.replace(
    CUSTOM_PROPERTY,
    (_, name: string, value: string) =>
      name +
      value
        .trim()
        .replace(/([(,])\s+/g, '$1')
        .replace(/\s+\)/g, ')'),
  );
}

export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!id.endsWith('.styles.ts')) return undefined;
      let minified = code;
      for (const [literal, styles = ''] of code.matchAll(STYLES)) {
        const { code: short } = await transform(styles, { loader: 'css', minify: true });
        minified = minified.replace(
          literal,
          () => `css\`${tightenCustomProperties(short.trim()).replaceAll('\\', '\\\\')}\``,
        );
      }
      return { code: minified, map: null };
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        // In minified code a line break followed by indentation is found in markup only.
        // Notes to a bundler are of no use to a browser.
        if (file.type === 'chunk') {
          file.code = file.code.replace(/\n\s+/g, ' ').replace(/\/\* @__[A-Z_]+__ \*\//g, '');
        }
      }
    },
  };
}
