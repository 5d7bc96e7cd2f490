/**
 * An Astro adapter whose build is one module that exports `render` and listens to nothing.
 * Decision record: docs/decisions/0003-one-rendered-bundle-two-ways-out.md.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

export function pageBundleAdapter(): AstroIntegration {
  let client: URL | undefined;
  return {
    name: '@circunomy/site/page-bundle',
    hooks: {
      'astro:config:done': ({ config, setAdapter }) => {
        client = config.build.client;
        setAdapter({
          name: '@circunomy/site/page-bundle',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable' },
        });
      },
      'astro:build:done': async () => {
        if (client) await makeStyleAddressesRelative(new URL('_assets/', client));
      },
    },
  };
}

/** Astro writes `url(/_assets/font.woff2)`, which only works at a domain's root. */
async function makeStyleAddressesRelative(assets: URL): Promise<void> {
  for (const name of await readdir(assets)) {
    if (!name.endsWith('.css')) continue;
    const file = new URL(name, assets);
    const styles = await readFile(file, 'utf8');
    await writeFile(file, styles.replaceAll(/url\((["']?)\/_assets\//g, 'url($1'));
  }
}
