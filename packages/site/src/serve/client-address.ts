/**
 * The address that limits are counted for. `X-Forwarded-For` is believed of proxies that were named, and of nobody
 * else: whoever writes it chooses the address. https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-Forwarded-For
 */
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

export type ReadAddress = (incoming: IncomingMessage) => string;

/** Addresses of a chain that are looked at; a proxy appends one. */
const MOST_HOPS = 20;

/** Before anybody asked; `''` where the connection is gone already. */
function readPeer({ socket }: IncomingMessage): string {
  return toPlainAddress(socket.remoteAddress ?? '');
}

export function createAddressReader(trusted: BlockList | undefined): ReadAddress {
  if (!trusted) return readPeer;
  return (incoming) => {
    const peer = readPeer(incoming);
    const header = incoming.headers['x-forwarded-for'];
    if (typeof header !== 'string' || !isIn(trusted, peer)) return peer;
    let nearest = peer;
    for (const written of header.split(',').slice(-MOST_HOPS).reverse()) {
      const address = toPlainAddress(written.trim());
      if (isIP(address) === 0) return nearest;
      nearest = address;
      if (!isIn(trusted, address)) return nearest;
    }
    return nearest;
  };
}

/** The same phone keeps its half of an IPv6 address and changes the other at will: 64 bits are one visitor. */
export function toVisitor(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const filled =
    tail === undefined
      ? before
      : [
          ...before,
          ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'),
          ...after,
        ];
  return `${filled
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** This machine itself; a proxy on it that was not named, too. */
export function isLoopback(address: string): boolean {
  return isIn(LOOPBACK, address);
}

/** The address whose connections are counted; undefined for this machine and for a proxy that was named. */
export function toCountedAddress(
  remote: string,
  trusted: BlockList | undefined,
): string | undefined {
  const address = toPlainAddress(remote);
  if (isLoopback(address) || (trusted && isIn(trusted, address))) return undefined;
  return toVisitor(address);
}

/** @returns undefined where a part is no address, no `address/bits` and not `loopback`, or would trust everybody. */
export function parseProxies(written: string): BlockList | undefined {
  const list = new BlockList();
  for (const part of written.split(',').map((one) => one.trim())) {
    if (part === 'loopback') {
      list.addSubnet('127.0.0.0', 8, 'ipv4');
      list.addAddress('::1', 'ipv6');
      continue;
    }
    const [address = '', bits] = part.split('/');
    const version = isIP(address);
    if (version === 0) return undefined;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const length = Number(bits ?? (version === 4 ? 32 : 128));
    const isLength = bits === undefined || /^\d{1,3}$/.test(bits);
    if (!isLength || length < 1 || length > (version === 4 ? 32 : 128)) return undefined;
    list.addSubnet(address, length, family);
  }
  return list;
}

function isIn(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

/** Without port, brackets and zone; IPv4 in its own form. */
function toPlainAddress(written: string): string {
  const bare =
    /^\[([^\]]*)\](?::\d+)?$/.exec(written)?.[1] ?? written.replace(/^([\d.]+):\d+$/, '$1');
  const address = bare.replace(/%.*$/, '').toLowerCase();
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address;
}
