// A server of the campaign's own: every visit is rendered with the figures of that moment.
import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  // Sessions would set cookies; this site only reads.
  session: false,
  devToolbar: { enabled: false },
  // Anything inline would be refused by the policy that src/middleware.ts sends.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // dist/ is complete in itself: copy it to a machine with Node, and start it.
    ssr: { noExternal: true },
  },
});
