/** Makes a page's asset addresses relative, so that a community's folder works wherever it lies. */

const ABSOLUTE = '="/_assets/';

/**
 * @param up the way from the page to the community's root: '' or '../' any number of times.
 *
 * Text of people cannot be hit: a quote in it is written `&quot;`.
 */
export function makeAssetsRelative(html: string, up: string): string {
  return html.replaceAll(ABSOLUTE, `="${up}_assets/`);
}
