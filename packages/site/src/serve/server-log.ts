/**
 * What a server says while it runs: one line per request and per event, for a person or for a program. No address, no
 * query, no token, no text of a document and no name of a browser is in it: whatever could be somebody's never gets here.
 */
import { stripVTControlCharacters } from 'node:util';
import { describeFailure } from '@circunomy/api';

export const logForms = ['json', 'text', 'none'] as const;

export type LogForm = (typeof logForms)[number];

type Level = 'info' | 'warning' | 'error';

type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface AnsweredRequest {
  readonly id: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** On the wire, headers included. */
  readonly bytes: number;
  /** False where the reader was gone before the end. */
  readonly isWhole: boolean;
}

export interface ServerLog {
  readonly keepsRequests: boolean;
  request(answered: AnsweredRequest): void;
  event(level: Level, event: string, fields?: Fields): void;
  /** A failure of ours that no request stands for. */
  failure(event: string, error: unknown): void;
}

/** @param write takes whole lines, each with its newline. */
export function createServerLog(form: LogForm, write: (line: string) => void): ServerLog {
  const toLine = form === 'json' ? toJsonLine : toTextLine;
  const event: ServerLog['event'] = (level, name, fields = {}) => {
    // Nobody asked for silence about what is wrong.
    if (form === 'none' && level === 'info') return;
    write(toLine(level, name, fields));
  };
  return {
    event,
    keepsRequests: form !== 'none',
    request: (answered) => {
      if (form === 'none') return;
      write(form === 'json' ? toJsonRequest(answered) : toTextRequest(answered));
    },
    failure: (name, error) => event('error', name, { ...describeFailure(error) }),
  };
}

/** Put together by hand, since it is done for every request: no value in it has a character that JSON would escape. */
function toJsonRequest(answered: AnsweredRequest): string {
  const { id, method, route, status, ms, bytes, isWhole } = answered;
  const cut = isWhole ? '' : ',"cut":true';
  return (
    `{"time":"${readTime()}","level":"${toLevel(status)}","event":"request","id":"${id}",` +
    `"method":"${method}","route":"${route}","status":${status},"ms":${roundTime(ms)},"bytes":${bytes}${cut}}\n`
  );
}

function toTextRequest({ isWhole, ms, ...answered }: AnsweredRequest): string {
  const fields = { ...answered, ms: roundTime(ms) };
  return toTextLine(
    toLevel(answered.status),
    'request',
    isWhole ? fields : { ...fields, cut: true },
  );
}

function toLevel(status: number): Level {
  return status >= 500 ? 'warning' : 'info';
}

function roundTime(ms: number): number {
  return Math.round(ms * 10) / 10;
}

let last = { at: 0, text: '' };

/** Made once in a millisecond. */
function readTime(): string {
  const at = Date.now();
  if (at !== last.at) last = { at, text: new Date(at).toISOString() };
  return last.text;
}

function toJsonLine(level: Level, event: string, fields: Fields): string {
  return `${JSON.stringify({ time: readTime(), level, event, ...fields })}\n`;
}

/** Fields in their order, without the names of those that speak for themselves. */
function toTextLine(level: Level, event: string, fields: Fields): string {
  const { method, route, status, ms, bytes, ...others } = fields;
  const rest = Object.entries(others)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`);
  const asked = [method, route, status].filter((value) => value !== undefined);
  const sizes = [...(ms === undefined ? [] : [`${ms} ms`]), ...(bytes ? [`${bytes} B`] : [])];
  const mark = level === 'info' ? [] : [level];
  const words = [...mark, ...(event === 'request' ? [] : [event]), ...asked, ...sizes, ...rest];
  const line = stripVTControlCharacters(words.join(' ')).replace(/\s+/g, ' ');
  return `${readTime().slice(11, 23)} ${line}\n`;
}
