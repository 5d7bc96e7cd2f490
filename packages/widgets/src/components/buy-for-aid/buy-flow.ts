/**
 * What happens inside the dialog: which step it stands at, what was chosen, what is being sent. It is fetched when
 * somebody is about to open it, so that the button stays light; `buy-sheet.ts` draws it.
 */
import type { Community } from '@circunomy/sdk';
import { createFormat, type Format, type Language } from '@circunomy/sdk/format';
import type { Order, Orderable, PaymentMethod } from '@circunomy/sdk/orders';
import { isOrderError } from '@circunomy/sdk/orders';
import { productsStore, type RequestState } from '@circunomy/sdk/stores';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clampQuantity, quantityFor } from './aid-order.ts';
import { type Draft, EMPTY_DRAFT, toNewOrder, toWish } from './draft.ts';
import { type Offer, toOffers } from './offers.ts';
import { OrderDesk } from './order-desk.ts';
import { tellOrder } from './order-events.ts';
import { type OrderPlace, orderPlaceOf } from './order-place.ts';
import { isOutdated, type Problem, stepOf, toProblems } from './order-problem.ts';
import { PayTools } from './pay-tools.ts';

export interface FlowHost extends ReactiveControllerHost, HTMLElement {
  /** What the page asks for; empty or 0 where it does not. */
  readonly product: string;
  readonly msme: string;
  readonly amount: number;
  readonly language: Language;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export type Step = 'product' | 'quantity' | 'person' | 'order';

/** What is being sent: an order, or a step of one. */
export type Work = 'place' | 'report' | 'cancel' | 'payTest';

/**
 * Life: product ⇄ quantity ⇄ person → order (to be paid → paid, or closed) → product again once the dialog has closed.
 * Where no order can be placed here it ends at the quantity, with the way that there is.
 */
export class BuyFlow implements ReactiveController {
  readonly place: OrderPlace;
  readonly community: Community;
  readonly desk: OrderDesk | undefined;
  step: Step = 'product';
  draft: Draft = EMPTY_DRAFT;
  problems: readonly Problem[] = [];
  working: Work | undefined;
  /** No answer came to the order that was sent: it is sent again, as it is, when there is a connection. */
  isUnanswered = false;
  orderable: Orderable | undefined;
  /** What is left of this week could not be learnt. */
  isUnknown = false;
  /** Asked whether the order is really to be cancelled. */
  isCancelling = false;
  readonly tools: PayTools;
  readonly #host: FlowHost;
  readonly #$products: ReturnType<typeof productsStore>;
  #unlisten: (() => void) | undefined;
  /** What the focus is to move to. */
  #wanted: string | undefined;

  /** `root` is that of the community. */
  constructor(host: FlowHost, community: Community, root: string) {
    this.#host = host;
    this.tools = new PayTools(() => host.requestUpdate());
    this.community = community;
    this.place = orderPlaceOf(community, root);
    this.#$products = productsStore(root);
    if (this.place.at === 'here') {
      this.desk = new OrderDesk({
        root: this.place.root,
        onChange: () => this.#look(),
        onEvent: (event, order) => tellOrder(host, event, order),
      });
    }
    this.restart();
    host.addController(this);
    void this.#learnWhatIsLeft();
  }

  hostConnected(): void {
    this.#unlisten ??= this.#$products.listen(() => this.#host.requestUpdate());
  }

  hostUpdated(): void {
    const wanted = this.#wanted && this.#host.renderRoot.querySelector<HTMLElement>(this.#wanted);
    if (!wanted) return;
    this.#wanted = undefined;
    wanted.focus();
  }

  hostDisconnected(): void {
    this.#unlisten?.();
    this.#unlisten = undefined;
    this.desk?.leave();
    removeEventListener('online', this.send);
  }

  /** Another community takes its place. */
  end(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  get language(): Language {
    return this.#host.language;
  }

  get format(): Format {
    return createFormat(this.language);
  }

  get products(): RequestState<unknown>['state'] {
    return this.#$products.get().state;
  }

  get offers(): Offer[] {
    const { data } = this.#$products.get();
    return toOffers(data?.products ?? [], this.orderable, this.#host.msme);
  }

  get chosen(): Offer | undefined {
    const { offers, draft } = this;
    const only = draft.product === '' && offers.length === 1 ? offers[0] : undefined;
    return offers.find(({ id }) => id === draft.product) ?? only;
  }

  /** True where the product that the page names is not there. */
  get isGone(): boolean {
    const { product } = this.#host;
    return product !== '' && this.draft.product === product && !this.chosen;
  }

  get quantity(): number {
    const { chosen, draft } = this;
    if (!chosen) return 1;
    return draft.quantity === null
      ? quantityFor(this.#host.amount, chosen)
      : clampQuantity(draft.quantity, chosen);
  }

  get methods(): readonly PaymentMethod[] {
    return this.orderable?.methods.map(({ method }) => method) ?? [];
  }

  get method(): string {
    const [first = ''] = this.methods;
    return this.methods.find((method) => method === this.draft.method) ?? first;
  }

  get order(): Order | undefined {
    return this.desk?.order;
  }

  /** Begins anew, with what the page asks for. */
  restart(): void {
    this.desk?.forgetDone();
    this.draft = { ...EMPTY_DRAFT, product: this.#host.product };
    this.goTo('quantity', false);
  }

  /** Somebody opened the dialog: what is unfinished comes first. */
  open(): void {
    if (this.desk?.resume()) this.goTo('order', false);
    const kept = this.desk?.kept;
    if (kept?.code === null && this.step !== 'order') {
      this.draft = { ...this.draft, ...kept.wish };
      this.isUnanswered = true;
      this.goTo('person', false);
    }
    void this.#learnWhatIsLeft();
  }

  /** The dialog closed: nobody looks at the order any more. */
  close(): void {
    this.desk?.leave();
    removeEventListener('online', this.send);
    if (this.step === 'order' && !this.desk?.isOpen) this.restart();
    this.#host.requestUpdate();
  }

  /** `moves` is false where the visitor did not press anything: the focus stays. */
  goTo(step: Step, moves = true): void {
    this.step = step;
    this.isCancelling = false;
    this.#host.requestUpdate();
    if (moves) this.#focus('[data-first]');
  }

  choose(id: string): void {
    this.write({ product: id, quantity: null });
    this.goTo(id === '' ? 'product' : 'quantity');
  }

  /** Whatever is changed is no longer wrong. */
  write(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    this.problems = [];
    // It would be another order: only a press sends it.
    this.isUnanswered = false;
    removeEventListener('online', this.send);
    this.#host.requestUpdate();
  }

  askToCancel(isCancelling: boolean): void {
    this.isCancelling = isCancelling;
    this.#host.requestUpdate();
    this.#focus(isCancelling ? '[data-confirm]' : '[data-cancel]');
  }

  /** Sends the order; pressed twice, or again after no answer, it is still one order. */
  readonly send = async (): Promise<void> => {
    const { chosen, desk, quantity, method } = this;
    if (!chosen || !desk) return;
    removeEventListener('online', this.send);
    const order = toNewOrder(this.draft, chosen, { quantity, method });
    await this.#work('place', async () => {
      await desk.place(order, toWish(order));
      this.isUnanswered = false;
      this.goTo('order');
    });
  };

  act(step: Exclude<Work, 'place'>): Promise<void> {
    return this.#work(step, async () => {
      await this.desk?.act(step);
      this.isCancelling = false;
      this.#focus('[data-first]');
    });
  }

  /** Leaves an order that is over. */
  beginAnew(): void {
    this.desk?.forget();
    this.restart();
    this.#focus('[data-first]');
  }

  problemOf(field: Problem['field']): string | undefined {
    return this.problems.find((problem) => problem.field === field)?.text;
  }

  async retry(): Promise<void> {
    await Promise.all([this.#$products.refresh(), this.#learnWhatIsLeft()]);
  }

  async #work(work: Work, task: () => Promise<void>): Promise<void> {
    if (this.working) return;
    this.working = work;
    this.problems = [];
    this.#host.requestUpdate();
    try {
      await task();
    } catch (error) {
      await this.#show(error, work);
    }
    this.working = undefined;
    this.#host.requestUpdate();
  }

  async #show(error: unknown, work: Work): Promise<void> {
    const isAnswered = isOrderError(error) && error.status !== null && error.status < 500;
    if (work === 'place' && !isAnswered) addEventListener('online', this.send, { once: true });
    this.isUnanswered = work === 'place' && !isAnswered;
    if (isOutdated(error)) await this.retry();
    this.problems = toProblems(error, this.language);
    const [first] = this.problems;
    if (work === 'place' && first) this.goTo(stepOf(first.field), false);
    this.#focus('[aria-invalid=true], .problem');
  }

  #look(): void {
    const { failure } = this.desk ?? {};
    if (isOrderError(failure) && failure.status === 404) {
      this.desk?.forget();
      this.restart();
    }
    const { payment } = this.order ?? {};
    if (payment && 'qris' in payment) void this.tools.fetchQr();
    this.#host.requestUpdate();
  }

  async #learnWhatIsLeft(): Promise<void> {
    if (!this.desk) return;
    try {
      this.orderable = await this.desk.orderable();
      this.isUnknown = false;
    } catch {
      this.isUnknown = this.orderable === undefined;
    }
    this.#host.requestUpdate();
  }

  /** At the next drawing at which it is there: an order may still be on its way. */
  #focus(selector: string): void {
    this.#wanted = selector;
    this.#host.requestUpdate();
  }
}
