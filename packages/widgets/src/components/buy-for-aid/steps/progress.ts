/** The steps of an order, and at which the visitor stands. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BuyFlow } from '../buy-flow.ts';
import { buySheetStrings } from '../buy-sheet.strings.ts';

/** Nothing where the only way on leads out of the dialog. */
export function renderProgress(flow: BuyFlow, now: number): TemplateResult | typeof nothing {
  if (flow.place.at !== 'here' || flow.methods.length === 0) return nothing;
  const strings = buySheetStrings[flow.language];
  const names = [strings.stepProduct, strings.stepQuantity, strings.stepPerson, strings.stepPay];
  return html`<ol class="progress" part="progress">${names.map(
    (name, index) =>
      html`<li aria-current=${index === now ? 'step' : nothing} class=${index < now ? 'done' : ''}>${name}</li>`,
  )}</ol>`;
}
