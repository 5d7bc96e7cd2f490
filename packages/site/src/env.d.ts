/// <reference types="astro/client" />
// Types of `Astro.locals`: what the entry of the built bundle hands to every page.

// biome-ignore lint/style/noNamespace: Astro reads its locals' type from this namespace (https://docs.astro.build/en/guides/middleware/#storing-data-in-contextlocals)
declare namespace App {
  interface Locals {
    /** On pages of a community. */
    page: import('./render/page-context.ts').PageContext;
    /** On pages that only a server answers. */
    live: import('./render/live-view.ts').LiveView;
    /** On pages of the host's root. */
    host: import('./render/host-context.ts').HostContext;
  }
}
