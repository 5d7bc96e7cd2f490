/** An order and its way, fetched once there is a code: what was ordered, where it stands, what happened to it. */
import type { Format } from '@circunomy/sdk/format';
import {
  formatOrderCode,
  isOrderError,
  ORDER_ERROR_TEXTS,
  type Order,
} from '@circunomy/sdk/orders';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.ts';
import { sayStatus } from './say-status.ts';
import { renderTimeline } from './trace-timeline.ts';
import { traceViewStrings } from './trace-view.strings.ts';

export { orderStore } from '@circunomy/sdk/stores';

export interface TraceViewOptions {
  readonly order: Order;
  readonly format: Format;
  /** Address of a page of the community. */
  readonly page: (path: string) => string;
  /** Back to the field; left out where the page chose the order. */
  readonly lookAgain: (() => void) | undefined;
}

/** With these the visitor has something to ask or to do; the rest goes its way. */
const WARNING: readonly Order['status'][] = ['expired', 'cancelled', 'refunded', 'disputed'];

/** HTTP statuses that say something of the moment and nothing of the order. */
const PASSING_STATUSES = [408, 429];

/** Nothing here names the contributor. */
export function renderTrace(options: TraceViewOptions): TemplateResult {
  const { order, format, lookAgain } = options;
  const strings = traceViewStrings[format.language];
  const [before, after] = strings.title.split('{code}');
  return html`<div>
      <p class="name" part="name" tabindex="-1">${before}<span class="code">${formatOrderCode(order.code)}</span>${after}
        ${order.isTest ? html`<span class="badge" part="test">${strings.test}</span>` : nothing}</p>
      ${order.lines.map((line) => renderLine(line, format))}
    </div>
    <div class="say ${WARNING.includes(order.status) ? 'warn' : ''}" part="status">
      <p role="status">${sayStatus(order, format)}</p></div>
    ${renderActs(options)}
    ${renderTimeline(options)}
    ${lookAgain ? html`<p><button class="button" part="button" @click=${lookAgain}>${strings.otherOrder}</button></p>` : nothing}`;
}

function renderLine(line: Order['lines'][number], format: Format): TemplateResult {
  const { quantity, unit, name, msme, helps } = line;
  const strings = traceViewStrings[format.language];
  const text = fill(strings.line, {
    quantity: format.number(quantity),
    unit,
    product: name ?? strings.unnamedProduct,
    msme: msme.name ?? strings.unnamedMsme,
  });
  const people = helps && fill(strings.helps, { people: format.range(helps) }, helps.max);
  return html`<p class="goods" part="line"><bdi>${text}</bdi></p>
    ${people ? html`<p class="soft">${people}</p>` : nothing}`;
}

/** The page of the order tells how to pay; on that page itself nothing leads to it. */
function renderActs({ order, format, page }: TraceViewOptions): TemplateResult | typeof nothing {
  const strings = traceViewStrings[format.language];
  const { status, code, reportedAt } = order;
  const ordered = page(`orders/${code}/`);
  const isHere = location.href.split(/[?#]/)[0] === ordered;
  if (status === 'awaiting-payment' && reportedAt === null && !isHere) {
    return html`<p class="acts"><a class="button solid" part="button" href=${ordered} referrerpolicy="no-referrer">${strings.howToPay}</a></p>`;
  }
  if (!WARNING.includes(status)) return nothing;
  return html`<p class="acts"><a class="button" part="button" href=${page('')}>${strings.contacts}</a></p>`;
}

/**
 * What a visitor is told who gets no order by this code; undefined where asking again may still bring it.
 * What the client says by itself names addresses; what the server says is for people.
 */
export function sayRefusal(error: unknown, community: string, format: Format): string | undefined {
  const strings = traceViewStrings[format.language];
  if (!isOrderError(error)) return strings.refused;
  if (PASSING_STATUSES.includes(error.status ?? 0)) return undefined;
  if (error.code === 'order-unknown') return fill(strings.unknownOrder, { community });
  if (error.code === 'server-refused') return fill(strings.noOrders, { community });
  if (error.code in ORDER_ERROR_TEXTS) return undefined;
  return format.language === 'id' ? error.detailId : error.detail;
}
