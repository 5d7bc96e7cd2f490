/** `<circunomy-impact-counter src>`: what a community has done, each figure with what stands behind it. */
import type { Community, Impact } from '@circunomy/sdk';
import { communityStore, impactStore } from '@circunomy/sdk/stores';
import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { CircunomyElement } from '../../base/circunomy-element.ts';
import type { Stores } from '../../controllers/stores-controller.ts';
import { fill } from '../../locales/fill.ts';
import { card } from '../../styles/card.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { impactCounterStrings } from './impact-counter.strings.ts';
import { impactCounterStyles } from './impact-counter.styles.ts';
import {
  type DeclaredFigure,
  declaredFigures,
  type Figure,
  itemisedFigures,
} from './impact-figures.ts';
import type { RollingFigures } from './rolling-figures.ts';

type Data = { readonly community: Community; readonly impact: Impact };

/**
 * Itemised figures stand in full ink with the number of entries behind them, declared ones lighter on
 * hatched ground with their source. Where the community has a live stream, digits roll as figures move.
 *
 * @example
 * <circunomy-impact-counter src="https://example.org/our-community/">
 *   <a href="https://example.org/our-community/">What we have done</a>
 * </circunomy-impact-counter>
 */
export class ImpactCounter extends CircunomyElement<Data> {
  static override styles = [tokens, card, impactCounterStyles];

  /** Needed only once figures move: fetched after the first ones stand. */
  #rolling: RollingFigures | undefined;

  protected open(src: string): Stores<Data> {
    return { community: communityStore(src), impact: impactStore(src) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src')) this.#rolling?.forget();
  }

  protected override firstUpdated(): void {
    void this.#learnToRoll();
  }

  protected renderData({ community, impact }: Data): TemplateResult {
    const strings = impactCounterStrings[this.language];
    const itemised = itemisedFigures(impact, this.format);
    for (const { name, value } of itemised) this.#rolling?.note(`${this.language} ${name}`, value);
    return html`<section class="card" part="card" aria-label=${fill(strings.label, { community: community.name })}>
      <p class="head"><bdi part="community">${community.name}</bdi> ${this.renderFictional(community)}</p>
      ${itemised.length > 0 ? this.#renderItemised(itemised) : this.#renderEmpty(impact)}
      ${this.#renderDeclared(community, declaredFigures(impact, this.format))}
      ${this.#renderShare(impact)}
      ${this.#renderFoot(community, impact)}
    </section>
    <p class="unseen" role="status">${this.#spoken()}</p>`;
  }

  protected renderSkeleton(): TemplateResult {
    const bones = (lengths: readonly string[]): TemplateResult[] =>
      lengths.map((length) => html`<span class="bone ${length}"></span>`);
    return html`<div class="card">
      <div class="head">${bones(['half'])}</div>
      <div class="figures"><div class="figure lead">${bones(['half', 'value', 'whole', 'half'])}</div></div>
      <div class="figures">
        <div class="figure">${bones(['value', 'whole', 'half'])}</div>
        <div class="figure">${bones(['value', 'whole', 'half'])}</div>
      </div>
      <div class="foot">${bones(['half'])}</div>
    </div>`;
  }

  #renderItemised(figures: readonly Figure[]): TemplateResult {
    const strings = impactCounterStrings[this.language];
    return html`<ul class="figures" part="itemised">${figures.map(
      ({
        name,
        value,
        label,
        proof,
      }) => html`<li class="figure ${name === 'beneficiaries' ? 'lead' : ''}" part="figure ${name}">
        ${name === 'beneficiaries' ? html`<span class="label">${strings.reached}</span>` : nothing}
        <strong class="value" part="value">${this.#rolling?.render(`${this.language} ${name}`, value) ?? value}</strong>
        <span class="label">${label}</span>
        <span class="mark" part="mark"><span>${strings.itemised} · ${proof}</span></span>
      </li>`,
    )}</ul>`;
  }

  #renderDeclared(
    community: Community,
    figures: readonly DeclaredFigure[],
  ): TemplateResult | typeof nothing {
    if (figures.length === 0) return nothing;
    const strings = impactCounterStrings[this.language];
    return html`<ul class="figures" part="declared">${figures.map(
      ({ value, label, proof, entry }) => html`<li class="figure declared" part="figure">
        <span class="value" part="value">${value}</span>
        <span class="label">${label}</span>
        <a class="mark" part="mark" href=${this.page(community, `entries/${entry}/`)}><span>${strings.declared} · <bdi>${proof}</bdi></span></a>
      </li>`,
    )}</ul>`;
  }

  /** How much of the declared is itemised: a bar filled to the least, paler to the most. */
  #renderShare({ itemised: { itemisedShare } }: Impact): TemplateResult | typeof nothing {
    if (!itemisedShare) return nothing;
    const { min, max } = itemisedShare;
    const text = fill(impactCounterStrings[this.language].share, {
      share: this.format.share(itemisedShare),
    });
    return html`<div class="share" part="share"><p>${text}</p>
      <svg class="bar" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
        ${svg`<rect class="most" width=${max * 100} height="1" /><rect class="least" width=${min * 100} height="1" />`}
      </svg></div>`;
  }

  #renderEmpty({ itemised: { msmesRegistered } }: Impact): TemplateResult {
    const strings = impactCounterStrings[this.language];
    const count = this.format.range(msmesRegistered);
    return html`<p class="note" part="empty">${strings.empty}
      ${msmesRegistered.max > 0 ? fill(strings.emptyRegistered, { count }, msmesRegistered.max) : nothing}</p>`;
  }

  #renderFoot(community: Community, { asOf }: Impact): TemplateResult {
    const strings = impactCounterStrings[this.language];
    return html`<p class="foot" part="foot">
      ${asOf ? html`<time datetime=${asOf}>${fill(strings.asOf, { day: this.format.day(asOf) })}</time>` : nothing}
      <a href=${this.page(community, 'check/')} part="check"
        aria-label=${fill(strings.checkLabel, { community: community.name })}>${strings.check}</a>
    </p>`;
  }

  async #learnToRoll(): Promise<void> {
    await new Promise((resolve) =>
      this.addEventListener('circunomy-ready', resolve, { once: true }),
    );
    const rolling = await import('./rolling-figures.ts').catch(() => undefined);
    this.#rolling = rolling && new rolling.RollingFigures(this);
    this.requestUpdate();
  }

  #spoken(): string {
    const spoken = this.#rolling?.spoken ?? [];
    if (spoken.length === 0) return '';
    return fill(impactCounterStrings[this.language].updated, { figures: spoken.join(', ') });
  }
}
