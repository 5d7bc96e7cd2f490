// In which order changed files reach their places, so that whoever reads meanwhile finds what is named there.

/** What others point at comes first; the checkpoint, which promises tiles, comes last. */
export function rankFile(path: string): number {
  if (/\/data\/ledger\/tile\//.test(path)) return 0;
  if (/(^|\/)(_assets|widgets)\//.test(path)) return 1;
  if (/\/data\/documents\//.test(path)) return 2;
  if (/\/data\/ledger\/checkpoint$/.test(path)) return 5;
  return path.endsWith('.html') ? 3 : 4;
}
