/** `@circunomy/site`: render a community's pages. The `circunomy` command stands on it. */
export type { RenderedPage, Renderer } from './render/renderer.ts';
export { assetsDirectory, HOST_PAGES, openRenderer } from './render/renderer.ts';
export type { Site } from './render/site.ts';
export { loadSite } from './render/site.ts';
export { ENTRIES_PER_PAGE, hasPage, listPages } from './site-map.ts';
