// Every page of `docs/reference/` by its file name.
import { writeEntriesPage } from './entries-page.ts';
import { writeFiguresPage } from './figures-page.ts';

export function writePages(): Readonly<Record<string, string>> {
  return {
    'catatan.md': writeEntriesPage('id'),
    'entries.md': writeEntriesPage('en'),
    'angka.md': writeFiguresPage('id'),
    'figures.md': writeFiguresPage('en'),
  };
}
