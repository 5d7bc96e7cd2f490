/** Something to be copied to the letter, with a button that does it. */
import { html, type TemplateResult } from 'lit';
import type { BuyFlow } from '../buy-flow.ts';
import { payStrings } from '../pay.strings.ts';

export interface Copied {
  readonly label: string;
  readonly shown: TemplateResult | string;
  /** What goes into the clipboard. */
  readonly text: string;
}

export function renderCopy(flow: BuyFlow, { label, shown, text }: Copied): TemplateResult {
  const strings = payStrings[flow.language];
  const said =
    flow.tools.copied === text
      ? strings.copied
      : flow.tools.uncopied === text
        ? strings.copyByHand
        : '';
  return html`<div class="copy" part="copy"><span class="soft">${label}</span> <strong>${shown}</strong>
    <button class="button" aria-label=${`${strings.copy}: ${label}`} @click=${() => flow.tools.copy(text)}>${strings.copy}</button>
    <span class="soft" role="status">${said}</span></div>`;
}
