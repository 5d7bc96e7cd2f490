/** One region drawn: true coast, place names, and the MSMEs as spots that can be walked by keyboard. */
import type { BaseMap, MsmeFeature } from '@circunomy/sdk';
import type { Format } from '@circunomy/sdk/format';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.ts';
import { nameOf, placeOf, precisionOf } from './describe-msme.ts';
import type { MapRegion } from './directory.ts';
import { landPath } from './land-path.ts';
import { msmeMapStrings } from './msme-map.strings.ts';
import { placeLabels } from './place-labels.ts';
import { createProjection, type Projection } from './projection.ts';
import { type Spot, toSpots } from './spots.ts';

export interface RegionMapOptions {
  readonly region: MapRegion;
  /** Those that lie in the region. */
  readonly features: readonly MsmeFeature[];
  readonly selected: string | null;
  readonly width: number;
  readonly format: Format;
  readonly select: (id: string) => void;
}

/** Pixels: what a finger covers. */
const TOUCH = 22;
/** Pixels: areas wider than this are paler, so that what lies below them stays readable. */
const WIDE = 60;

export function renderRegionMap(options: RegionMapOptions): TemplateResult {
  const { region, features, format, width } = options;
  const projection = createProjection(region.bbox, width);
  const spots = toSpots(features, projection);
  const label = fill(msmeMapStrings[format.language].map, { region: region.name });
  return html`<svg class="map" part="map" viewBox="0 0 ${projection.width} ${projection.height}"
    role="group" aria-label=${label} @keydown=${walk}>
    ${svg`<path class="land" fill-rule="evenodd" d=${landPath(region.land, projection)} />`}
    ${renderPlaces(region, spots, projection)}
    ${spots.map((spot, index) => renderSpot(spot, index, options))}
  </svg>`;
}

function renderPlaces(
  { places }: MapRegion,
  spots: readonly Spot[],
  projection: Projection,
): TemplateResult {
  const points = places.map(({ name, lng, lat }) => {
    const [x, y] = projection.toPixels([lng, lat]);
    return { name, x, y };
  });
  const taken = spots.map(({ x, y }) => ({ x, y, radius: TOUCH / 2 }));
  const labels = placeLabels(points, taken, projection);
  return svg`<g class="places" aria-hidden="true">${labels.map(
    ({ name, x, y, textX, textY }) =>
      svg`<circle cx=${x} cy=${y} r="2.5" /><text x=${textX} y=${textY}>${name}</text>`,
  )}</g>` as TemplateResult;
}

function renderSpot(spot: Spot, index: number, options: RegionMapOptions): TemplateResult {
  const { selected, select } = options;
  const { ids, x, y, radius } = spot;
  const here = selected !== null && ids.includes(selected);
  const choose = (): void => select(nextOf(ids, selected));
  const focusable = options.selected === null ? index === 0 : here;
  return svg`<g class="spot ${here ? 'here' : ''}" part="spot" role="button" data-ids=${ids.join(' ')}
    tabindex=${focusable ? 0 : -1} aria-pressed=${here} aria-label=${labelOf(spot, options)}
    @click=${choose} @keydown=${(event: KeyboardEvent) => pressed(event, choose)}>
    <circle class="touch" cx=${x} cy=${y} r=${Math.max(TOUCH, radius)} />
    ${
      radius > 0
        ? svg`<circle class="area" cx=${x} cy=${y} r=${radius} fill-opacity=${radius > WIDE ? 0.1 : 0.22} />`
        : svg`<path class="pin" d="M${x} ${y}c-4-7-9-9-9-15a9 9 0 0 1 18 0c0 6-5 8-9 15z" />`
    }
    ${ids.length > 1 ? svg`<text class="many" x=${x} y=${radius > 0 ? y + 5 : y - 11}>${ids.length}</text>` : nothing}
  </g>` as TemplateResult;
}

/** Pressed again, a spot with several MSMEs goes on to the next of them. */
function nextOf(ids: readonly string[], selected: string | null): string {
  const index = selected === null ? -1 : ids.indexOf(selected);
  return ids[(index + 1) % ids.length] ?? '';
}

function labelOf({ ids }: Spot, { features, format }: RegionMapOptions): string {
  const strings = msmeMapStrings[format.language];
  const here = features.filter(({ id }) => ids.includes(id));
  const [first] = here;
  if (!first) return '';
  const place = placeOf(first, format);
  const precision = precisionOf(first, format);
  if (here.length === 1)
    return fill(strings.spot, { name: nameOf(first, format), place, precision });
  const names = format.list(here.map((feature) => nameOf(feature, format)));
  return fill(strings.spotMany, { count: format.number(here.length), names, place, precision });
}

function pressed(event: KeyboardEvent, choose: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  choose();
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Arrow keys move from spot to spot, west to east and round again. */
function walk(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (step === undefined || !(event.currentTarget instanceof SVGElement)) return;
  const spots = [...event.currentTarget.querySelectorAll<SVGGElement>('.spot')].sort(
    (one, other) => westOf(one) - westOf(other),
  );
  const at = spots.findIndex((spot) => spot.contains(event.target as Node));
  event.preventDefault();
  spots.at((at + step) % spots.length)?.focus();
}

const westOf = (spot: SVGGElement): number =>
  Number(spot.querySelector('.touch')?.getAttribute('cx'));

/** Who made the base map; its licence asks for it. */
export function renderAttribution(attribution: BaseMap['attribution']): TemplateResult {
  return html`<p class="attribution" part="attribution">${attribution.map(
    ({ text, licence, url }) =>
      html`<a href=${/^https?:/i.test(url) ? url : nothing} rel="noopener noreferrer">${text}</a> (${licence}) `,
  )}</p>`;
}
