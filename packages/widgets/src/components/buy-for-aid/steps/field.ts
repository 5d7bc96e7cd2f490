/** A labelled field with its hint, and what is wrong with it right beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BuyFlow } from '../buy-flow.ts';
import type { Field, Problem } from '../order-problem.ts';

/** The problem of a field; the focus goes here where the field itself cannot take it. */
export function renderProblem(flow: BuyFlow, field: Field): TemplateResult | typeof nothing {
  const text = flow.problemOf(field);
  if (text === undefined) return nothing;
  return html`<p class="problem" part="problem" id="problem-${field}" role="alert" tabindex="-1">${text}</p>`;
}

/** For `aria-describedby`: the hint, and the problem while there is one. */
export function describedBy(flow: BuyFlow, field: Problem['field'], hint: string): string {
  return flow.problemOf(field) === undefined ? hint : `problem-${field} ${hint}`;
}

export function isInvalid(flow: BuyFlow, field: Field): 'true' | typeof nothing {
  return flow.problemOf(field) === undefined ? nothing : 'true';
}

export interface TextField {
  readonly field: 'name' | 'contact' | 'message';
  readonly label: string;
  readonly hint: string;
  /** Characters. */
  readonly most: number;
  readonly autocomplete?: 'name' | 'off';
  readonly placeholder?: string;
}

export function renderTextField(flow: BuyFlow, options: TextField): TemplateResult {
  const { field, label, hint, most, autocomplete = 'off', placeholder = '' } = options;
  const write = ({ target }: Event): void =>
    flow.write({ [field]: (target as HTMLInputElement).value });
  const described = describedBy(flow, field, `hint-${field}`);
  const input =
    field === 'message'
      ? html`<textarea id=${field} rows="2" maxlength=${most} .value=${flow.draft[field]}
          aria-invalid=${isInvalid(flow, field)} aria-describedby=${described} @input=${write}></textarea>`
      : html`<input id=${field} type="text" maxlength=${most} autocomplete=${autocomplete} placeholder=${placeholder}
          .value=${flow.draft[field]} aria-invalid=${isInvalid(flow, field)}
          aria-describedby=${described} @input=${write} />`;
  return html`<div class="field" part="field">
    <label for=${field}>${label}</label>${input}
    <p class="soft" id="hint-${field}">${hint}</p>${renderProblem(flow, field)}
  </div>`;
}
