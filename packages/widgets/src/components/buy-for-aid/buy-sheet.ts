/** Draws the inside of the dialog: the step at which the flow stands, or what keeps it from standing anywhere. */
import type { Community } from '@circunomy/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { commonStrings } from '../../locales/common.strings.ts';
import { fill } from '../../locales/fill.ts';
import { BuyFlow, type FlowHost } from './buy-flow.ts';
import { buySheetStrings } from './buy-sheet.strings.ts';
import { buySheetStyles } from './buy-sheet.styles.ts';
import { dialogStyles } from './dialog.styles.ts';
import { renderOrderWays } from './order-ways.ts';
import { paySheetStyles } from './pay-sheet.styles.ts';
import { renderOrderStep } from './steps/order-step.ts';
import { renderPersonStep } from './steps/person-step.ts';
import { renderProductStep } from './steps/product-step.ts';
import { renderQuantityStep } from './steps/quantity-step.ts';

/** What the visitor does from here on; the styles come with it. */
export function beginFlow(host: FlowHost, community: Community, root: string): BuyFlow {
  const sheets = host.shadowRoot?.adoptedStyleSheets ?? [];
  for (const { styleSheet } of [dialogStyles, buySheetStyles, paySheetStyles]) {
    if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
  }
  return new BuyFlow(host, community, root);
}

export function renderDialog(flow: BuyFlow): TemplateResult {
  const { community, language } = flow;
  const { close, title } = buySheetStrings[language];
  const example = community.fictional
    ? html`<span class="badge" part="fictional">${commonStrings[language].fictional}</span>`
    : nothing;
  return html`<dialog class="dialog" part="dialog" aria-labelledby="title" @click=${closeOutside} @close=${() => flow.close()}>
      <div class="sheet">
        <div class="top">
          <h2 id="title"><bdi>${fill(title, { community: community.name })}</bdi> ${example}</h2>
          <button class="close" part="close" aria-label=${close} @click=${closeDialog}>×</button>
        </div>
        ${renderStep(flow)}
      </div>
    </dialog>`;
}

function closeDialog({ currentTarget }: Event): void {
  (currentTarget as Element).closest('dialog')?.close();
}

/** A press on the backdrop lands on the dialog itself, one on the sheet does not. */
function closeOutside({ target, currentTarget }: Event): void {
  if (target === currentTarget) (target as HTMLDialogElement).close();
}

function renderStep(flow: BuyFlow): TemplateResult {
  const { step, language, community, offers, chosen, place } = flow;
  const strings = buySheetStrings[language];
  if (step === 'order') return renderOrderStep(flow);
  if (flow.products === 'loading') {
    return html`<p role="status">${commonStrings[language].loading}</p>`;
  }
  if (flow.products === 'failed') return renderFailure(flow);
  if (offers.length === 0) {
    return html`<p part="empty">${strings.noProducts}</p>
      ${renderOrderWays(community, null, language)}`;
  }
  if (!chosen || step === 'product') return renderProductStep(flow);
  if (step === 'person' && place.at === 'here') return renderPersonStep(flow, chosen);
  return renderQuantityStep(flow, chosen);
}

function renderFailure(flow: BuyFlow): TemplateResult {
  const { failed, retry } = commonStrings[flow.language];
  return html`<p role="status" part="failure">${failed}</p>
    <button class="button" part="button" @click=${() => flow.retry()}>${retry}</button>`;
}
