// The browser build: `dist/browser/v1/circunomy.js` and the chunks that it fetches when a page needs them.
import { defineConfig } from 'vite';
import { filesManifest } from './build/files-manifest.ts';
import { minifyTemplates } from './build/minify-templates.ts';
import { parallelImports } from './build/parallel-imports.ts';
import { shortErrors } from './build/short-errors.ts';

export default defineConfig({
  logLevel: 'warn',
  resolve: { conditions: ['source', 'browser', 'module', 'import', 'default'] },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [shortErrors(), minifyTemplates(), parallelImports(), filesManifest()],
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
        entryFileNames: '[name].js',
        chunkFileNames: ({ name, isDynamicEntry }) =>
          isDynamicEntry ? `${name.replace('.define', '')}-[hash].js` : 'shared-[hash].js',
        minify: true,
      },
    },
  },
});
