/** Choosing a product of a named MSME, with what is left of it this week. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locales/fill.ts';
import { msmeName, productName } from '../aid-order.ts';
import type { BuyFlow } from '../buy-flow.ts';
import { buySheetStrings } from '../buy-sheet.strings.ts';
import { renderCategoryMark } from '../category-mark.ts';
import { isSoldOut, type Offer } from '../offers.ts';
import { renderProblem } from './field.ts';
import { renderProgress } from './progress.ts';

export function renderProductStep(flow: BuyFlow): TemplateResult {
  const strings = buySheetStrings[flow.language];
  return html`${renderProgress(flow, 0)}
    ${flow.isGone ? html`<p class="soft">${strings.unknownProduct}</p>` : nothing}
    <h3 id="choose">${strings.choose}</h3>
    ${renderProblem(flow, 'product')}
    <ul class="choice" part="choice" aria-labelledby="choose">${flow.offers.map(
      (offer, index) => html`<li>${renderOffer(flow, offer, index === 0)}</li>`,
    )}</ul>`;
}

/** One that is sold out can still be looked at: what it is, and what there is instead. */
function renderOffer(flow: BuyFlow, offer: Offer, isFirst: boolean): TemplateResult {
  const { format } = flow;
  const strings = buySheetStrings[flow.language];
  const price = fill(strings.perUnit, { price: format.rupiah(offer.price), unit: offer.unit });
  return html`<button class="product ${isSoldOut(offer) ? 'gone' : ''}" part="product"
      ?data-first=${isFirst} @click=${() => flow.choose(offer.id)}>
    ${renderCategoryMark(offer.category)}
    <bdi class="name">${productName(offer, format)}</bdi>
    <span class="price"><bdi>${price}</bdi></span>
    <small><bdi>${msmeName(offer, format)}</bdi> · <bdi>${format.area(offer.msme.area)}</bdi></small>
    ${renderFree(flow, offer)}
  </button>`;
}

function renderFree(
  { language, format }: BuyFlow,
  { free, unit }: Offer,
): TemplateResult | typeof nothing {
  if (free === undefined || free === null) return nothing;
  const strings = buySheetStrings[language];
  const text =
    free === 0 ? strings.soldOut : fill(strings.left, { free: format.number(free), unit });
  return html`<small class="free"><bdi>${text}</bdi></small>`;
}
