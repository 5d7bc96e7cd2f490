/** Tabs after the ARIA Authoring Practices: one stop for the Tab key, arrows move and select. */
import { html, type TemplateResult } from 'lit';

export interface TabsOptions {
  readonly label: string;
  /** Id of the panel that the tabs fill. */
  readonly panel: string;
  readonly tabs: readonly { readonly id: string; readonly name: string; readonly count: string }[];
  readonly selected: string;
  readonly select: (id: string) => void;
}

export function renderTabs({ label, panel, tabs, selected, select }: TabsOptions): TemplateResult {
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === selected);
    const index = (at + step + tabs.length) % tabs.length;
    const next = tabs[index];
    if (!next) return;
    select(next.id);
    const buttons = (event.currentTarget as HTMLElement).querySelectorAll('button');
    buttons[index]?.focus();
  };
  return html`<div class="tabs" role="tablist" part="tabs" aria-label=${label} @keydown=${move}>${tabs.map(
    ({ id, name, count }) => html`<button role="tab" class="tab" aria-controls=${panel}
      aria-selected=${id === selected} tabindex=${id === selected ? 0 : -1}
      @click=${() => select(id)}><bdi>${name}</bdi> <span>${count}</span></button>`,
  )}</div>`;
}
