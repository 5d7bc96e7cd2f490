// Sends over kept-alive connections, as a busy proxy would, and reads the whole answer.
import { Agent, request as httpRequest } from 'node:http';
import type { FuzzRequest } from './make-request.ts';

export interface FuzzAnswer {
  /** 0 where the server closed the connection without an answer. */
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export interface Sender {
  readonly send: (request: FuzzRequest) => Promise<FuzzAnswer>;
  readonly close: () => void;
}

const MOST_READ = 65_536;
const PATIENCE = 30_000;
const NO_ANSWER: FuzzAnswer = { status: 0, type: '', body: '' };

export function createSender(port: number, connections: number): Sender {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const send = (request: FuzzRequest): Promise<FuzzAnswer> =>
    sendOnce(request, { port, agent }, send);
  return { send, close: () => agent.destroy() };
}

function sendOnce(
  request: FuzzRequest,
  { port, agent }: { readonly port: number; readonly agent: Agent },
  again: (request: FuzzRequest) => Promise<FuzzAnswer>,
): Promise<FuzzAnswer> {
  const { method, path, body } = request;
  // Node sends the body of a DELETE without one, and what is left unread would be the next request.
  const headers = { ...request.headers, ...(body && { 'Content-Length': body.length }) };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      { host: '127.0.0.1', port, agent, method, path, headers },
      (answer) => {
        const type = answer.headers['content-type'] ?? '';
        const parts: Buffer[] = [];
        let length = 0;
        answer.on('data', (part: Buffer) => {
          if (length < MOST_READ) parts.push(part);
          length += part.length;
          // A stream has no end to wait for.
          if (type.startsWith('text/event-stream')) sent.destroy();
        });
        answer.on('close', () =>
          resolve({ status: answer.statusCode ?? 0, type, body: Buffer.concat(parts).toString() }),
        );
      },
    );
    const told = `no answer to ${method} ${path.slice(0, 200)}`;
    sent.setTimeout(PATIENCE, () => sent.destroy(new Error(told)));
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') {
        reject(new Error(`${told}: ${error.message}`, { cause: error }));
      }
      // The connection was closed after the answer before this one: https://nodejs.org/api/http.html#requestreusedsocket
      else if (sent.reusedSocket && !body) resolve(again(request));
      // A refused body is not read to its end: the answer may be lost with the connection.
      else resolve(NO_ANSWER);
    });
    sent.end(body);
  });
}
