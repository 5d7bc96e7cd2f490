/** The inside of the dialog. It is fetched when somebody is about to open it, so that the button stays light. */
import type { Community, Product } from '@circunomy/sdk';
import type { Format } from '@circunomy/sdk/format';
import { html, nothing, type TemplateResult } from 'lit';
import { clampQuantity, orderMessage } from './aid-order.ts';
import { buySheetStrings } from './buy-sheet.strings.ts';
import { renderOrderSheet } from './order-sheet.ts';
import { renderOrderWays } from './order-ways.ts';
import { renderProductChoice } from './product-choice.ts';

export { buySheetStyles } from './buy-sheet.styles.ts';

export interface BuySheetOptions {
  readonly community: Community;
  readonly products: readonly Product[];
  /** Id of the chosen product; empty while choosing. */
  readonly chosen: string;
  /** Id of the product that the page named; empty without one. */
  readonly named: string;
  readonly quantity: number;
  readonly format: Format;
  readonly choose: (id: string) => void;
  readonly setQuantity: (quantity: number) => void;
}

/** Choosing, ordering, or – where nothing is listed – whom to ask. */
export function renderBuySheet(options: BuySheetOptions): TemplateResult {
  const { community, products, chosen, named, format, choose } = options;
  const strings = buySheetStrings[format.language];
  if (products.length === 0) {
    return html`<p part="empty">${strings.noProducts}</p>
      ${renderOrderWays(community, null, format.language)}`;
  }
  const only = chosen === '' && products.length === 1 ? products[0] : undefined;
  const product = products.find(({ id }) => id === chosen) ?? only;
  if (product) return renderOrder(product, options);
  const isGone = chosen !== '' && chosen === named;
  return html`${isGone ? html`<p class="soft">${strings.unknownProduct}</p>` : nothing}
    ${renderProductChoice(products, format, ({ id }) => choose(id))}`;
}

function renderOrder(product: Product, options: BuySheetOptions): TemplateResult {
  const { community, products, format, choose, setQuantity } = options;
  const quantity = clampQuantity(options.quantity, product);
  const sheet = renderOrderSheet({
    product,
    quantity,
    format,
    setQuantity: (wanted) => setQuantity(clampQuantity(wanted, product)),
  });
  const message = orderMessage(community, product, quantity, format);
  const { change } = buySheetStrings[format.language];
  return html`${sheet}${renderOrderWays(community, message, format.language)}
    ${products.length > 1 ? html`<button class="link" part="change" @click=${() => choose('')}>${change}</button>` : nothing}`;
}
