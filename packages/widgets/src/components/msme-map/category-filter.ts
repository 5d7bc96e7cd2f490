/** Chips that narrow list and map to one category; nothing where there is only one. */
import type { Category, MsmeFeature } from '@circunomy/sdk';
import { categoryWords, type Format } from '@circunomy/sdk/format';
import { html, nothing, type TemplateResult } from 'lit';
import { countCategories } from './directory.ts';
import { msmeMapStrings } from './msme-map.strings.ts';

export interface CategoryFilterOptions {
  /** All of them, so that the counts do not change with the choice. */
  readonly features: readonly MsmeFeature[];
  /** Null for all. */
  readonly chosen: Category | null;
  readonly format: Format;
  readonly choose: (category: Category | null) => void;
}

export function renderCategoryFilter(
  options: CategoryFilterOptions,
): TemplateResult | typeof nothing {
  const { features, chosen, format, choose } = options;
  const categories = countCategories(features);
  if (categories.length < 2) return nothing;
  const strings = msmeMapStrings[format.language];
  const chip = (category: Category | null, name: string, count: number): TemplateResult =>
    html`<button class="chip" part="chip" aria-pressed=${chosen === category}
      @click=${() => choose(category)}>${name} <span>${format.number(count)}</span></button>`;
  return html`<div class="filter" role="group" aria-label=${strings.filter}>
    ${chip(null, strings.all, features.length)}
    ${categories.map(([category, count]) => chip(category, categoryWords[category][format.language], count))}
  </div>`;
}
