/** The entry of the built bundle: one page of one community, or the host's index, as HTML. */
import { createApp } from 'astro/app/entrypoint';
import { DEVELOPER_PAGES } from '../developers/developer-pages.ts';
import type { PageInput } from '../render/built-pages.ts';
import { toHostContext } from '../render/host-context.ts';
import { readPageAddress } from '../render/page-address.ts';
import { toPageContext } from '../render/page-context.ts';
import { makeAssetsRelative } from '../render/relative-assets.ts';
import { hasPage } from '../site-map.ts';

const app = createApp({ streaming: false });

/** @param request only its path counts, relative to the community's (or the host's) root. */
export async function render(request: Request, input: PageInput): Promise<Response> {
  const path = decodeURI(new URL(request.url).pathname).slice(1);
  return 'site' in input ? renderPage(path, input) : renderHostPage(path, input);
}

async function renderPage(
  path: string,
  { site, live }: Extract<PageInput, { site: unknown }>,
): Promise<Response> {
  const address = readPageAddress(path);
  const page = toPageContext(site, address);
  if (live) return renderRoute(address.page, address.up, { page, live }, 200);
  const found = hasPage(site, path);
  return renderRoute(toRoute(address.page, found), address.up, { page }, found ? 200 : 404);
}

async function renderHostPage(
  path: string,
  { movement }: Extract<PageInput, { movement: unknown }>,
): Promise<Response> {
  const address = readPageAddress(path);
  const host = toHostContext(movement, address);
  const found = address.page === '' || DEVELOPER_PAGES.includes(address.page);
  const route = found && address.page !== '' ? address.page : 'communities';
  return renderRoute(route, address.up, { host }, found ? 200 : 404);
}

async function renderRoute(
  route: string,
  up: string,
  locals: Partial<App.Locals>,
  status: number,
): Promise<Response> {
  const request = new Request(new URL(route, 'http://pages.invalid/'));
  const response = await app.render(request, { locals });
  if (response.status !== 200) {
    throw new Error(
      `Could not render "${route}": the page answered ${response.status}. See the lines above.`,
    );
  }
  const type = response.headers.get('content-type') ?? 'text/html; charset=utf-8';
  const body = makeAssetsRelative(await response.text(), up);
  return new Response(body, { status, headers: { 'content-type': type } });
}

function toRoute(page: string, found: boolean): string {
  return found && page !== '404.html' ? page : 'not-found';
}
