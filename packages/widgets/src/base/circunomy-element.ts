/** A widget that shows figures: its stores, numbers and dates in its language, since when nothing was refreshed. */
import { createFormat, type Format } from '@circunomy/sdk/format';
import type { RequestState } from '@circunomy/sdk/stores';
import { html, type TemplateResult } from 'lit';
import { type Stores, StoresController } from '../controllers/stores-controller.ts';
import { commonStrings } from '../locales/common.strings.ts';
import { fill } from '../locales/fill.ts';
import { LightElement, type WidgetData } from './light-element.ts';

export abstract class CircunomyElement<Data extends WidgetData> extends LightElement<Data> {
  readonly #stores = new StoresController<Data>(this, (src) => this.open(src));

  /** The stores that this widget shows. */
  protected abstract open(src: string): Stores<Data>;

  protected get format(): Format {
    return createFormat(this.language);
  }

  protected get state(): RequestState<Data> {
    return this.#stores.state;
  }

  protected follow(src: string): void {
    this.#stores.follow(src);
  }

  protected retry(): Promise<void> {
    return this.#stores.retry();
  }

  protected override renderStale(since: number): TemplateResult {
    const text = fill(commonStrings[this.language].stale, {
      since: this.format.instant(new Date(since).toISOString()),
    });
    return html`<p class="note stale" part="stale" role="status">${text}</p>`;
  }
}
