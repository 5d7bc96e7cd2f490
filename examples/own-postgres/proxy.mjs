// Shares requests among several servers in turn; one that does not answer is passed over until it does.
// node proxy.mjs 8080 http://127.0.0.1:4001 http://127.0.0.1:4002
import { request as ask, createServer } from 'node:http';

const [port, ...addresses] = process.argv.slice(2);
const servers = addresses.map((address) => ({ address: new URL(address), restsUntil: 0 }));
if (!port || servers.length === 0) {
  console.error(
    'Could not start: no port or no servers. Write: node proxy.mjs 8080 http://…:4001 http://…:4002',
  );
  process.exit(2);
}

/** Milliseconds for which a server that refused is not asked first. */
const REST = 1_000;

let turn = 0;

function choose(tried) {
  turn += 1;
  const left = servers.map((_, index) => servers[(turn + index) % servers.length]);
  const open = left.filter((server) => !tried.has(server));
  return open.find(({ restsUntil }) => restsUntil < Date.now()) ?? open[0];
}

function pass(incoming, response, tried = new Set()) {
  const server = choose(tried);
  if (!server) {
    response.writeHead(503, { 'Retry-After': '1', 'Content-Type': 'text/plain' });
    return response.end('No server answers. Try again in a moment.\n');
  }
  const { hostname, port: serverPort } = server.address;
  const headers = { ...incoming.headers, 'x-forwarded-for': incoming.socket.remoteAddress };
  const { method, url: path } = incoming;
  const outgoing = ask({ hostname, port: serverPort, method, path, headers, agent: false });
  // The body is sent once there is a connection: until then nothing was asked, and another server may be.
  outgoing.once('socket', (socket) => socket.once('connect', () => incoming.pipe(outgoing)));
  outgoing.flushHeaders();
  outgoing.on('response', (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  outgoing.on('error', ({ code }) => {
    server.restsUntil = Date.now() + REST;
    if (code === 'ECONNREFUSED') return pass(incoming, response, tried.add(server));
    if (response.headersSent) return response.destroy();
    response.writeHead(502, { 'Content-Type': 'text/plain' });
    response.end('The server went away while it was asked. Ask again.\n');
  });
  response.on('close', () => outgoing.destroy());
}

createServer((incoming, response) => pass(incoming, response)).listen(
  Number(port),
  '127.0.0.1',
  () => console.log(`http://127.0.0.1:${port}/`),
);
