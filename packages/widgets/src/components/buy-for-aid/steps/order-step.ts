/** An order that was placed: to be paid, being looked at, paid, or over. What is told here is what the server says. */
import { orderStatusWords } from '@circunomy/sdk/format';
import { formatOrderCode, type Order } from '@circunomy/sdk/orders';
import { html, nothing, type TemplateResult } from 'lit';
import { commonStrings } from '../../../locales/common.strings.ts';
import { fill } from '../../../locales/fill.ts';
import type { BuyFlow } from '../buy-flow.ts';
import { isAwaiting, isClosed, isPaid } from '../order-life.ts';
import { payStrings } from '../pay.strings.ts';
import { renderProblem } from './field.ts';
import { renderPayment } from './pay-step.ts';
import { renderProgress } from './progress.ts';

export function renderOrderStep(flow: BuyFlow): TemplateResult {
  const { order, language } = flow;
  if (!order) {
    const { failed, loading } = commonStrings[language];
    return html`<p role="status">${flow.desk?.failure ? failed : loading}</p>`;
  }
  const strings = payStrings[language];
  return html`${isClosed(order) ? nothing : renderProgress(flow, isPaid(order) ? 4 : 3)}
    <div class="test-mark" part="test" ?hidden=${!order.isTest}>${strings.isTest}</div>
    <h3 class="chosen" tabindex="-1" data-first>${titleOf(flow, order)}</h3>
    <p class="unseen" role="status">${orderStatusWords[order.status][language]}</p>
    ${flow.desk?.isLost ? html`<p class="notice" part="lost" role="status">${strings.lost}</p>` : nothing}
    ${isAwaiting(order) ? renderPayment(flow, order) : renderAfter(flow, order)}
    ${renderProblem(flow, 'all')}
    ${renderCode(flow, order)}
    ${isClosed(order) || isPaid(order) ? html`<button class="button" part="again" @click=${() => flow.beginAnew()}>${strings.again}</button>` : nothing}`;
}

function titleOf({ language, format }: BuyFlow, order: Order): string {
  const strings = payStrings[language];
  if (isAwaiting(order)) {
    const title = order.reportedAt === null ? strings.pay : strings.reported;
    return fill(title, { amount: format.rupiah(order.amount) });
  }
  if (isPaid(order)) return fill(strings.thanks, { name: order.name ?? strings.anonymous });
  return orderStatusWords[order.status][language];
}

/** A receipt, or what to do where it ended otherwise. */
function renderAfter(flow: BuyFlow, order: Order): TemplateResult {
  const { format, language } = flow;
  const strings = payStrings[language];
  const text = isPaid(order)
    ? strings.whatFollows
    : strings[`${order.status}Hint` as 'expiredHint'];
  const rows: [string, string][] = [
    ...order.lines.map(({ quantity, unit, name, msme }): [string, string] => [
      [`${format.number(quantity)} ${unit}`, name].filter(Boolean).join(' '),
      msme.name ?? '',
    ]),
    [
      isPaid(order) ? strings.received : strings.sum,
      format.rupiah(isPaid(order) ? order.received : order.amount),
    ],
  ];
  return html`<p>${text}</p>
    <dl class="facts" part="receipt">${rows.map(([term, value]) => html`<dt><bdi>${term}</bdi></dt><dd><bdi>${value}</bdi></dd>`)}</dl>`;
}

function renderCode(flow: BuyFlow, order: Order): TemplateResult {
  const { code, links } = order;
  const strings = payStrings[flow.language];
  const page = pageOf(links.page, flow);
  return html`<div class="code" part="code"><span>${strings.code}</span> <strong>${formatOrderCode(code)}</strong>
    <p class="soft">${strings.codeHint}</p>
    ${page ? html`<a class="button ${isPaid(order) ? 'solid' : ''} follow" part="follow" href=${page} target="_blank" rel="noopener noreferrer">${strings.follow}</a>` : nothing}</div>`;
}

/** In the visitor's language; only where it is a page of the server that took the order. */
function pageOf(page: string, { place, language }: BuyFlow): string | undefined {
  if (place.at !== 'here' || !page.startsWith(place.root)) return undefined;
  return language === 'en'
    ? place.root + page.slice(place.root.length).replace(/^(en\/)?/, 'en/')
    : page;
}
