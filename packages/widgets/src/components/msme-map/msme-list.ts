/** The MSMEs as a list: complete without any map, and in step with it where there is one. */
import type { MsmeFeature } from '@circunomy/sdk';
import type { Format } from '@circunomy/sdk/format';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.ts';
import { categoryOf, nameOf, placeOf, precisionOf, purchasesOf } from './describe-msme.ts';
import { initials } from './directory.ts';
import { msmeMapStrings } from './msme-map.strings.ts';

export interface MsmeListOptions {
  readonly features: readonly MsmeFeature[];
  readonly selected: string | null;
  readonly shown: number;
  readonly format: Format;
  readonly pageOf: (id: string) => string;
  readonly select: (id: string | null) => void;
  readonly showMore: () => void;
}

export function renderMsmeList(options: MsmeListOptions): TemplateResult {
  const { features, shown, format, showMore } = options;
  const rest = features.length - shown;
  const more = fill(msmeMapStrings[format.language].more, { count: format.number(rest) });
  return html`<ul class="list" part="list">
    ${features.slice(0, shown).map((feature) => renderItem(feature, options))}
    ${rest > 0 ? html`<li class="more"><button class="button" part="button" @click=${showMore}>${more}</button></li>` : nothing}
  </ul>`;
}

function renderItem(feature: MsmeFeature, options: MsmeListOptions): TemplateResult {
  const { selected, format, select } = options;
  const isOpen = feature.id === selected;
  const name = nameOf(feature, format);
  return html`<li class=${isOpen ? 'here' : ''} data-id=${feature.id} part="item">
    <button class="item" aria-expanded=${isOpen} @click=${() => select(isOpen ? null : feature.id)}>
      <span class="pic" aria-hidden="true">${initials(name) || '·'}</span>
      <span class="who"><bdi class="name">${name}</bdi>
        <small><bdi>${placeOf(feature, format)}</bdi> · ${categoryOf(feature, format)}</small></span>
    </button>
    ${isOpen ? renderDetails(feature, name, options) : nothing}
  </li>`;
}

function renderDetails(
  feature: MsmeFeature,
  name: string,
  { format, pageOf }: MsmeListOptions,
): TemplateResult {
  const strings = msmeMapStrings[format.language];
  const { about, withdrawn, mayBeSame } = feature.properties;
  return html`<div class="details">
    ${about ? html`<p><bdi>${about}</bdi></p>` : nothing}
    ${withdrawn ? html`<p>${strings.withdrawn}</p>` : nothing}
    ${mayBeSame ? html`<p>${strings.mayBeSame}</p>` : nothing}
    <p>${purchasesOf(feature, format)}</p>
    <p class="where">${whereOf(feature, format)}</p>
    <a class="page" href=${pageOf(feature.id)} aria-label=${fill(strings.pageLabel, { name })}>${strings.page}</a>
  </div>`;
}

/** Whether the map may be taken at its word. */
function whereOf(feature: MsmeFeature, format: Format): string {
  const strings = msmeMapStrings[format.language];
  if (!feature.geometry) return strings.noPoint;
  if (feature.properties.precision === 'exact') return strings.exactOne;
  return fill(strings.approximateOne, { precision: precisionOf(feature, format) });
}
