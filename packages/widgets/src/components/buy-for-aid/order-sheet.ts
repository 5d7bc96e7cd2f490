/** The chosen product: price, how many people it helps, where, how many units, and the sum. */
import type { Product } from '@circunomy/sdk';
import type { Format } from '@circunomy/sdk/format';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../locales/fill.ts';
import { helpedBy, mostOf, msmeName, productName } from './aid-order.ts';
import { buySheetStrings } from './buy-sheet.strings.ts';

export interface OrderSheetOptions {
  readonly product: Product;
  readonly quantity: number;
  readonly format: Format;
  /** Any number; the owner clamps it. */
  readonly setQuantity: (wanted: number) => void;
}

export function renderOrderSheet(options: OrderSheetOptions): TemplateResult {
  const { product, quantity, format } = options;
  const strings = buySheetStrings[format.language];
  const helped = helpedBy(product, quantity);
  const { area } = product.msme;
  const rows: [string, string][] = [
    [
      strings.unitPrice,
      fill(strings.perUnit, { price: format.rupiah(product.price), unit: product.unit }),
    ],
    [
      strings.helps,
      helped
        ? fill(strings.helpsPeople, { people: format.range(helped) }, helped.max)
        : strings.helpsUnknown,
    ],
    [strings.where, area ? fill(strings.near, { area: area.name }) : strings.nearUnknown],
  ];
  return html`<h3 class="chosen"><bdi>${productName(product, format)}</bdi>, <bdi>${msmeName(product, format)}</bdi></h3>
    <p class="soft"><bdi>${format.area(area)}</bdi> · ${strings.ownPrice}</p>
    ${product.about ? html`<p class="about"><bdi>${product.about}</bdi></p>` : nothing}
    <dl class="facts" part="facts">${rows.map(([term, text]) => html`<dt>${term}</dt><dd><bdi>${text}</bdi></dd>`)}</dl>
    ${renderStepper(options)}
    <dl class="facts total" part="total" aria-live="polite">
      <dt>${strings.total}</dt><dd>${format.rupiah(product.price * quantity)}</dd></dl>`;
}

function renderStepper({
  product,
  quantity,
  format,
  setQuantity,
}: OrderSheetOptions): TemplateResult {
  const strings = buySheetStrings[format.language];
  const { unit, weeklyCapacity } = product;
  const capacity =
    weeklyCapacity && fill(strings.capacity, { max: format.number(weeklyCapacity), unit });
  const read = ({ target }: Event): void => setQuantity((target as HTMLInputElement).valueAsNumber);
  return html`<div class="stepper" part="stepper">
      <input class="quantity" type="number" inputmode="numeric" min="1" max=${mostOf(product)} step="1"
        .value=${live(String(quantity))} aria-label=${fill(strings.quantity, { unit })} aria-describedby="capacity" @change=${read} />
      <bdi class="unit" aria-hidden="true">${unit}</bdi>
      <button class="step" aria-label=${strings.less} ?disabled=${quantity <= 1} @click=${() => setQuantity(quantity - 1)}>−</button>
      <button class="step" aria-label=${strings.more} ?disabled=${quantity >= mostOf(product)} @click=${() => setQuantity(quantity + 1)}>+</button>
    </div>
    <p class="soft" id="capacity"><bdi>${capacity ?? ''}</bdi></p>`;
}
