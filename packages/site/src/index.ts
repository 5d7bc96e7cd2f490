/** `@circunomy/site`: render a community's pages. The `circunomy` command stands on it. */
export { CliError } from './cli/cli-error.ts';
export type { RenderedPage, Renderer } from './render/renderer.ts';
export { assetsDirectory, HOST_PAGES, openRenderer } from './render/renderer.ts';
export type { Site } from './render/site.ts';
export { loadSite } from './render/site.ts';
export { ENTRIES_PER_PAGE, hasPage, listPages } from './site-map.ts';
export { openFolderSource } from './verify/folder-source.ts';
export type { LedgerSource } from './verify/ledger-source.ts';
export { describeLimits, describeResult, type ResultLine } from './verify/result-words.ts';
export { openUrlSource, type UrlSourceOptions } from './verify/url-source.ts';
export { type VerifiedSource, type VerifyOptions, verifySource } from './verify/verify-source.ts';
