/** `<circunomy-msme-map src>`: the MSMEs of a community as a list and a map that say the same. */
import type { BaseMap, Category, Community, MsmeFeature, Msmes } from '@circunomy/sdk';
import { baseMapStore, communityStore, msmesStore } from '@circunomy/sdk/stores';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { CircunomyElement } from '../../base/circunomy-element.ts';
import { type Stores, StoresController } from '../../controllers/stores-controller.ts';
import { WidthController } from '../../controllers/width-controller.ts';
import { fill } from '../../locales/fill.ts';
import { card } from '../../styles/card.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { renderAreaCounts } from './area-counts.ts';
import { renderCategoryFilter } from './category-filter.ts';
import { nameOf, placeOf } from './describe-msme.ts';
import { type MapRegion, regionOf } from './directory.ts';
import { renderMsmeList } from './msme-list.ts';
import { msmeMapStrings } from './msme-map.strings.ts';
import { msmeMapStyles } from './msme-map.styles.ts';
import { renderAttribution, renderRegionMap } from './region-map.ts';
import { renderTabs } from './tabs.ts';

type Data = { readonly community: Community; readonly msmes: Msmes };

const FIRST_SHOWN = 50;

/**
 * A point is a pin only with the owner's consent; otherwise it is drawn as the area in which the MSME
 * lies. MSMEs without a point stand in the list and are counted beside the map.
 *
 * @example
 * <circunomy-msme-map src="https://example.org/our-community/"></circunomy-msme-map>
 */
export class MsmeMap extends CircunomyElement<Data> {
  static override properties: PropertyDeclarations = {
    category: { state: true },
    region: { state: true },
    selected: { state: true },
    shown: { state: true },
  };
  static override styles = [tokens, card, msmeMapStyles];

  declare category: Category | null;
  declare region: string | null;
  declare selected: string | null;
  declare shown: number;

  // Apart from the rest: without its base map the list is still whole.
  readonly #baseMap = new StoresController<{ readonly baseMap: BaseMap }>(this, (src) => ({
    baseMap: baseMapStore(src),
  }));
  readonly #width = new WidthController(this, '.canvas');

  constructor() {
    super();
    this.#reset();
  }

  protected open(src: string): Stores<Data> {
    return { community: communityStore(src), msmes: msmesStore(src) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('src') || !this.src) return;
    this.#baseMap.follow(this.src);
    this.#reset();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('selected') && this.selected) this.#reveal(this.selected);
  }

  protected renderData({ community, msmes }: Data): TemplateResult {
    const strings = msmeMapStrings[this.language];
    const all = msmes.features;
    const features = all.filter(
      ({ properties }) => !this.category || properties.category === this.category,
    );
    const count = this.format.number(features.length);
    return html`<section class="card" part="card" aria-label=${fill(strings.label, { community: community.name })}>
      <div class="head">
        <p class="title"><bdi part="community">${community.name}</bdi> ${this.renderFictional(community)}</p>
        ${all.length > 0 ? html`<p class="count" role="status">${fill(strings.count, { count }, features.length)}${this.#withoutPoint(features)}</p>` : nothing}
        ${renderCategoryFilter({
          features: all,
          chosen: this.category,
          format: this.format,
          choose: (category) => this.#filter(category),
        })}
      </div>
      ${all.length === 0 ? html`<p class="note" part="empty">${strings.empty}</p>` : this.#renderBoth(features)}
    </section>`;
  }

  protected renderSkeleton(): TemplateResult {
    const item = html`<li class="item"><span class="bone pic"></span><span class="bone who"></span></li>`;
    return html`<div class="card">
      <div class="head"><span class="bone half"></span></div>
      <div class="both"><div class="canvas"><div class="map blank"></div></div>
        <ul class="list">${[item, item, item, item]}</ul></div>
    </div>`;
  }

  #renderBoth(features: readonly MsmeFeature[]): TemplateResult {
    const list = renderMsmeList({
      features,
      selected: this.selected,
      shown: this.shown,
      format: this.format,
      pageOf: (id) => this.#pageOf(id),
      select: (id) => this.#select(id),
      showMore: () => {
        this.shown += FIRST_SHOWN;
      },
    });
    const map = this.#renderMap(features);
    return html`<div class="both ${map === nothing ? 'alone' : ''}">${map}${list}</div>`;
  }

  #renderMap(features: readonly MsmeFeature[]): TemplateResult | typeof nothing {
    const strings = msmeMapStrings[this.language];
    const { state, data } = this.#baseMap.state;
    if (!this.state.data?.msmes.features.some(({ geometry }) => geometry))
      return renderAreaCounts(features, this.format);
    if (state === 'failed') return html`<p class="note" part="empty">${strings.noMap}</p>`;
    if (!data) return html`<div class="canvas"><div class="map blank"></div></div>`;
    const { regions, attribution } = data.baseMap;
    const region = this.#regionIn(regions);
    if (!region) return renderAreaCounts(features, this.format);
    const within = features.filter((feature) => regionOf(feature, regions) === region);
    const map = renderRegionMap({
      region,
      features: within,
      selected: this.selected,
      width: this.#width.value,
      format: this.format,
      select: (id) => this.#select(id),
    });
    return html`<div class="canvas">${this.#renderTabs(regions, region, features)}
      <div id="map" role=${regions.length > 1 ? 'tabpanel' : nothing}>${map}</div>
      <p class="picked" role="status">${this.#renderPicked(within)}</p>
      <div class="legend"><p><span class="key-area"></span>${strings.approximateKey}</p>
        ${within.some(({ properties }) => properties.precision === 'exact') ? html`<p><span class="key-pin"></span>${strings.exactKey}</p>` : nothing}
        ${renderAttribution(attribution)}</div></div>`;
  }

  /** On a phone the list lies below the map: what was pressed is named right under it. */
  #renderPicked(features: readonly MsmeFeature[]): TemplateResult | typeof nothing {
    const feature = features.find(({ id }) => id === this.selected);
    if (!feature) return nothing;
    return html`<a href=${this.#pageOf(feature.id)}><bdi>${nameOf(feature, this.format)}</bdi></a>
      <bdi>${placeOf(feature, this.format)}</bdi>`;
  }

  #renderTabs(
    regions: readonly MapRegion[],
    region: MapRegion,
    features: readonly MsmeFeature[],
  ): TemplateResult | typeof nothing {
    if (regions.length < 2) return nothing;
    return renderTabs({
      label: msmeMapStrings[this.language].regions,
      panel: 'map',
      tabs: regions.map((each) => ({
        id: each.id,
        name: each.name,
        count: this.format.number(
          features.filter((feature) => regionOf(feature, regions) === each).length,
        ),
      })),
      selected: region.id,
      select: (id) => {
        this.region = id;
        this.selected = null;
      },
    });
  }

  #withoutPoint(features: readonly MsmeFeature[]): string {
    const without = features.filter(({ geometry }) => !geometry).length;
    if (without === 0 || without === features.length) return '';
    const { withoutPoint } = msmeMapStrings[this.language];
    return `, ${fill(withoutPoint, { count: this.format.number(without) }, without)}`;
  }

  #regionIn(regions: readonly MapRegion[]): MapRegion | undefined {
    return regions.find(({ id }) => id === this.region) ?? regions[0];
  }

  #select(id: string | null): void {
    this.selected = id;
    const feature = this.state.data?.msmes.features.find((each) => each.id === id);
    const regions = this.#baseMap.state.data?.baseMap.regions ?? [];
    const region = feature && regionOf(feature, regions);
    if (region) this.region = region.id;
  }

  #filter(category: Category | null): void {
    this.category = category;
    this.selected = null;
    this.shown = FIRST_SHOWN;
  }

  #reset(): void {
    this.category = null;
    this.region = null;
    this.selected = null;
    this.shown = FIRST_SHOWN;
  }

  /** Scrolls the list, never the page. */
  #reveal(id: string): void {
    const item = this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    const list = item?.parentElement;
    if (item && list) list.scrollTo({ top: item.offsetTop - list.offsetTop });
  }

  #pageOf(id: string): string {
    const { data } = this.state;
    return data ? this.page(data.community, `msmes/${encodeURIComponent(id)}/`) : '';
  }
}
