/** The field for an order's code: forgiving about how it is written, and quick to notice a slip. */

import type { Language } from '@circunomy/sdk/format';
import { parseOrderCode } from '@circunomy/sdk/orders';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../locales/fill.ts';
import { orderTraceStrings } from './order-trace.strings.ts';

export interface CodeFieldOptions {
  readonly typed: string;
  /** True once somebody wanted to look: from then on a code that is too short is a fault as well. */
  readonly isAsked: boolean;
  /** What the community said of the code that was looked for last. */
  readonly refusal?: string;
  /** How the looking goes. */
  readonly news?: string;
  readonly language: Language;
  readonly type: (text: string) => void;
  readonly look: () => void;
}

const LENGTH = 12;
/** Letters and digits that stand in a code, and those that are read as one. */
const KNOWN = /[0-9A-HJKMNP-TV-ZILO]/i;

export function renderCodeField(options: CodeFieldOptions): TemplateResult {
  const { typed, language, type, look } = options;
  const strings = orderTraceStrings[language];
  const { text, isFault } = sayOfCode(options);
  const submit = (event: Event): void => {
    event.preventDefault();
    look();
  };
  return html`<form class="field" part="field" novalidate @submit=${submit}>
    <label for="code">${strings.code}</label>
    <div class="row">
      <input id="code" part="code" type="text" maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false"
        placeholder="K7M4-Q9XT-2P3E" aria-describedby="hint" aria-invalid=${isFault} .value=${live(typed)}
        @input=${({ target }: Event) => type((target as HTMLInputElement).value)} />
      <button class="button solid" part="button">${strings.look}</button>
    </div>
    <p class="hint ${isFault ? 'fault' : ''}" part="hint" id="hint" aria-live="polite">${text}</p>
  </form>`;
}

/** A slip is noticed as soon as it can be; a code that is not finished is none. */
function sayOfCode({ typed, isAsked, refusal, news, language }: CodeFieldOptions): {
  text: string;
  isFault: boolean;
} {
  const strings = orderTraceStrings[language];
  if (refusal !== undefined) return { text: refusal, isFault: true };
  if (news !== undefined) return { text: news, isFault: false };
  const written = [...typed.replace(/[\s-]/g, '')];
  const odd = written.find((character) => !KNOWN.test(character));
  if (odd !== undefined)
    return { text: fill(strings.oddCharacter, { character: odd }), isFault: true };
  if (parseOrderCode(typed) !== undefined) return { text: strings.goodCode, isFault: false };
  const count = String(written.length);
  if (written.length > LENGTH) return { text: fill(strings.tooLong, { count }), isFault: true };
  if (written.length === LENGTH) return { text: strings.slip, isFault: true };
  if (written.length === 0)
    return { text: isAsked ? strings.noCode : strings.codeHint, isFault: isAsked };
  return { text: fill(strings.tooShort, { count }), isFault: isAsked };
}
