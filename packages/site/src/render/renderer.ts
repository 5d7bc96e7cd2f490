/**
 * The one door to the built pages: server, publisher workers and tests render through it, so that a
 * page served live and a page published are the same bytes.
 */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Movement } from '@circunomy/sdk';
import { DEVELOPER_PAGES } from '../developers/developer-pages.ts';
import type { BuiltPages } from './built-pages.ts';
import type { LiveView } from './live-view.ts';
import type { Site } from './site.ts';

export interface RenderedPage {
  /** 200, or 404 where the community has no such page (the body then says so to a person). */
  readonly status: number;
  /** `text/html; charset=utf-8`, for `theme.css` `text/css; charset=utf-8`. */
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface Renderer {
  /**
   * @param path as `listPages` gives it: relative to the community's root, such as '' or
   *   'en/entries/18/'. Links and asset addresses in the answer are relative to it.
   */
  renderPage(site: Site, path: string): Promise<RenderedPage>;
  /** A page that is never published, at the address where a server answers it: 'en/orders/'. */
  renderLivePage(site: Site, path: string, live: LiveView): Promise<RenderedPage>;
  /** A page of the host itself, one of `HOST_PAGES`. Its assets are `_assets/…` at the host's root. */
  renderHostPage(movement: Movement, path: string): Promise<RenderedPage>;
}

/** Pages of the host's root, to be rendered with `renderHostPage`. */
export const HOST_PAGES: readonly string[] = ['', ...DEVELOPER_PAGES].flatMap((page) => [
  page,
  `en/${page}`,
]);

/** Where `astro build` puts the pages. */
const builtDirectory = new URL('../../dist/pages/', import.meta.url);

/**
 * Folder with the built styles, fonts and scripts. Its files belong at `<root>/_assets/` of every
 * community and at `_assets/` of the host's root. Their names carry a hash: cache them for ever.
 */
export const assetsDirectory: string = fileURLToPath(new URL('client/_assets/', builtDirectory));

/**
 * Opens the built pages.
 *
 * @param directory URL of another build than the package's own, with a slash at the end.
 * @throws Error where they were never built.
 */
export async function openRenderer(directory = builtDirectory): Promise<Renderer> {
  const built = await importBuiltPages(new URL('server/', directory));
  return {
    renderPage: (site, path) => answer(built.render(toRequest(path), { site })),
    renderLivePage: (site, path, live) => answer(built.render(toRequest(path), { site, live })),
    renderHostPage: (movement, path) => answer(built.render(toRequest(path), { movement })),
  };
}

async function importBuiltPages(server: URL): Promise<BuiltPages> {
  try {
    await importEveryModule(server);
    return (await import(new URL('entry.mjs', server).href)) as BuiltPages;
  } catch (cause) {
    throw new Error(
      `Could not open the built pages: ${fileURLToPath(server)} cannot be loaded. Run "pnpm --filter @circunomy/site build" first.`,
      { cause },
    );
  }
}

/** Astro loads a page's code when it is first asked for; a build in the meantime would have taken it away. */
async function importEveryModule(server: URL): Promise<void> {
  const names = (await readdir(server, { recursive: true })).filter((name) =>
    name.endsWith('.mjs'),
  );
  await Promise.all(names.map((name) => import(new URL(name.replaceAll('\\', '/'), server).href)));
}

// No page contains its own address, so the host may be any.
function toRequest(path: string): Request {
  return new Request(new URL(`/${path}`, 'http://pages.invalid'));
}

async function answer(pending: Promise<Response>): Promise<RenderedPage> {
  const response = await pending;
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? 'application/octet-stream',
    body: new Uint8Array(await response.arrayBuffer()),
  };
}
