/** A figure that moves while somebody watches rolls its digits once, and is told once to those who listen. */
import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { rollingFiguresStyles } from './rolling-figures.styles.ts';

/** Milliseconds: as long as the roll in the stylesheet, and the calm between two announcements. */
const ROLL = 900;
const CALM = 20_000;

/** A figure's first value stands still; from then on each change rolls and is announced at most every 20 s. */
export class RollingFigures implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #shown = new Map<string, string>();
  readonly #before = new Map<string, string>();
  readonly #unsaid = new Map<string, string>();
  #stopRolling: ReturnType<typeof setTimeout> | undefined;
  #speak: ReturnType<typeof setTimeout> | undefined;
  #spokeAt = Number.NEGATIVE_INFINITY;
  /** What moved last, for a live region: values in the order of the figures. */
  spoken: readonly string[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    const { styleSheet } = rollingFiguresStyles;
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    host.addController(this);
  }

  /** Another source's figures are no movement. */
  forget(): void {
    this.#shown.clear();
    this.#before.clear();
    this.#unsaid.clear();
    this.spoken = [];
  }

  /** Keeps `value` for the next comparison; call it once per figure and update. */
  note(name: string, value: string): void {
    const before = this.#shown.get(name);
    this.#shown.set(name, value);
    if (before === undefined || before === value) return;
    this.#before.set(name, before);
    this.#unsaid.set(name, value);
    this.#schedule();
  }

  render(name: string, value: string): TemplateResult {
    const before = this.#before.get(name);
    if (before === undefined) return html`${value}`;
    return html`<span class="unseen">${value}</span><span class="roll" aria-hidden="true">${rollFrom(before, value)}</span>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#stopRolling);
    clearTimeout(this.#speak);
    this.forget();
  }

  #schedule(): void {
    clearTimeout(this.#stopRolling);
    this.#stopRolling = setTimeout(() => {
      this.#before.clear();
      this.#host.requestUpdate();
    }, ROLL);
    clearTimeout(this.#speak);
    this.#speak = setTimeout(() => this.#say(), Math.max(ROLL, this.#spokeAt + CALM - Date.now()));
  }

  #say(): void {
    this.#spokeAt = Date.now();
    this.spoken = [...this.#unsaid.values()];
    this.#unsaid.clear();
    this.#host.requestUpdate();
  }
}

/** Characters compared from the right, where the ones and tens are. */
function rollFrom(before: string, after: string): TemplateResult[] {
  const [old, characters] = [[...before], [...after]];
  return characters.map((character, index) => {
    const was = old[old.length - characters.length + index] ?? '\u00a0';
    return was === character || !/\d/.test(character)
      ? html`<i>${character}</i>`
      : html`<i><b data-was=${was}>${character}</b></i>`;
  });
}
