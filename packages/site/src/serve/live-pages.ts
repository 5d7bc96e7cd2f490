// The pages of the communities as they stand, rendered when asked for and kept until their data changes.
import { type CommunityState, loadPublicState, readMovementFile, type Store } from '@circunomy/api';
import type { LiveView } from '../render/live-view.ts';
import type { RenderedPage, Renderer } from '../render/renderer.ts';
import { loadSite, type Site } from '../render/site.ts';
import { createClientOfState } from './client-of-state.ts';

export interface LivePages {
  /** @throws {ApiError} `community-unknown`. */
  render(community: string, path: string): Promise<RenderedPage>;
  /** A page that holds more than public data; it is not kept. */
  renderLive(community: string, path: string, view: LiveView): Promise<RenderedPage>;
  site(community: string): Promise<Site>;
  renderHost(path: string): Promise<RenderedPage>;
}

/** Pages kept of one state of a community; a crawler going over all of them starts again from none. */
const MOST_KEPT = 500;

export function createLivePages(store: Store, renderer: Renderer): LivePages {
  const sites = new WeakMap<CommunityState, Promise<Site>>();
  const pages = new WeakMap<CommunityState, Map<string, RenderedPage>>();

  function loadSiteOnce(state: CommunityState): Promise<Site> {
    const known = sites.get(state) ?? loadSite(createClientOfState(state));
    sites.set(state, known);
    return known;
  }

  const site: LivePages['site'] = async (community) =>
    loadSiteOnce(await loadPublicState(store, community));

  return {
    site,
    renderLive: async (community, path, view) =>
      renderer.renderLivePage(await site(community), path, view),
    render: async (community, path) => {
      const state = await loadPublicState(store, community);
      const kept = pages.get(state) ?? new Map<string, RenderedPage>();
      pages.set(state, kept);
      const known = kept.get(path);
      if (known) return known;
      const page = await renderer.renderPage(await loadSiteOnce(state), path);
      if (kept.size >= MOST_KEPT) kept.clear();
      // Only pages that exist: made-up addresses must not push the real ones out.
      if (page.status === 200) kept.set(path, page);
      return page;
    },
    renderHost: async (path) => {
      const { body } = await readMovementFile(store);
      return renderer.renderHostPage(JSON.parse(new TextDecoder().decode(body)), path);
    },
  };
}
