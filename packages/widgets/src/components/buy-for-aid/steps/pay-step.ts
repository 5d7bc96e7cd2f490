/** How an order is paid, by its method: what to scan or copy, until when, and what to do afterwards. */
import type { Order, Payment } from '@circunomy/sdk/orders';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locales/fill.ts';
import type { BuyFlow } from '../buy-flow.ts';
import { toDeadline } from '../clock.ts';
import { payStrings } from '../pay.strings.ts';
import { renderCopy } from './copy.ts';
import { renderQrPayment } from './qr-payment.ts';

export function renderPayment(flow: BuyFlow, order: Order): TemplateResult {
  const { format, language } = flow;
  const strings = payStrings[language];
  const until = fill(order.reportedAt === null ? strings.until : strings.keptUntil, {
    time: toDeadline(order.expiresAt, format),
  });
  return html`<p class="deadline" part="deadline">${until}</p>
    ${renderReceived(flow, order)}
    ${order.reportedAt === null ? nothing : html`<p>${strings.reportedHint}</p>`}
    ${flow.community.fictional && !order.isTest ? html`<p class="notice">${strings.fictional}</p>` : nothing}
    ${renderHow(flow, order)}
    ${renderSteps(flow, order)}`;
}

/** Folded away once the visitor has paid: it may still be wanted. */
function renderHow(flow: BuyFlow, order: Order): TemplateResult | typeof nothing {
  if (!order.payment) return nothing;
  const how = renderMethod(flow, order, order.payment);
  if (order.reportedAt === null) return how;
  return html`<details part="how"><summary>${payStrings[flow.language].payAgain}</summary>${how}</details>`;
}

/** Part of the sum has come: what is still missing. */
function renderReceived(
  { format, language }: BuyFlow,
  order: Order,
): TemplateResult | typeof nothing {
  if (order.received === 0) return nothing;
  return html`<p class="notice" part="short">${fill(payStrings[language].short, {
    received: format.rupiah(order.received),
    missing: format.rupiah(order.amount - order.received),
  })}</p>`;
}

function renderMethod(flow: BuyFlow, order: Order, payment: Payment): TemplateResult {
  const strings = payStrings[flow.language];
  if (payment.method === 'transfer') return renderTransfer(flow, order, payment);
  if (payment.method === 'test') {
    return html`<p>${strings.testHint}</p>
      <button class="button solid" part="pay-test" aria-disabled=${flow.working === 'payTest'} @click=${() => flow.act('payTest')}>${strings.payTest}</button>`;
  }
  if (!payment.qris) return html`<p role="status">${strings.preparing}</p>`;
  const merchant = payment.method === 'qris' ? payment.merchant : null;
  return html`${renderQrPayment(flow, { text: payment.qris, merchant, amount: order.amount })}
    ${payment.method === 'midtrans' ? html`<p class="soft">${strings.byItself}</p>` : nothing}`;
}

function renderTransfer(
  flow: BuyFlow,
  order: Order,
  { bank, account, holder, extra }: Extract<Payment, { method: 'transfer' }>,
): TemplateResult {
  const strings = payStrings[flow.language];
  const sum = flow.format.rupiah(order.amount);
  return html`<dl class="facts" part="transfer">
      <dt>${strings.bank}</dt><dd><bdi>${bank}</bdi></dd>
      <dt>${strings.holder}</dt><dd><bdi>${holder}</bdi></dd></dl>
    ${renderCopy(flow, { label: strings.account, shown: html`<bdi>${account}</bdi>`, text: account.replace(/\D/g, '') || account })}
    ${renderCopy(flow, { label: strings.exactSum, shown: html`${sum.slice(0, -3)}<mark>${sum.slice(-3)}</mark>`, text: String(order.amount) })}
    ${extra > 0 ? html`<p class="soft">${strings.extraHint}</p>` : nothing}`;
}

/** Saying that one has paid, for whom a person has to look; and calling it off, until then. */
function renderSteps(flow: BuyFlow, order: Order): TemplateResult | typeof nothing {
  if (order.reportedAt !== null) return nothing;
  const strings = payStrings[flow.language];
  const method = order.payment?.method;
  const isLookedAt = method === 'qris' || method === 'transfer';
  return html`${isLookedAt ? html`<button class="button solid" part="report" aria-disabled=${flow.working === 'report'} @click=${() => flow.act('report')}>${strings.report}</button>` : nothing}
    ${
      flow.isCancelling
        ? html`<div class="sure" part="sure"><p>${strings.sure}</p>
          <button class="button" data-confirm aria-disabled=${flow.working === 'cancel'} @click=${() => flow.act('cancel')}>${strings.yesCancel}</button>
          <button class="button" @click=${() => flow.askToCancel(false)}>${strings.noKeep}</button></div>`
        : html`<button class="link" part="cancel" data-cancel @click=${() => flow.askToCancel(true)}>${strings.cancel}</button>`
    }`;
}
