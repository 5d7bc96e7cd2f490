// The browser build: `dist/browser/v1/circunomy.js` and the chunks that it fetches when a page needs them.
import { defineConfig } from 'vite';
import { filesManifest } from './build/files-manifest.ts';
import { minifyTemplates } from './build/minify-templates.ts';
import { modernLit } from './build/modern-lit.ts';
import { parallelImports } from './build/parallel-imports.ts';
import { shortErrors } from './build/short-errors.ts';

export default defineConfig({
  logLevel: 'warn',
  resolve: { conditions: ['source', 'browser', 'module', 'import', 'default'] },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [shortErrors(), modernLit(), minifyTemplates(), parallelImports(), filesManifest()],
  build: {
    outDir: 'dist/browser/v1',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'es2022',
    modulePreload: false,
    license: { fileName: 'licences.md' },
    // Library mode leaves imports as they are: a chunk is found beside the loader, wherever that lies.
    lib: { entry: { circunomy: 'src/loader.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every widget needs, and what those that show figures need besides: two files, however many widgets share them.
          groups: [
            {
              name: 'core',
              test: /src\/(base\/(light|define)|styles\/|locales\/|stores\/request-state)/,
              priority: 2,
            },
            {
              name: 'figures',
              test: /src\/(base\/circunomy-element|stores\/resources?)\.ts$/,
              priority: 1,
            },
            // Few bytes that the dialog and the trace of an order share: one file, not two.
            { name: 'orders', test: /(orders\/order-code|buy-for-aid\/order-place)\.ts$/ },
          ],
        },
        entryFileNames: '[name].js',
        chunkFileNames: ({ name }) => `${name.replace('.define', '')}-[hash].js`,
        minify: true,
      },
    },
  },
});
