// Elements of the desk: text is always text, since the page's policy lets nothing else in.

type Child = Node | string | null | undefined | false;

type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'style' | 'children'>
>;

export function build<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<Tag>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(
    ...children.filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** What somebody else wrote: it cannot turn the direction of what stands beside it. */
export function written(text: string): HTMLElement {
  return build('bdi', {}, text);
}

/** A fact with its label. */
export function fact(label: string, ...value: readonly Child[]): HTMLElement {
  return build('div', {}, build('dt', {}, label), build('dd', {}, ...value));
}

/** A field with its label, and the place where its value is read. */
export function field(
  label: string,
  properties: Properties<'input'>,
): { readonly row: HTMLElement; readonly input: HTMLInputElement } {
  const input = build('input', properties);
  return { input, row: build('label', { className: 'field' }, build('span', {}, label), input) };
}

export function button(label: string, act: () => void, isSolid = false): HTMLButtonElement {
  const className = isSolid ? 'button solid' : 'button';
  const made = build('button', { type: 'button', className }, label);
  made.addEventListener('click', act);
  return made;
}
