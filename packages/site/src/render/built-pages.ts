/** What the built bundle exports, and what it is given for a page. */
import type { Movement } from '@circunomy/sdk';
import type { LiveView } from './live-view.ts';
import type { Site } from './site.ts';

/** A page of one community, one that only a server answers, or one of the host's root. */
export type PageInput =
  | { readonly site: Site; readonly live?: LiveView }
  | { readonly movement: Movement };

/** The module that `astro build` writes with our adapter. */
export interface BuiltPages {
  render(request: Request, input: PageInput): Promise<Response>;
}
