/** What every Circunomy widget is: an element with a `src`, its states, two languages, and good manners. */

import type { Community } from '@circunomy/sdk';
import type { Language } from '@circunomy/sdk/format';
import { type RequestState, rootOf } from '@circunomy/sdk/stores';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { commonStrings } from '../locales/common.strings.ts';
import { languageOf } from '../locales/language.ts';

/** Every widget knows who runs the ledger, so that made-up data is never shown without saying so. */
export type WidgetData = { readonly community: Community };

/**
 * Life: waiting for `src` → loading → ready ⇄ stale, or failed → loading on retry.
 * It knows nothing of numbers, dates or news, so that a button built on it is light; `CircunomyElement` adds them.
 * While loading or failed the page's own content inside the element stays visible.
 *
 * @fires circunomy-ready - once per `src`, when the data is on the page
 * @fires circunomy-error - when a read failed; `detail.error` says how
 */
export abstract class LightElement<Data extends WidgetData> extends LitElement {
  static override properties: PropertyDeclarations = {
    src: { type: String },
    writtenLanguage: { attribute: 'lang' },
    retrying: { state: true },
  };

  /** Root URL of the community's micro-site. */
  declare src: string;
  /** The `lang` attribute, observed under another name so that the element's own `lang` keeps working. */
  declare writtenLanguage: string | null;
  declare retrying: boolean;

  #told: RequestState<Data>['state'] = 'loading';
  #wasReady = false;
  /** What `renderData` threw on data that is not as agreed. */
  #broken: unknown;

  constructor() {
    super();
    this.src = '';
    this.retrying = false;
  }

  /** What is known of the data that this widget shows. */
  protected abstract get state(): RequestState<Data>;
  /** Begins with a community, instead of the one before. */
  protected abstract follow(src: string): void;
  /** Reads again; resolves when it is known what came of it. */
  protected abstract retry(): Promise<unknown>;
  protected abstract renderData(data: Data): TemplateResult;
  /** Holds the space of what will come; shown where the page put nothing inside the element. */
  protected abstract renderSkeleton(): TemplateResult;

  protected get language(): Language {
    return languageOf(this);
  }

  /** Address of a page of the community, in the widget's language where the community has it. */
  protected page(community: Community, path: string): string {
    const english = this.language === 'en' && community.languages.includes('en') ? 'en/' : '';
    return new URL(english + path, rootOf(this.src)).href;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.src) {
      this.#told = 'loading';
      this.#wasReady = false;
      this.follow(this.src);
    }
  }

  protected override render(): TemplateResult {
    try {
      this.#broken = undefined;
      return this.#renderState();
    } catch (error) {
      this.#broken = error;
      return this.#renderFailure();
    }
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { data, error } = this.state;
    const state = this.#broken === undefined ? this.state.state : 'failed';
    const body = this.renderRoot.querySelector<HTMLElement>('.body');
    const accent = data?.community.accent;
    body?.style.setProperty('--accent', accent ?? '');
    body?.classList.toggle('accented', Boolean(accent));
    if (state === this.#told) return;
    this.#told = state;
    if (state === 'ready' && !this.#wasReady) {
      this.#wasReady = true;
      this.#tell('circunomy-ready', {});
    }
    if (state === 'failed' || state === 'stale') {
      this.#tell('circunomy-error', { error: this.#broken ?? error });
    }
  }

  /** "contoh, rekaan" beside the name of a community that is made up. */
  protected renderFictional(community: Community): TemplateResult | typeof nothing {
    if (!community.fictional) return nothing;
    return html`<span class="badge" part="fictional">${commonStrings[this.language].fictional}</span>`;
  }

  /** Says since when what is shown has not been refreshed; a widget that follows nothing is never stale. */
  protected renderStale(_since: number): TemplateResult | typeof nothing {
    return nothing;
  }

  #renderState(): TemplateResult {
    const { state, data, since } = this.state;
    if (!this.src || state === 'failed') return this.#renderFailure();
    if (!data) return this.#hasContent() ? html`<slot></slot>` : this.#renderLoading();
    return this.#renderBody(html`${this.renderData(data)}
      ${since === undefined ? nothing : this.renderStale(since)}`);
  }

  #renderBody(content: TemplateResult): TemplateResult {
    return html`<div class="body" part="body" lang=${this.language}>${content}</div>`;
  }

  #renderLoading(): TemplateResult {
    const { loading } = commonStrings[this.language];
    return this.#renderBody(html`<p class="unseen">${loading}</p>
      <div aria-hidden="true">${this.renderSkeleton()}</div>`);
  }

  #renderFailure(): TemplateResult {
    const strings = commonStrings[this.language];
    const { error } = this.state;
    const isAddress = this.src && !hasCode(error, 'bad-src');
    const isFound = isAddress && !hasCode(error, 'not-found');
    return html`<slot></slot>${this.#renderBody(html`<div class="card note" part="failure">
      <p role="status">${isFound ? strings.failed : strings.badSrc}</p>
      ${isAddress ? this.#renderRetry() : nothing}
    </div>`)}`;
  }

  #renderRetry(): TemplateResult {
    const { loading, retry } = commonStrings[this.language];
    return html`<button class="button" part="button" aria-disabled=${this.retrying}
      @click=${this.#retry}>${this.retrying ? loading : retry}</button>`;
  }

  #hasContent(): boolean {
    return this.childElementCount > 0 || this.textContent?.trim() !== '';
  }

  readonly #retry = async (): Promise<void> => {
    if (this.retrying) return;
    this.retrying = true;
    await this.retry();
    this.retrying = false;
  };

  #tell(name: string, detail: Readonly<Record<string, unknown>>): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
