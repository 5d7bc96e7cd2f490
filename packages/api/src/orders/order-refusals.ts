// Refusals of an order that name the field they are about, so that a form shows each beside it.
import { ApiError, type ApiErrorCode, type ApiErrorValues } from '../api-error.ts';
import type { ConfiguredMethod } from '../payments/payment-method.ts';
import { toRupiahWords } from './rupiah-words.ts';

export function notOffered(product: string): ApiError {
  return refuse('product-not-offered', { product }, ['$.product', product]);
}

export function campaignNotOpen(campaign: string): ApiError {
  return refuse('campaign-not-open', { campaign }, ['$.campaign', campaign]);
}

export function tooMuchMoney(found: { quantity: number; price: number; most: number }): ApiError {
  const { quantity, price, most } = found;
  const values = { quantity, price: toRupiahWords(price), most };
  return refuse('quantity-refused', values, ['$.quantity', quantity]);
}

export function priceChanged(found: { sent: number; price: number; total: number }): ApiError {
  const values = { price: toRupiahWords(found.price), total: toRupiahWords(found.total) };
  return refuse('price-changed', values, ['$.amount', found.sent]);
}

export function capacityUnknown(product: string): ApiError {
  return refuse('capacity-unknown', {}, ['$.product', product]);
}

export function capacityGone(found: { free: number; unit: string; quantity: number }): ApiError {
  return refuse('capacity-gone', found, ['$.quantity', found.quantity]);
}

export function methodNotOffered(method: string, offered: readonly ConfiguredMethod[]): ApiError {
  const methods = offered.map((each) => each.method).join(', ');
  return refuse('method-not-offered', { method, methods }, ['$.method', method]);
}

/** The fault says the same as the whole: there is one. */
function refuse<Code extends ApiErrorCode>(
  code: Code,
  values: ApiErrorValues<Code>,
  [path, value]: readonly [string, unknown],
): ApiError<Code> {
  const error = new ApiError(code, values);
  const message = { en: error.in('en'), id: error.in('id') };
  return new ApiError(code, values, { faults: [{ path, value, message }] });
}
