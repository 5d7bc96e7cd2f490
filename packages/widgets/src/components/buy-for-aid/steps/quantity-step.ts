/** The chosen product: price, how many people it helps, where, how many units, the sum, and the way on. */
import { recipientGroupWords } from '@circunomy/sdk/format';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locales/fill.ts';
import { helpedBy, mostOf, msmeName, orderMessage, productName } from '../aid-order.ts';
import type { BuyFlow } from '../buy-flow.ts';
import { buySheetStrings } from '../buy-sheet.strings.ts';
import { renderCategoryMark } from '../category-mark.ts';
import { isSoldOut, nextOffer, type Offer } from '../offers.ts';
import { toOrderPage } from '../order-place.ts';
import { renderOrderWays } from '../order-ways.ts';
import { describedBy, isInvalid, renderProblem } from './field.ts';
import { renderProgress } from './progress.ts';

export function renderQuantityStep(flow: BuyFlow, offer: Offer): TemplateResult {
  const strings = buySheetStrings[flow.language];
  const { about, msme } = offer;
  return html`${renderProgress(flow, 1)}
    <div class="heading">${renderCategoryMark(offer.category)}
      <h3 class="chosen" tabindex="-1" data-first><bdi>${productName(offer, flow.format)}</bdi>, <bdi>${msmeName(offer, flow.format)}</bdi></h3>
      <p class="soft"><bdi>${flow.format.area(msme.area)}</bdi> · ${strings.ownPrice}</p></div>
    ${about ? html`<p class="about"><bdi>${about}</bdi></p>` : nothing}
    ${isSoldOut(offer) ? renderSoldOut(flow, offer) : renderSum(flow, offer)}
    ${flow.offers.length > 1 ? html`<button class="link" part="change" @click=${() => flow.choose('')}>${strings.change}</button>` : nothing}`;
}

function renderSum(flow: BuyFlow, offer: Offer): TemplateResult {
  const { format, quantity } = flow;
  const strings = buySheetStrings[flow.language];
  const helped = helpedBy(offer, quantity);
  const { area } = offer.msme;
  const people = helped && fill(strings.helpsPeople, { people: format.range(helped) }, helped.max);
  const price = fill(strings.perUnit, { price: format.rupiah(offer.price), unit: offer.unit });
  const rows: [string, string][] = [
    [strings.unitPrice, price],
    [strings.helps, people ?? strings.helpsUnknown],
    [strings.where, area ? fill(strings.near, { area: area.name }) : strings.nearUnknown],
  ];
  return html`<dl class="facts" part="facts">${rows.map(([term, text]) => html`<dt>${term}</dt><dd><bdi>${text}</bdi></dd>`)}</dl>
    ${renderStepper(flow, offer)}
    <dl class="facts total" part="total" aria-live="polite">
      <dt>${strings.total}</dt><dd>${format.rupiah(offer.price * quantity)}</dd></dl>
    ${renderProblem(flow, 'price')}
    ${renderWayOn(flow, offer)}`;
}

function renderStepper(flow: BuyFlow, offer: Offer): TemplateResult {
  const { quantity, format } = flow;
  const strings = buySheetStrings[flow.language];
  const { unit, weeklyCapacity, free } = offer;
  const most = mostOf(offer);
  const capacity = free
    ? fill(strings.freeThisWeek, { free: format.number(free), unit })
    : weeklyCapacity && fill(strings.capacity, { max: format.number(weeklyCapacity), unit });
  const set = (wanted: number): void =>
    flow.write({ quantity: Number.isFinite(wanted) ? wanted : 1 });
  const read = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    set(field.valueAsNumber);
    // The field may show what was typed although the number in force is the same as before.
    field.value = String(flow.quantity);
  };
  return html`<div class="stepper" part="stepper">
      <input class="quantity" type="number" inputmode="numeric" min="1" max=${most} step="1"
        .value=${String(quantity)} aria-label=${fill(strings.quantity, { unit })}
        aria-invalid=${isInvalid(flow, 'quantity')} aria-describedby=${describedBy(flow, 'quantity', 'capacity')} @change=${read} />
      <bdi class="unit" aria-hidden="true">${unit}</bdi>
      <button class="step" aria-label=${strings.less} ?disabled=${quantity <= 1} @click=${() => set(quantity - 1)}>−</button>
      <button class="step" aria-label=${strings.more} ?disabled=${quantity >= most} @click=${() => set(quantity + 1)}>+</button>
    </div>
    ${renderProblem(flow, 'quantity')}
    <p class="soft" id="capacity"><bdi>${capacity ?? ''}</bdi></p>`;
}

/** In the dialog, on the server's own page, or by the community's contacts. */
function renderWayOn(flow: BuyFlow, offer: Offer): TemplateResult {
  const { place, community, language, quantity, format } = flow;
  const strings = buySheetStrings[language];
  if (place.at === 'elsewhere') {
    const page = toOrderPage(place.root, { product: offer.id, quantity }, language);
    return html`<a class="button solid" part="elsewhere" href=${page} target="_blank" rel="noopener">${strings.orderElsewhere}</a>
      <p class="soft">${fill(strings.elsewhereHint, { host: new URL(page).host })}</p>`;
  }
  if (place.at === 'here' && flow.methods.length > 0 && typeof offer.free === 'number') {
    return html`${renderGroup(flow)}
      <button class="button solid" part="next" @click=${() => flow.goTo('person')}>${strings.next}</button>`;
  }
  const hint = place.at === 'here' ? renderWhyNotHere(flow, offer) : nothing;
  return html`${hint}${renderOrderWays(community, orderMessage(community, offer, quantity, format), language)}`;
}

function renderWhyNotHere(flow: BuyFlow, { free }: Offer): TemplateResult {
  const strings = buySheetStrings[flow.language];
  if (flow.isUnknown) {
    return html`<p class="soft" role="status">${strings.leftUnknown}
      <button class="link" @click=${() => flow.retry()}>${strings.tryAgain}</button></p>`;
  }
  if (!flow.orderable) return html`<p class="soft" role="status">${strings.looking}</p>`;
  return html`<p class="soft">${free === null ? strings.capacityUnknown : strings.closed}</p>`;
}

/** Whom the visitor has in mind: a wish. */
function renderGroup(flow: BuyFlow): TemplateResult {
  const { language, draft } = flow;
  const strings = buySheetStrings[language];
  const write = ({ target }: Event): void =>
    flow.write({ group: (target as HTMLSelectElement).value });
  return html`<div class="field" part="field">
    <label for="group">${strings.group}</label>
    <select id="group" aria-invalid=${isInvalid(flow, 'group')} aria-describedby=${describedBy(flow, 'group', 'hint-group')} @change=${write}>
      <option value="" ?selected=${draft.group === ''}>${strings.anybody}</option>
      ${Object.entries(recipientGroupWords).map(
        ([code, words]) =>
          html`<option value=${code} ?selected=${draft.group === code}>${words[language]}</option>`,
      )}
    </select>
    <p class="soft" id="hint-group">${strings.groupHint}</p>${renderProblem(flow, 'group')}
  </div>`;
}

function renderSoldOut(flow: BuyFlow, offer: Offer): TemplateResult {
  const strings = buySheetStrings[flow.language];
  const next = nextOffer(flow.offers, offer);
  const { format } = flow;
  return html`<p class="notice" part="sold-out" role="status">${strings.soldOutThisWeek}</p>
    ${renderProblem(flow, 'quantity')}
    ${
      next
        ? html`<button class="button solid" part="next-product" @click=${() => flow.choose(next.id)}>
          <bdi>${fill(strings.instead, { product: productName(next, format), msme: msmeName(next, format) })}</bdi></button>`
        : html`<p>${strings.allSoldOut}</p>`
    }`;
}
