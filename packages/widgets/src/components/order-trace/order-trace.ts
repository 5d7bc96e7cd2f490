/** `<circunomy-order-trace src code?>`: an order on its way, from the payment to the people whom the goods reached. */
import type { Community } from '@circunomy/sdk';
import { parseOrderCode } from '@circunomy/sdk/orders';
import { communityStore, rootOf } from '@circunomy/sdk/stores';
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
import { orderPlaceOf } from '../buy-for-aid/order-place.ts';
import { type CodeFieldOptions, renderCodeField } from './code-field.ts';
import { FollowedOrder } from './followed-order.ts';
import { orderTraceStrings } from './order-trace.strings.ts';
import { orderTraceStyles } from './order-trace.styles.ts';

type Data = { readonly community: Community };
type View = typeof import('./trace-view.ts');

/** Milliseconds until code that could not be had is asked for again. */
const TRY_AGAIN_AFTER = 15_000;

/**
 * Life: a field for the code (unless `code` holds one) → looking → followed; back to the field where no such order is.
 * Whoever knows the code sees the way of the order, and nothing that names its contributor. The code is kept in memory
 * only: it is in no attribute that the page did not write, in no event and in no address but that of the question.
 *
 * @example
 * <circunomy-order-trace src="https://example.org/our-community/">
 *   <a href="https://example.org/our-community/">Our community</a>
 * </circunomy-order-trace>
 */
export class OrderTrace extends CircunomyElement<Data> {
  static override properties: PropertyDeclarations = {
    code: { type: String },
    typed: { state: true },
    looked: { state: true },
    isAsked: { state: true },
    view: { state: true },
  };
  static override styles = [tokens, card, orderTraceStyles];

  /** However people write it; empty for the field. */
  declare code: string;
  declare typed: string;
  /** The code that is followed; empty while there is only the field. */
  declare looked: string;
  declare isAsked: boolean;
  /** Null where its code could not be had; undefined until there is an order to look for. */
  declare view: View | null | undefined;

  readonly #followed = new FollowedOrder(this);
  /** Whoever looked for an order is led to it once it is there. */
  #leads = false;
  #fetching: Promise<View | null> | undefined;

  constructor() {
    super();
    this.code = '';
    this.typed = '';
    this.looked = '';
    this.isAsked = false;
  }

  protected open(src: string): Stores<Data> {
    return { community: communityStore(src) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('code')) return;
    this.typed = this.code ?? '';
    this.looked = parseOrderCode(this.typed) ?? '';
    this.isAsked = this.typed !== '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { community } = this.state.data ?? {};
    const place = community && this.#findOrders(community);
    const isFollowed = place?.at === 'here' && this.looked !== '';
    if (isFollowed && this.view === undefined) void this.#fetchView();
    this.#followed.follow(isFollowed ? this.view?.orderStore(place.root, this.looked) : undefined);
    if (!this.#leads || !this.#followed.state.data) return;
    this.#leads = false;
    this.renderRoot.querySelector<HTMLElement>('.name')?.focus();
  }

  protected renderData({ community }: Data): TemplateResult {
    const isElsewhere = this.#findOrders(community).at === 'elsewhere';
    const isLooking = this.#followed.state.state === 'loading' && this.view !== null;
    // The page may hold what its server knew of the order: it stands until there is news, and where none can come.
    if ((isLooking || isElsewhere) && this.#isNamedByPage && this.childElementCount > 0) {
      return html`<slot></slot>`;
    }
    const label = fill(orderTraceStrings[this.language].label, { community: community.name });
    return html`<section class="card" part="card" aria-label=${label}>
      <p class="by"><bdi part="community">${community.name}</bdi> ${this.renderFictional(community)}</p>
      ${this.#renderCode(community)}
    </section>`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`<div class="card"><span class="bone half"></span><span class="bone"></span><span class="bone half"></span></div>`;
  }

  get #isNamedByPage(): boolean {
    return this.looked !== '' && this.looked === parseOrderCode(this.code ?? '');
  }

  /** A community that takes no orders at present is asked itself: earlier ones can still be followed. */
  #findOrders(community: Community): { readonly at: 'here' | 'elsewhere'; readonly root: string } {
    const root = rootOf(this.src);
    const place = orderPlaceOf(community, root);
    return place.at === 'contacts' ? { at: 'here', root } : place;
  }

  #renderCode(community: Community): TemplateResult {
    const { looked, view, format } = this;
    const { at, root } = this.#findOrders(community);
    if (!looked) return this.#renderField();
    if (at === 'elsewhere') return this.#renderElsewhere(new URL(`orders/${looked}/`, root).href);
    const { state, data, error, since } = this.#followed.state;
    const strings = orderTraceStrings[this.language];
    if (view && data) {
      const page = (path: string): string => this.page(community, path);
      const lookAgain = this.#isNamedByPage ? undefined : this.#lookAgain;
      return html`${view.renderTrace({ order: data, format, page, lookAgain })}
        ${since === undefined ? nothing : this.renderStale(since)}`;
    }
    if (view && state === 'failed') {
      const refusal = view.sayRefusal(error, community.name, format);
      if (refusal !== undefined) return this.#renderField({ refusal });
    }
    const isFailing = view === null || state === 'failed';
    const news = isFailing ? strings.unreachable : strings.loading;
    // Whoever typed the code keeps the field, and the focus in it.
    if (!this.#isNamedByPage) return this.#renderField({ news });
    return html`<p class="say ${isFailing ? 'warn' : ''}" part="status" role="status">${news}</p>
      ${isFailing ? html`<slot></slot>` : nothing}`;
  }

  #renderElsewhere(href: string): TemplateResult {
    const strings = orderTraceStrings[this.language];
    return html`<p class="say" part="status">${strings.elsewhere}</p>
      <p class="acts"><a class="button solid" part="button" href=${href} referrerpolicy="no-referrer">${strings.openElsewhere}</a></p>`;
  }

  #renderField(said: Pick<CodeFieldOptions, 'refusal' | 'news'> = {}): TemplateResult {
    return renderCodeField({
      typed: this.typed,
      isAsked: this.isAsked,
      ...said,
      language: this.language,
      type: (text) => {
        this.typed = text;
        this.isAsked = false;
        // What was said of the last code does not hold for another.
        this.looked = '';
      },
      look: () => this.#look(),
    });
  }

  #look(): void {
    const code = parseOrderCode(this.typed);
    this.isAsked = true;
    if (code === undefined) {
      this.renderRoot.querySelector('input')?.focus();
      return;
    }
    this.#leads = true;
    this.looked = code;
    // Where its code could not be had, it is tried again.
    if (this.view === null) this.view = undefined;
  }

  async #fetchView(): Promise<void> {
    this.#fetching ??= import('./trace-view.ts').catch(() => null);
    this.view = await this.#fetching;
    this.#fetching = undefined;
    if (this.view === null) setTimeout(() => this.#tryAgain(), TRY_AGAIN_AFTER);
  }

  #tryAgain(): void {
    if (this.isConnected && this.view === null) this.view = undefined;
  }

  readonly #lookAgain = async (): Promise<void> => {
    this.typed = '';
    this.looked = '';
    this.isAsked = false;
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  };
}
