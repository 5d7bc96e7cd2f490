/** In place of a picture, which no product has: a mark of its category, and never somebody else's photograph. */
import type { Product } from '@circunomy/sdk';
import { html, svg, type TemplateResult } from 'lit';

/** Lines on a field of 24 by 24. */
const LINES: Readonly<Record<Product['category'], string>> = {
  'processed-food': 'M4 11h16a8 8 0 0 1-16 0zM8 21h8M9 8c0-2 2-2 2-4M13 8c0-2 2-2 2-4',
  drinks: 'M6 8h12l-1.5 13h-9zM9 8l1-5h4M6.5 13h11',
  staples: 'M7 7c-3 4-3 14 0 14h10c3 0 3-10 0-14zM7 7l2-4h6l2 4zM9 14h6',
  'household-goods': 'M4 11l8-7 8 7v10H4zM10 21v-6h4v6',
  handicrafts: 'M4 10h16l-2 11H6zM8 10a4 6 0 0 1 8 0M9 10l1 11M15 10l-1 11',
  fruit: 'M12 7c-9-4-10 14-3 14 2 0 2-1 3-1s1 1 3 1c7 0 6-18-3-14zM12 7c0-3 1-4 3-4',
  services: 'M4 13l5-5 3 3M20 13l-5-5-6 6 3 3 5-5M4 13l6 6h4l6-6',
  other: 'M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9',
};

export function renderCategoryMark(category: Product['category']): TemplateResult {
  return html`<svg class="mark" part="mark" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${LINES[category] ?? LINES.other}></path>`}</svg>`;
}
