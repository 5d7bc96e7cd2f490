// Whose address counts, and who may say so.
import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import {
  createAddressReader,
  parseProxies,
  toCountedAddress,
  toVisitor,
} from './client-address.ts';

function ask(peer: string, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { socket: { remoteAddress: peer }, headers } as unknown as IncomingMessage;
}

const read = (proxies: string, peer: string, forwarded?: string): string =>
  createAddressReader(parseProxies(proxies))(ask(peer, forwarded));

test('nobody is believed where no proxy was named', () => {
  expect(createAddressReader(undefined)(ask('203.0.113.9', '198.51.100.1'))).toBe('203.0.113.9');
});

test('a proxy that was not named is not believed', () => {
  expect(read('loopback', '203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
});

test.each([
  ['the last address that no named proxy has', '127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['never what the visitor wrote before it', '127.0.0.1', '1.1.1.1, 203.0.113.9', '203.0.113.9'],
  ['through several named ones', '::1', '203.0.113.9, 10.1.2.3', '203.0.113.9'],
  ['without port', '::ffff:127.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
  ['of IPv6 with port', '127.0.0.1', '[2001:db8::7]:4711', '2001:db8::7'],
  ['the nearest where words follow', '127.0.0.1', 'unknown', '127.0.0.1'],
  ['the nearest where the list is endless', '127.0.0.1', '10.1.1.1,'.repeat(30), '127.0.0.1'],
])('a named proxy is believed: %s', (_, peer, forwarded, address) => {
  expect(read('loopback, 10.0.0.0/8', peer, forwarded)).toBe(address);
});

test.each(['0.0.0.0/0', '::/0', 'everybody', '10.0.0.0/33', '10.0.0.0/', '', '10.0.0.0/8,,'])(
  'trusting %o is refused',
  (written) => {
    expect(parseProxies(written)).toBeUndefined();
  },
);

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:0:1:aaaa:bbbb:cccc:dddd', '2001:db8:0:1::/64'],
  ['2001:db8:0:1::7', '2001:db8:0:1::/64'],
  ['2001:db8::7', '2001:db8:0:0::/64'],
  ['2001:0db8:0000:0001::', '2001:db8:0:1::/64'],
])('%s counts as %s', (address, visitor) => {
  expect(toVisitor(address)).toBe(visitor);
});

test('connections of this machine and of a named proxy are not counted', () => {
  const trusted = parseProxies('10.0.0.0/8');
  expect(toCountedAddress('::ffff:127.0.0.1', trusted)).toBeUndefined();
  expect(toCountedAddress('10.9.9.9', trusted)).toBeUndefined();
  expect(toCountedAddress('203.0.113.9', trusted)).toBe('203.0.113.9');
});
