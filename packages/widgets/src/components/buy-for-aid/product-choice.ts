/** Choosing a product of a named MSME. */
import type { Product } from '@circunomy/sdk';
import type { Format } from '@circunomy/sdk/format';
import { html, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.ts';
import { msmeName, productName } from './aid-order.ts';
import { buySheetStrings } from './buy-sheet.strings.ts';

export function renderProductChoice(
  products: readonly Product[],
  format: Format,
  choose: (product: Product) => void,
): TemplateResult {
  const strings = buySheetStrings[format.language];
  return html`<h3 id="choose">${strings.choose}</h3>
    <ul class="choice" part="choice" aria-labelledby="choose">${products.map((product) => {
      const price = fill(strings.perUnit, {
        price: format.rupiah(product.price),
        unit: product.unit,
      });
      return html`<li><button class="product" part="product" @click=${() => choose(product)}>
        <bdi class="name">${productName(product, format)}</bdi>
        <span class="price"><bdi>${price}</bdi></span>
        <small><bdi>${msmeName(product, format)}</bdi> · <bdi>${format.area(product.msme.area)}</bdi></small>
      </button></li>`;
    })}</ul>`;
}
