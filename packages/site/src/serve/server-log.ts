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
    request: ({ isWhole, ms, ...answered }) => {
      if (form === 'none') return;
      const level = answered.status >= 500 ? 'warning' : 'info';
      const fields = { ...answered, ms: Math.round(ms * 10) / 10 };
      write(toLine(level, 'request', isWhole ? fields : { ...fields, cut: true }));
    },
    failure: (name, error) => event('error', name, { ...describeFailure(error) }),
  };
}

function toJsonLine(level: Level, event: string, fields: Fields): string {
  return `${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`;
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
  return `${new Date().toISOString().slice(11, 23)} ${line}\n`;
}
