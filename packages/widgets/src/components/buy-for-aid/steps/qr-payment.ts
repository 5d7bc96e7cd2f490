/** A QR code to be scanned, or saved by whoever holds the only phone; and to whom the money goes, to be compared. */
import type { Payment } from '@circunomy/sdk/orders';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locales/fill.ts';
import type { BuyFlow } from '../buy-flow.ts';
import { payStrings } from '../pay.strings.ts';
import { renderCopy } from './copy.ts';

export interface QrPayment {
  /** What the code says. */
  readonly text: string;
  readonly merchant: Extract<Payment, { method: 'qris' }>['merchant'] | null;
  /** Rupiah. */
  readonly amount: number;
}

export function renderQrPayment(
  flow: BuyFlow,
  { text, merchant, amount }: QrPayment,
): TemplateResult {
  const strings = payStrings[flow.language];
  const sum = flow.format.rupiah(amount);
  const lines = [merchant?.name, sum, flow.community.name].filter((line) => line !== undefined);
  const { qr } = flow.tools;
  return html`<div class="scan" part="scan">
      ${qr ? qr.renderQr(text, fill(strings.qrLabel, { amount: sum })) : html`<p role="status" class="qr">${qr === null ? strings.noQr : strings.drawing}</p>`}
      ${qr ? html`<button class="button" part="save" @click=${() => flow.tools.savePicture(text, lines)}>${strings.save}</button>` : nothing}
    </div>
    <p class="soft">${strings.scanHint}</p>
    ${merchant ? renderMerchant(flow, merchant) : nothing}
    ${renderCopy(flow, { label: strings.exactSum, shown: sum, text: String(amount) })}`;
}

function renderMerchant(
  flow: BuyFlow,
  { name, city, nmid }: NonNullable<QrPayment['merchant']>,
): TemplateResult {
  const strings = payStrings[flow.language];
  return html`<dl class="facts" part="merchant">
      <dt>${strings.merchant}</dt><dd><bdi>${name}</bdi>, <bdi>${city}</bdi></dd>
      ${nmid === null ? nothing : html`<dt>NMID</dt><dd><bdi>${nmid}</bdi></dd>`}</dl>
    <p class="soft">${strings.compare}</p>`;
}
