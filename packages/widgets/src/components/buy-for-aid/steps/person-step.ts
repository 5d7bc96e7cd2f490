/** Who orders – nobody needs to say –, what they wish to say, and how they will pay. */
import { paymentMethodWords } from '@circunomy/sdk/format';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locales/fill.ts';
import { msmeName, productName } from '../aid-order.ts';
import type { BuyFlow } from '../buy-flow.ts';
import { buySheetStrings } from '../buy-sheet.strings.ts';
import type { Offer } from '../offers.ts';
import { renderProblem, renderTextField } from './field.ts';
import { renderProgress } from './progress.ts';

/** Of the contract. */
const [MOST_NAME, MOST_CONTACT, MOST_MESSAGE] = [80, 120, 280];

export function renderPersonStep(flow: BuyFlow, offer: Offer): TemplateResult {
  const { quantity, format, working } = flow;
  const strings = buySheetStrings[flow.language];
  const total = format.rupiah(offer.price * quantity);
  const submit = (event: Event): void => {
    event.preventDefault();
    void flow.send();
  };
  const label = flow.isUnanswered ? strings.sendAgain : fill(strings.send, { total });
  return html`${renderProgress(flow, 2)}
    <h3 tabindex="-1" data-first>${strings.who}</h3>
    ${renderSummary(flow, offer, total)}
    <form class="form" novalidate @submit=${submit}>
      ${renderTextField(flow, { field: 'name', label: strings.name, hint: strings.nameHint, most: MOST_NAME, autocomplete: 'name', placeholder: 'Hamba Allah' })}
      ${renderTextField(flow, { field: 'contact', label: strings.contact, hint: strings.contactHint, most: MOST_CONTACT })}
      ${renderTextField(flow, { field: 'message', label: strings.wish, hint: strings.wishHint, most: MOST_MESSAGE })}
      ${renderMethods(flow)}${renderExtra(flow)}
      <p class="privacy" part="privacy">${strings.privacy}</p>
      ${flow.isUnanswered && !working ? html`<p class="notice" part="unanswered" role="status">${strings.unanswered}</p>` : nothing}
      ${renderProblem(flow, 'all')}
      <button class="button solid" part="send" type="submit" aria-disabled=${working === 'place'}>${working === 'place' ? strings.sending : label}</button>
    </form>
    <button class="link" part="back" @click=${() => flow.goTo('quantity')}>${strings.back}</button>`;
}

function renderSummary(flow: BuyFlow, offer: Offer, total: string): TemplateResult {
  const { quantity, format } = flow;
  return html`<div class="summary" part="summary"><p><bdi>${format.number(quantity)} ${offer.unit} ${productName(offer, format)}</bdi><br>
      <small><bdi>${msmeName(offer, format)}</bdi></small></p><strong>${total}</strong></div>`;
}

/** What is asked for in the end is known once it is ordered; nobody shall wonder then. */
function renderExtra({ method, language }: BuyFlow): TemplateResult | typeof nothing {
  if (method !== 'transfer') return nothing;
  return html`<p class="soft" part="extra">${buySheetStrings[language].extraAhead}</p>`;
}

/** One way needs no choice, but is named. */
function renderMethods(flow: BuyFlow): TemplateResult {
  const { methods, method, language } = flow;
  const strings = buySheetStrings[language];
  const write = ({ target }: Event): void =>
    flow.write({ method: (target as HTMLInputElement).value });
  const problem = renderProblem(flow, 'method');
  if (methods.length < 2) {
    const [only] = methods;
    return html`<p class="only" part="method">${only ? fill(strings.payBy, { method: paymentMethodWords[only][language] }) : ''}</p>${problem}`;
  }
  return html`<fieldset class="methods" part="methods"><legend>${strings.method}</legend>${methods.map(
    (
      each,
    ) => html`<label class="method"><input type="radio" name="method" value=${each} .checked=${each === method} @change=${write} />
      <span>${paymentMethodWords[each][language]}</span></label>`,
  )}</fieldset>${problem}`;
}
