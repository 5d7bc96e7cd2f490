/** How many MSMEs stand in each area: what is said instead of a map where none has a point. */
import type { MsmeFeature } from '@circunomy/sdk';
import type { Format } from '@circunomy/sdk/format';
import { html, type TemplateResult } from 'lit';
import { countAreas } from './directory.ts';
import { msmeMapStrings } from './msme-map.strings.ts';

export function renderAreaCounts(features: readonly MsmeFeature[], format: Format): TemplateResult {
  const strings = msmeMapStrings[format.language];
  return html`<div class="areas note"><p>${strings.noPoints}</p>
    <ul aria-label=${strings.areas}>${countAreas(features).map(
      ([area, count]) =>
        html`<li><bdi>${area ?? strings.unknownArea}</bdi> <b>${format.number(count)}</b></li>`,
    )}</ul></div>`;
}
