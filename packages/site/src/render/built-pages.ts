/** What the built bundle exports, and what a page finds in `Astro.locals.circunomy`. */
import type { Movement } from '@circunomy/sdk';
import type { Site } from './site.ts';

/** A page of one community, or the index at the host's root. */
export type PageInput = { readonly site: Site } | { readonly movement: Movement };

/** The module that `astro build` writes with our adapter. */
export interface BuiltPages {
  render(request: Request, input: PageInput): Promise<Response>;
}
