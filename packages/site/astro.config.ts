// One build of the pages: a server bundle that renders, and the files it links to.
import { defineConfig } from 'astro/config';
import { pageBundleAdapter } from './src/adapter/page-bundle-adapter.ts';

const conditions = ['source', 'module', 'import', 'default'];

export default defineConfig({
  output: 'server',
  adapter: pageBundleAdapter(),
  outDir: './dist/pages',
  cacheDir: './node_modules/.astro',
  // Sessions would set cookies and keep files; pages only read.
  session: false,
  security: { checkOrigin: false, serverIslandBodySizeLimit: 1024, actionBodySizeLimit: 1024 },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  devToolbar: { enabled: false },
  // Anything inline would be refused by "style-src 'self'" and "script-src 'self'".
  build: { assets: '_assets', inlineStylesheets: 'never' },
  vite: {
    resolve: { conditions: ['browser', ...conditions] },
    // The bundle is complete in itself, so that a publisher's worker opens a few files only.
    ssr: { noExternal: true, resolve: { conditions: ['node', ...conditions] } },
    build: { assetsInlineLimit: 0, modulePreload: false },
    experimental: {
      renderBuiltUrl: (_file, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
    },
  },
});
