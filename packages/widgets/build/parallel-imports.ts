// A widget's chunk names what it needs only once it has arrived: the loader asks for all of it at once.
import type { Plugin, Rolldown } from 'vite';

const IMPORT = /import\(\s*(["'`])\.\/([^"'`]+)\1\s*\)/g;

export function parallelImports(): Plugin {
  return {
    name: 'parallel-imports',
    generateBundle(_, bundle) {
      const isChunk = (file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined) =>
        file?.type === 'chunk';
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.isEntry) continue;
        file.code = file.code.replace(IMPORT, (written, _quote, name: string) => {
          const chunk = bundle[name];
          const needed =
            chunk?.type === 'chunk' ? chunk.imports.filter((each) => isChunk(bundle[each])) : [];
          const all = [...needed, name].map((each) => `import("./${each}")`);
          return needed.length === 0 ? written : `Promise.all([${all.join()}])`;
        });
      }
    },
  };
}
