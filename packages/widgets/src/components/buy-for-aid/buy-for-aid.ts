/** `<circunomy-buy-for-aid src product? msme? amount?>`: a product of a named MSME, bought as aid for its neighbours. */
import type { Community } from '@circunomy/sdk';
import type { Language } from '@circunomy/sdk/format';
import { communitySnapshot, type RequestState, rootOf, type Snapshot } from '@circunomy/sdk/stores';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LightElement } from '../../base/light-element.ts';
import { commonStrings } from '../../locales/common.strings.ts';
import { card } from '../../styles/card.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { buyForAidStrings } from './buy-for-aid.strings.ts';
import { buyForAidStyles } from './buy-for-aid.styles.ts';
import { isOrderKept } from './kept-mark.ts';

type Data = { readonly community: Community };
type Sheet = typeof import('./buy-sheet.ts');

/**
 * A button that is light until somebody comes near; then the inside of its dialog is fetched (`buy-flow.ts` tells that
 * story). Where the community takes orders at the origin of `src` the dialog orders, takes the payment and shows what came
 * of it; where it takes them elsewhere it leads there; else it ends at the community's contacts.
 *
 * @fires circunomy-order-placed - an order was taken, and waits for its payment
 * @fires circunomy-order-paid - its payment has arrived
 * @fires circunomy-order-closed - it expired, was cancelled or refunded
 * @example
 * <circunomy-buy-for-aid src="https://example.org/our-community/">
 *   <a href="https://example.org/our-community/">Buy for aid</a>
 * </circunomy-buy-for-aid>
 */
export class BuyForAid extends LightElement<Data> {
  static override properties: PropertyDeclarations = {
    product: { type: String },
    msme: { type: String },
    amount: { type: Number },
    sheet: { state: true },
    waiting: { state: true },
  };
  static override styles = [tokens, card, buyForAidStyles];

  /** Id of a product to begin with; the visitor may choose another. */
  declare product: string;
  /** Id of an MSME: only its products are offered. */
  declare msme: string;
  /** Rupiah that the page suggests: the largest quantity that it buys is filled in. */
  declare amount: number;
  /** Null where its code could not be had; undefined until somebody comes near the button. */
  declare sheet: Sheet | null | undefined;
  /** Pressed before its code had come. */
  declare waiting: boolean;
  #flow: ReturnType<Sheet['beginFlow']> | undefined;
  #profile: Snapshot<Community> | undefined;
  #unlisten: (() => void) | undefined;

  constructor() {
    super();
    this.product = '';
    this.msme = '';
    this.amount = 0;
    this.waiting = false;
  }

  override get language(): Language {
    return super.language;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unlisten?.();
    this.#unlisten = undefined;
  }

  protected get state(): RequestState<Data> {
    const { data, ...rest } = this.#profile?.get() ?? { state: 'loading' };
    return { ...rest, data: data && { community: data } } as RequestState<Data>;
  }

  protected follow(src: string): void {
    this.#unlisten?.();
    this.#unlisten = undefined;
    this.#profile = communitySnapshot(src);
    this.#listen();
  }

  protected async retry(): Promise<void> {
    await this.#profile?.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src')) this.#endFlow();
    else if (changed.has('product') || changed.has('msme')) this.#flow?.restart();
  }

  protected renderData({ community }: Data): TemplateResult {
    const { open, resume } = buyForAidStrings[this.language];
    const { loading, failed } = commonStrings[this.language];
    const isKept = isOrderKept(rootOf(this.src)) || this.#flow?.desk?.isOpen;
    return html`<button class="button solid open" part="button" aria-haspopup="dialog" aria-busy=${this.waiting}
        @pointerenter=${this.#fetchSheet} @focus=${this.#fetchSheet} @click=${this.#open}>${this.waiting ? loading : isKept ? resume : open}</button>
      ${this.renderFictional(community)}
      ${this.sheet === null ? html`<p class="note" role="status">${failed}</p>` : nothing}
      ${this.#flow && this.sheet?.renderDialog(this.#flow)}`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`<span class="button bone">${buyForAidStrings[this.language].open}</span>`;
  }

  #listen(): void {
    if (this.isConnected) this.#unlisten ??= this.#profile?.listen(() => this.requestUpdate());
  }

  #endFlow(): void {
    this.#flow?.end();
    this.#flow = undefined;
  }

  readonly #fetchSheet = async (): Promise<void> => {
    const { community } = this.state.data ?? {};
    this.sheet ||= await import('./buy-sheet.ts').catch(() => null);
    if (community && !this.#flow)
      this.#flow = this.sheet?.beginFlow(this, community, rootOf(this.src));
  };

  /** The dialog opens when its inside has come. */
  readonly #open = async (): Promise<void> => {
    this.waiting = true;
    await this.#fetchSheet();
    this.waiting = false;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || dialog.open) return;
    dialog.showModal();
    this.#flow?.open();
  };
}
