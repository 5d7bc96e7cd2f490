/** The stations of an order one below the other, each with when, who, and the ledger entries that say so. */
import {
  type Format,
  orderActorWords,
  orderStatusWords,
  recipientGroupWords,
  toWebLink,
} from '@circunomy/sdk/format';
import type { Order, OrderStep } from '@circunomy/sdk/orders';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.ts';
import { type TraceNode, toTraceNodes } from './trace-nodes.ts';
import { traceViewStrings } from './trace-view.strings.ts';

export interface TimelineOptions {
  readonly order: Order;
  readonly format: Format;
  /** Address of a page of the community. */
  readonly page: (path: string) => string;
}

type Part = TemplateResult | typeof nothing;

export function renderTimeline(options: TimelineOptions): TemplateResult {
  const nodes = toTraceNodes(options.order);
  return html`<ol class="way" part="timeline">${nodes.map((node) => renderNode(node, options))}</ol>`;
}

function renderNode({ status, state, steps }: TraceNode, options: TimelineOptions): TemplateResult {
  const { language } = options.format;
  const strings = traceViewStrings[language];
  const isPlaced = status === 'awaiting-payment' && state === 'done';
  const isAhead = state === 'next' || state === 'ahead';
  return html`<li class="node ${state}" part="step ${status}" aria-current=${state === 'now' ? 'step' : nothing}>
    <p class="what"><strong>${isPlaced ? strings.placed : orderStatusWords[status][language]}</strong>
      ${isAhead ? html`<span class="soft">${strings.ahead}</span>` : nothing}
      ${state === 'now' ? html`<span class="unseen">(${strings.here})</span>` : nothing}</p>
    ${steps.map((step) => renderStep(step, options))}
  </li>`;
}

function renderStep(step: OrderStep, options: TimelineOptions): TemplateResult {
  const { format } = options;
  return html`<div class="step">
    <p class="soft">${step.on === null ? format.instant(step.at) : format.partialDate(step.on)}</p>
    ${renderDetail(step, options)}
    ${renderEntries(step, options)}
  </div>`;
}

function renderDetail(step: OrderStep, options: TimelineOptions): Part {
  switch (step.status) {
    case 'paid':
      return renderPaid(step, options);
    case 'purchased':
      return renderPurchased(options);
    case 'distributed':
      return renderDelivery(step, options);
    case 'documented':
      return renderEvidence(step, options);
    default:
      return nothing;
  }
}

function renderPaid({ by }: OrderStep, { order, format }: TimelineOptions): TemplateResult {
  const strings = traceViewStrings[format.language];
  if (order.isTest) return html`<p>${strings.testPaid}</p>`;
  const who = fill(strings.confirmedBy, { who: orderActorWords[by][format.language] });
  const excess = order.received - order.returned - order.amount;
  return html`<p>${fill(strings.received, { received: format.rupiah(order.received) })}, ${who}.</p>
    ${excess > 0 ? html`<p>${fill(strings.receivedMore, { excess: format.rupiah(excess) })}</p>` : nothing}
    ${order.returned > 0 ? html`<p>${fill(strings.returned, { returned: format.rupiah(order.returned) })}</p>` : nothing}`;
}

function renderPurchased({ order, format, page }: TimelineOptions): Part {
  const strings = traceViewStrings[format.language];
  const [line] = order.lines;
  if (!line) return nothing;
  const { id, name, area } = line.msme;
  const text = fill(strings.from, { msme: name ?? strings.unnamedMsme, area: format.area(area) });
  return html`<p><a class="to" href=${page(`msmes/${encodeURIComponent(id)}/`)}><bdi>${text}</bdi></a></p>`;
}

function renderDelivery({ delivery }: OrderStep, { format }: TimelineOptions): Part {
  if (!delivery) return nothing;
  const { language } = format;
  const strings = traceViewStrings[language];
  const { people } = delivery;
  const text = fill(
    people ? strings.handedTo : strings.handedToUnknown,
    {
      people: people ? format.range(people) : '',
      group: recipientGroupWords[delivery.recipientGroup][language],
      area: format.area(delivery.area),
    },
    people?.max,
  );
  return html`<p><bdi>${text}</bdi></p>${people ? html`<p class="soft">${strings.withOthers}</p>` : nothing}`;
}

/** A link goes where the community put the evidence; nothing of it is loaded here. */
function renderEvidence({ evidence }: OrderStep, { format }: TimelineOptions): TemplateResult {
  const strings = traceViewStrings[format.language];
  if (evidence.length === 0) return html`<p class="soft">${strings.noEvidence}</p>`;
  return html`<ul class="evidence">${evidence.map(({ caption, url }) => {
    const href = url === null ? undefined : toWebLink(url);
    return html`<li><bdi>${caption}</bdi>
      ${
        href
          ? html`<a class="to" href=${href} target="_blank" rel="noopener noreferrer nofollow ugc"
        aria-label=${`${strings.openEvidence}: ${caption}`}>${strings.openEvidence}</a>`
          : nothing
      }</li>`;
  })}</ul>`;
}

function renderEntries({ entries }: OrderStep, { format, page }: TimelineOptions): Part {
  if (entries.length === 0) return nothing;
  const strings = traceViewStrings[format.language];
  return html`<ul class="entries" part="entries">${entries.map((entry) => {
    const number = format.number(entry.number);
    const href = page(`entries/${entry.number}/`);
    return html`<li><a class="mark" href=${href}>${fill(strings.entry, { number })}</a>
      <a class="to" href=${`${href}#proof`} aria-label=${fill(strings.proofOf, { number })}>${strings.proof}</a></li>`;
  })}</ul>`;
}
