/** The width of a part of an element in whole pixels, so that a drawing can keep its type size. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };

const UNKNOWN = 640;
/** Narrower or wider drawings than these are scaled. */
const [LEAST, MOST] = [280, 900];

/** 640 until the part named by `selector` is laid out; the host is updated when its width changes. */
export class WidthController implements ReactiveController {
  readonly #host: Host;
  readonly #selector: string;
  readonly #observer: ResizeObserver;
  #observed: Element | null = null;
  value = UNKNOWN;

  constructor(host: Host, selector: string) {
    this.#host = host;
    this.#selector = selector;
    this.#observer = new ResizeObserver(([entry]) => this.#measure(entry));
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.#host.renderRoot.querySelector(this.#selector);
    if (element === this.#observed) return;
    this.#observer.disconnect();
    this.#observed = element;
    if (element) this.#observer.observe(element);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = null;
  }

  #measure(entry: ResizeObserverEntry | undefined): void {
    if (!entry || entry.contentRect.width === 0) return;
    const width = Math.round(Math.min(MOST, Math.max(LEAST, entry.contentRect.width)));
    if (width === this.value) return;
    this.value = width;
    // In the next frame: a layout changed while it is observed is an error event on the host's page.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
