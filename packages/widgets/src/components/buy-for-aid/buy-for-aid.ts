/** `<circunomy-buy-for-aid src product?>`: a product of a named MSME, bought as aid for its neighbours. */
import type { Community, Product, Products } from '@circunomy/sdk';
import { communityStore, productsStore } from '@circunomy/sdk/stores';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { CircunomyElement } from '../../base/circunomy-element.ts';
import type { Stores } from '../../controllers/stores-controller.ts';
import { fill } from '../../locales/fill.ts';
import { card } from '../../styles/card.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { clampQuantity, orderMessage } from './aid-order.ts';
import { buyForAidStrings } from './buy-for-aid.strings.ts';
import { buyForAidStyles } from './buy-for-aid.styles.ts';
import { renderOrderSheet } from './order-sheet.ts';
import { renderOrderWays } from './order-ways.ts';
import { renderProductChoice } from './product-choice.ts';

type Data = { readonly community: Community; readonly products: Products };

/**
 * Life of the dialog: closed → choosing (unless `product` names one, or there is only one) ⇄ ordering → closed.
 * It ends at the community's contacts; no order leaves the page by itself.
 *
 * @example
 * <circunomy-buy-for-aid src="https://example.org/our-community/">
 *   <a href="https://example.org/our-community/">Buy for aid</a>
 * </circunomy-buy-for-aid>
 */
export class BuyForAid extends CircunomyElement<Data> {
  static override properties: PropertyDeclarations = {
    product: { type: String },
    chosen: { state: true },
    quantity: { state: true },
  };
  static override styles = [tokens, card, buyForAidStyles];

  /** Id of a product to begin with; the visitor may choose another. */
  declare product: string;
  declare chosen: string;
  declare quantity: number;

  constructor() {
    super();
    this.product = '';
    this.chosen = '';
    this.quantity = 1;
  }

  protected open(src: string): Stores<Data> {
    return { community: communityStore(src), products: productsStore(src) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('src') && !changed.has('product')) return;
    this.chosen = this.product;
    this.quantity = 1;
  }

  protected renderData({ community, products: { products } }: Data): TemplateResult {
    const strings = buyForAidStrings[this.language];
    return html`<button class="button solid open" part="button" aria-haspopup="dialog" @click=${this.#open}>${strings.open}</button>
      ${this.renderFictional(community)}
      <dialog class="dialog" part="dialog" aria-labelledby="title" @click=${this.#closeOutside}>
        <div class="sheet">
          <div class="top">
            <h2 id="title"><bdi>${fill(strings.title, { community: community.name })}</bdi> ${this.renderFictional(community)}</h2>
            <button class="close" part="close" aria-label=${strings.close} @click=${this.#close}>×</button>
          </div>
          ${products.length > 0 ? this.#renderOrder(community, products) : this.#renderNothing(community)}
        </div>
      </dialog>`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`<span class="button bone">${buyForAidStrings[this.language].open}</span>`;
  }

  #renderOrder(community: Community, products: readonly Product[]): TemplateResult {
    const strings = buyForAidStrings[this.language];
    const { format, chosen } = this;
    const product =
      products.find(({ id }) => id === chosen) ?? (products.length === 1 ? products[0] : undefined);
    if (!product) {
      const isGone = chosen !== '' && chosen === this.product;
      return html`${isGone ? html`<p class="soft">${strings.unknownProduct}</p>` : nothing}
        ${renderProductChoice(products, format, (each) => this.#choose(each.id))}`;
    }
    const quantity = clampQuantity(this.quantity, product);
    const setQuantity = (wanted: number): void => {
      this.quantity = clampQuantity(wanted, product);
      // The field may show what was typed although the number in force is the same as before.
      this.requestUpdate();
    };
    return html`${renderOrderSheet({ product, quantity, format, setQuantity })}
      ${renderOrderWays(community, orderMessage(community, product, quantity, format), this.language)}
      ${products.length > 1 ? html`<button class="link" part="change" @click=${() => this.#choose('')}>${strings.change}</button>` : nothing}`;
  }

  #renderNothing(community: Community): TemplateResult {
    const strings = buyForAidStrings[this.language];
    return html`<p part="empty">${strings.noProducts}</p>
      ${renderOrderWays(community, null, this.language)}`;
  }

  #choose(id: string): void {
    this.chosen = id;
    this.quantity = 1;
    // The pressed button is gone with its view: the dialog keeps the focus.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.product, .quantity')?.focus(),
    );
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  readonly #open = (): void => this.#dialog?.showModal();
  readonly #close = (): void => this.#dialog?.close();

  /** A press on the backdrop lands on the dialog itself, one on the sheet does not. */
  readonly #closeOutside = (event: Event): void => {
    if (event.target === this.#dialog) this.#close();
  };
}
