/** Registers an element once, however often and from wherever its script is loaded; the first one wins. */

export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
