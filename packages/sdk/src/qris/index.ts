// `@circunomy/sdk/qris`: reading, building and filling in the texts of QRIS codes. No dependency, no request.
export { buildQris } from './build-qris.ts';
export { parseQris } from './parse-qris.ts';
export type { Qris, QrisAccount, QrisField, QrisMerchant, QrisTip } from './qris.ts';
export {
  isQrisError,
  QrisError,
  type QrisErrorCode,
  type QrisErrorValues,
} from './qris-error.ts';
export { toDynamicQris } from './to-dynamic-qris.ts';
