// What must hold of every answer, whatever was asked.
import type { FuzzRequest } from './make-request.ts';
import type { FuzzAnswer } from './send-request.ts';

const SERVER_FAULT = 500;

/** What a stranger must never read: places in the program, and the words of its engines. */
const INSIDES = /\bat [^\n]*:\d+:\d+|node_modules|\.ts:\d|SQLITE_|SyntaxError|TypeError/;

/** What is wrong with the answer; undefined where nothing is. */
export function findFault(request: FuzzRequest, answer: FuzzAnswer): string | undefined {
  const { status, type, body } = answer;
  const asked = `${request.method} ${request.path.slice(0, 300)}`;
  const told = `${asked} → ${status} ${type} ${body.slice(0, 600)}`;
  // Without an answer only where a body was being sent that the server had refused already.
  if (status === 0) return request.body ? undefined : `no answer: ${told}`;
  if (status >= SERVER_FAULT) return `the server's own fault: ${told}`;
  if (status < 400) return undefined;
  // The path is given back, whatever stood in it.
  if (INSIDES.test(body.replaceAll(request.path, ''))) return `tells of its insides: ${told}`;
  if (request.method === 'HEAD' || !isOfData(request.path)) return undefined;
  // What is no HTTP at all never reaches the program.
  if (status === 400 && body === '') return undefined;
  return type.startsWith('application/problem+json') && /"code":"[a-z-]+"/.test(body)
    ? undefined
    : `a refusal without a code: ${told}`;
}

function isOfData(path: string): boolean {
  return /^\/([^/?]+\/)?data\//.test(path);
}
