// What every call that sends something can fail with: the server's own code and words, or ours where it said nothing.
import type { SentFault } from './sent-fault.ts';

export interface SendErrorOptions {
  readonly url?: string;
  readonly status?: number;
  readonly retryAfter?: number | undefined;
  readonly values?: Readonly<Record<string, string>>;
}

/** A code with both languages, as a problem of the server has them. */
export interface Said {
  readonly code: string;
  readonly detail: string;
  readonly detailId: string;
}

/** Texts by code; a name in braces is filled with the value that the error is about. */
export type SendErrorTexts = Readonly<Record<string, { readonly en: string; readonly id: string }>>;

/** What is known of a call that failed. */
export interface Circumstances {
  readonly attempts?: number;
  readonly idempotencyKey?: string | undefined;
  readonly faults?: readonly SentFault[];
}

/** Branch on `code`; show `detail` or `detailId`, and the `faults` beside what they are about. */
export abstract class SendError extends Error {
  readonly code: string;
  /** The address that was asked; null where no request was made. */
  readonly url: string | null;
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  /** Milliseconds that the server asks to wait; null where it did not say. */
  readonly retryAfter: number | null;
  /** English: what could not be done, why, what to do. */
  readonly detail: string;
  /** The same in Indonesian. */
  readonly detailId: string;
  /** Everything that is wrong with what was sent; empty unless the server refused it. */
  readonly faults: readonly SentFault[] = [];
  /** Call again with it to repeat this very call; null where nothing was sent that it could have repeated. */
  readonly idempotencyKey: string | null = null;
  /** How often the server was asked. */
  readonly attempts: number = 0;

  constructor(
    code: string | Said,
    texts: SendErrorTexts,
    { url, status, retryAfter, values }: SendErrorOptions,
  ) {
    const said = typeof code === 'object' ? code : say(code, texts, { ...values, url, status });
    super(said.detail);
    this.code = said.code;
    this.detail = said.detail;
    this.detailId = said.detailId;
    this.url = url ?? null;
    this.status = status ?? null;
    this.retryAfter = retryAfter ?? null;
  }

  /** Where the code is explained, below the root of any host that runs Circunomy. */
  get docs(): string {
    return `developers/errors/#${this.code}`;
  }

  /** This error with what its caller knows of the call. */
  with(circumstances: Circumstances): this {
    return Object.assign(this, circumstances);
  }
}

type Values = Readonly<Record<string, string | number | undefined>>;

function say(code: string, texts: SendErrorTexts, values: Values): Said {
  const { en = code, id = code } = texts[code] ?? {};
  return { code, detail: fill(en, values), detailId: fill(id, values) };
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '–'));
}
