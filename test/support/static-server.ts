// A file server as plain as any: files as they are, index.html for folders, `Access-Control-Allow-Origin: *`.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { afterAll } from 'vitest';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export interface StaticServerOptions {
  /** Serve the folder below this path, as '/a/b'; everything else is 404. Default: ''. */
  basePath?: string;
  headers?: Record<string, string>;
  /** Changes a file's text on its way out, such as the address in an example page. */
  rewrite?: (path: string, text: string) => string;
}

export interface StaticServer {
  /** The address of the folder, ending in a slash. */
  url: string;
  origin: string;
  /** What was asked for, in order: method and path. */
  requests: string[];
  close: () => Promise<void>;
}

/** Listens on a free port of 127.0.0.1 until the file's tests have ended. */
export async function serveFolder(
  folder: string,
  { basePath = '', headers = {}, rewrite }: StaticServerOptions = {},
): Promise<StaticServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const reply = findReply(folder, basePath, request);
    const text = reply.type.startsWith('text/') && rewrite;
    const body = text ? text(reply.path, reply.body.toString('utf8')) : reply.body;
    send(response, { ...reply, body }, headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  afterAll(close);
  return { url: `${origin}${basePath}/`, origin, requests, close };
}

interface Reply {
  status: number;
  type: string;
  path: string;
  body: Buffer | string;
  location?: string;
}

function findReply(folder: string, basePath: string, request: IncomingMessage): Reply {
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const notFound = { status: 404, type: 'text/plain', path: pathname, body: 'Not found' };
  if (!pathname.startsWith(`${basePath}/`)) return notFound;
  const path = decodeURIComponent(pathname.slice(basePath.length));
  const file = normalize(join(folder, path));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) return notFound;
  if (!existsSync(file)) return notFound;
  if (!statSync(file).isDirectory()) return toFileReply(file, path);
  if (!pathname.endsWith('/')) {
    const location = `${pathname}/${search}`;
    return { status: 301, type: 'text/plain', path, body: '', location };
  }
  const index = join(file, 'index.html');
  return existsSync(index) ? toFileReply(index, `${path}index.html`) : notFound;
}

function toFileReply(file: string, path: string): Reply {
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  return { status: 200, type, path, body: readFileSync(file) };
}

function send(response: ServerResponse, reply: Reply, headers: Record<string, string>): void {
  response.writeHead(reply.status, {
    'Content-Type': reply.type,
    'Access-Control-Allow-Origin': '*',
    ...(reply.location && { Location: reply.location }),
    ...headers,
  });
  response.end(reply.body);
}
