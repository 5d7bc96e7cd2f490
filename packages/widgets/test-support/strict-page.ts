/** Runs in the strict page before the widgets do, and keeps what the browser refused. */

export interface StrictPage extends Window {
  readonly refusals: string[];
  readonly readyWidgets: string[];
}

const page = globalThis as unknown as { refusals: string[]; readyWidgets: string[] };
page.refusals = [];
page.readyWidgets = [];
document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, blockedURI, sourceFile }) => {
    page.refusals.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
  },
);
document.addEventListener('circunomy-ready', ({ target }) => {
  page.readyWidgets.push((target as Element).localName);
});
