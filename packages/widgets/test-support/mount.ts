/** Puts an element on the page, waits for what it says, and looks at it as people and axe-core do. */
import 'axe-core';
import type { AxeResults } from 'axe-core';
import type { LitElement } from 'lit';

/** axe-core comes as a script that leaves itself in the page. */
declare const axe: { run(context: Element): Promise<AxeResults> };

const places: Element[] = [];

/** The first element of `html`, after it fired `until` (by default that its data is on the page). */
export async function mount<Widget extends LitElement>(
  html: string,
  until: string | null = 'circunomy-ready',
): Promise<Widget> {
  const place = document.createElement('main');
  const fired =
    until && new Promise((resolve) => place.addEventListener(until, resolve, { once: true }));
  place.innerHTML = html;
  places.push(place);
  document.body.append(place);
  await fired;
  const widget = place.firstElementChild as Widget;
  await widget.updateComplete;
  return widget;
}

export function clearPage(): void {
  for (const place of places.splice(0)) place.remove();
  document.documentElement.lang = 'id';
  document.documentElement.style.colorScheme = '';
}

/** What the widget shows, spaces evened out and invisible joiners removed. */
export function textOf(widget: Element, selector = '.body'): string {
  const parts = widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen is tested, hidden parts are not
  return [...parts].map((part) => plain(part.innerText)).join(' | ');
}

export function plain(text: string): string {
  return text
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function find<Part extends Element = HTMLElement>(widget: Element, selector: string): Part {
  const part = widget.shadowRoot?.querySelector<Part>(selector);
  if (!part) throw new Error(`Nothing matches ${selector} in <${widget.localName}>.`);
  return part;
}

export function findAll(widget: Element, selector: string): HTMLElement[] {
  return [...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** One line per finding of axe-core, shadow roots included. */
export async function listAccessibilityFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Controls that a thumb could miss: smaller than 44 by 44 pixels. */
export function listSmallTargets(widget: Element): string[] {
  return (
    findAll(widget, 'a, button, input, [role=button] > .touch')
      .filter((control) => control.checkVisibility() && !control.closest('.attribution'))
      // What stands in a label is pressed by pressing the label.
      .map((control) => control.closest('label') ?? control)
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        return width < 43.5 || height < 43.5;
      })
      .map((control) => control.outerHTML)
  );
}

export function nextEvent(target: EventTarget, name: string): Promise<CustomEvent> {
  return new Promise((resolve) =>
    target.addEventListener(name, (event) => resolve(event as CustomEvent), { once: true }),
  );
}

/** Looks again and again, for what comes with the next answer or frame. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 5_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`It did not come about within 5 s that ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
