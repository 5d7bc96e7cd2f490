/** What the built bundle exports, and what a page finds in `Astro.locals.circunomy`. */
import type { Communities } from '@circunomy/sdk';
import type { Site } from './site.ts';

/** A page of one community, or the index at the host's root. */
export type PageInput = { readonly site: Site } | { readonly communities: Communities };

/** The module that `astro build` writes with our adapter. */
export interface BuiltPages {
  render(request: Request, input: PageInput): Promise<Response>;
}
