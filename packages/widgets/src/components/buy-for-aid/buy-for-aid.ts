/** `<circunomy-buy-for-aid src product?>`: a product of a named MSME, bought as aid for its neighbours. */
import type { Community, Products } from '@circunomy/sdk';
import { communityStore, productsStore } from '@circunomy/sdk/stores';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { CircunomyElement } from '../../base/circunomy-element.ts';
import type { Stores } from '../../controllers/stores-controller.ts';
import { commonStrings } from '../../locales/common.strings.ts';
import { fill } from '../../locales/fill.ts';
import { card } from '../../styles/card.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { buyForAidStrings } from './buy-for-aid.strings.ts';
import { buyForAidStyles } from './buy-for-aid.styles.ts';

type Data = { readonly community: Community; readonly products: Products };
type Sheet = typeof import('./buy-sheet.ts');

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
    sheet: { state: true },
  };
  static override styles = [tokens, card, buyForAidStyles];

  /** Id of a product to begin with; the visitor may choose another. */
  declare product: string;
  declare chosen: string;
  declare quantity: number;
  /** Null where its code could not be had; undefined until somebody comes near the button. */
  declare sheet: Sheet | null | undefined;

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

  protected renderData(data: Data): TemplateResult {
    const { community } = data;
    const strings = buyForAidStrings[this.language];
    return html`<button class="button solid open" part="button" aria-haspopup="dialog"
        @pointerenter=${this.#fetchSheet} @focus=${this.#fetchSheet} @click=${this.#open}>${strings.open}</button>
      ${this.renderFictional(community)}
      <dialog class="dialog" part="dialog" aria-labelledby="title" @click=${this.#closeOutside}>
        <div class="sheet">
          <div class="top">
            <h2 id="title"><bdi>${fill(strings.title, { community: community.name })}</bdi> ${this.renderFictional(community)}</h2>
            <button class="close" part="close" aria-label=${strings.close} @click=${this.#close}>×</button>
          </div>
          ${this.#renderSheet(data)}
        </div>
      </dialog>`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`<span class="button bone">${buyForAidStrings[this.language].open}</span>`;
  }

  #renderSheet({ community, products: { products } }: Data): TemplateResult {
    const { sheet, chosen, product: named, quantity, format } = this;
    const { loading, failed } = commonStrings[this.language];
    if (!sheet) return html`<p role="status">${sheet === null ? failed : loading}</p>`;
    return sheet.renderBuySheet({
      community,
      products,
      chosen,
      named,
      quantity,
      format,
      choose: (id) => this.#choose(id),
      setQuantity: (wanted) => {
        this.quantity = wanted;
        // The field may show what was typed although the number in force is the same as before.
        this.requestUpdate();
      },
    });
  }

  #choose(id: string): void {
    this.chosen = id;
    this.quantity = 1;
    // The pressed button is gone with its view: the dialog keeps the focus.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.product, .quantity')?.focus(),
    );
  }

  readonly #fetchSheet = async (): Promise<void> => {
    if (this.sheet) return;
    const sheet = await import('./buy-sheet.ts').catch(() => null);
    const { styleSheet } = sheet?.buySheetStyles ?? {};
    if (styleSheet && !this.sheet) this.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    this.sheet = sheet;
  };

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  readonly #open = (): void => {
    void this.#fetchSheet();
    this.#dialog?.showModal();
  };

  readonly #close = (): void => this.#dialog?.close();

  /** A press on the backdrop lands on the dialog itself, one on the sheet does not. */
  readonly #closeOutside = (event: Event): void => {
    if (event.target === this.#dialog) this.#close();
  };
}
