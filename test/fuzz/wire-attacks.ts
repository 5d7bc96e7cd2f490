// What no well-behaved client can send: written to the socket byte by byte.
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface WireAttack {
  readonly name: string;
  readonly bytes: Buffer;
}

const CRLF = '\r\n';

function head(first: string, headers: readonly string[] = []): string {
  return [first, 'Host: x', ...headers, '', ''].join(CRLF);
}

/** Each is one whole sending, after which the server answers or closes. */
export function listWireAttacks(community: string, token: string): WireAttack[] {
  const post = `POST /${community}/data/entries HTTP/1.1`;
  const impact = `/${community}/data/impact.json`;
  const signed = [
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
    'Idempotency-Key: wire-attack',
  ];
  const chunked = ['Transfer-Encoding: chunked', ...signed];
  const attacks: readonly (readonly [string, string])[] = [
    ['a hundred thousand headers', head(`GET ${impact} HTTP/1.1`, manyHeaders(100_000))],
    [
      'one header of a megabyte',
      head(`GET ${impact} HTTP/1.1`, [`X-Long: ${'a'.repeat(2 ** 20)}`]),
    ],
    ['a path of a megabyte', head(`GET /${'a'.repeat(2 ** 20)} HTTP/1.1`)],
    ['a cookie of 60 kB', head(`GET ${impact} HTTP/1.1`, [`Cookie: ${'a=b; '.repeat(12_000)}`])],
    ['two lengths', `${head(post, ['Content-Length: 2', 'Content-Length: 3', ...signed])}{}x`],
    ['a length and chunks', `${head(post, ['Content-Length: 4', ...chunked])}0${CRLF}${CRLF}`],
    ['a negative length', head(post, ['Content-Length: -1', ...signed])],
    ['a length beyond any', head(post, [`Content-Length: ${2 ** 60}`, ...signed])],
    ['a chunk size that is none', `${head(post, chunked)}zz${CRLF}`],
    ['a chunk size beyond any', `${head(post, chunked)}ffffffffffffffff${CRLF}x`],
    ['a chunk extension of a megabyte', `${head(post, chunked)}1;${'a'.repeat(2 ** 20)}${CRLF}`],
    ['a folded header', `GET ${impact} HTTP/1.1${CRLF}Host: x${CRLF}X: a${CRLF} b${CRLF}${CRLF}`],
    ['a bare line feed', `GET ${impact} HTTP/1.1\nHost: x\n\n`],
    ['a NUL in the path', head(`GET /\u0000 HTTP/1.1`)],
    ['a NUL in a header', head(`GET ${impact} HTTP/1.1`, ['X: a\u0000b'])],
    ['a path without a slash', head(`GET x${impact} HTTP/1.1`)],
    ['no host', `GET ${impact} HTTP/1.1${CRLF}${CRLF}`],
    ['a host that is none', `GET ${impact} HTTP/1.1${CRLF}Host: [::x]:99999@@/${CRLF}${CRLF}`],
    ['an absolute address', head(`GET http://elsewhere.example${impact} HTTP/1.1`)],
    ['an asterisk', head('OPTIONS * HTTP/1.1')],
    ['a tunnel', head('CONNECT elsewhere.example:443 HTTP/1.1')],
    [
      'another protocol',
      head(`GET ${impact} HTTP/1.1`, ['Connection: Upgrade', 'Upgrade: websocket']),
    ],
    ['HTTP/2 without a word', `PRI * HTTP/2.0${CRLF}${CRLF}SM${CRLF}${CRLF}`],
    ['HTTP/0.9', `GET ${impact}${CRLF}`],
    ['HTTP/9.9', head(`GET ${impact} HTTP/9.9`)],
    ['a method of 10 kB', head(`${'A'.repeat(10_240)} / HTTP/1.1`)],
    ['an expectation', head(post, ['Expect: 100-continue', 'Content-Length: 9', ...signed])],
    [
      'an unknown expectation',
      head(post, ['Expect: the unexpected', 'Content-Length: 0', ...signed]),
    ],
    ['two hundred requests at once', head(`GET ${impact} HTTP/1.1`).repeat(200)],
    ['a body nobody asked for', `${head(`GET ${impact} HTTP/1.1`, ['Content-Length: 5'])}hello`],
  ];
  return [
    ...attacks.map(([name, text]) => ({ name, bytes: Buffer.from(text, 'latin1') })),
    { name: 'a TLS greeting', bytes: Buffer.from('16030100c8010000c40303', 'hex') },
    {
      name: 'noise',
      bytes: Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 7_919) % 256)),
    },
  ];
}

function manyHeaders(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `X-${at}: ${at}`);
}

/** Sends, waits for an answer or an end, and hangs up. @returns what came back, at most 64 kB. */
export async function attack(
  port: number,
  { bytes }: WireAttack,
  patience: number,
): Promise<string> {
  const socket = await open(port);
  let answer = '';
  socket.setEncoding('latin1').on('data', (text: string) => {
    if (answer.length < 65_536) answer += text;
  });
  socket.write(bytes);
  const settled = new Promise((resolve) => socket.once('data', resolve).once('close', resolve));
  await Promise.race([settled, wait(patience, undefined, { ref: false })]);
  socket.destroy();
  return answer;
}

/**
 * Connections that send one byte of a request now and then and never finish (slow-loris).
 *
 * @returns how many the server has closed, asked again and again, and what ends them.
 */
export async function dribble(
  port: number,
  {
    connections,
    text,
    every,
  }: { readonly connections: number; readonly text: string; readonly every: number },
): Promise<{ readonly closed: () => number; readonly stop: () => void }> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  let at = 0;
  const timer = setInterval(() => {
    const byte = text[at % text.length] ?? 'a';
    at += 1;
    for (const socket of sockets) if (socket.writable) socket.write(byte);
  }, every);
  for (const socket of sockets) socket.resume();
  return {
    closed: () => sockets.filter(({ destroyed }) => destroyed).length,
    stop: () => {
      clearInterval(timer);
      for (const socket of sockets) socket.destroy();
    },
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port }, () => resolve(socket));
    // Being hung up on is an answer.
    socket.on('error', (error) => reject(error));
  });
}
