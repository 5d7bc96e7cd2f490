/** Where an order stands, in a sentence that says what happens next or what to do. */

import type { Format } from '@circunomy/sdk/format';
import type { Order } from '@circunomy/sdk/orders';
import { fill } from '../../locales/fill.ts';
import { traceViewStrings } from './trace-view.strings.ts';

export function sayStatus(order: Order, format: Format): string {
  const { status, amount, received, returned, reportedAt, expiresAt } = order;
  const strings = traceViewStrings[format.language];
  const values = {
    amount: format.rupiah(amount),
    received: format.rupiah(received),
    returned: format.rupiah(returned),
    rest: format.rupiah(amount - received),
    expires: format.instant(expiresAt),
  };
  if (status !== 'awaiting-payment') return fill(strings[`say-${status}`], values);
  if (received > 0) return fill(strings['say-short'], values);
  return fill(
    reportedAt === null ? strings['say-awaiting-payment'] : strings['say-reported'],
    values,
  );
}
