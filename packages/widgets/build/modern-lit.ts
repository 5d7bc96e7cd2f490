// Lit carries what browsers without constructable stylesheets, or its own polyfills, would need. A browser that knows
// `light-dark()` needs none of it, and nobody else sees our widgets in their colours.
import type { Plugin } from 'vite';

/** By the end of a module's path: what it says, and what is left of it. */
const SHORTER: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  '@lit/reactive-element/css-tag.js': [
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'e=!0',
    ],
    [
      `throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
      'throw Error("css")',
    ],
    [
      'throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")',
      'throw Error("css")',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['p?.({ReactiveElement:y}),', ''],
  ],
  'lit-html/lit-html.js': [['B=t.litHtmlPolyfillSupport;B?.(S,k),', 'B=0;']],
  'lit-element/lit-element.js': [
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
  ],
};

export function modernLit(): Plugin {
  return {
    name: 'modern-lit',
    transform(code, id) {
      const [module, changes] = Object.entries(SHORTER).find(([end]) => id.endsWith(end)) ?? [];
      if (!changes) return undefined;
      let shorter = code;
      for (const [from, to] of changes) {
        if (!shorter.includes(from)) {
          throw new Error(
            `Could not shorten ${module}: it does not say ${from}. Adapt build/modern-lit.ts to the new Lit, or take the change out.`,
          );
        }
        shorter = shorter.replace(from, () => to);
      }
      return { code: shorter, map: null };
    },
  };
}
