// A proxy on this machine that nobody named: everybody behind it has one address, and no limit holds.
import { isLoopback, type ReadAddress } from './client-address.ts';
import type { ServerLog } from './server-log.ts';

/** Warns once, when the first request shows it. */
export function tellOfUnnamedProxy(readAddress: ReadAddress, log: ServerLog): ReadAddress {
  let isTold = false;
  return (incoming) => {
    const address = readAddress(incoming);
    if (!isTold && incoming.headers['x-forwarded-for'] !== undefined && isLoopback(address)) {
      isTold = true;
      log.event('warning', 'proxy-not-trusted', { setting: 'CIRCUNOMY_TRUST_PROXY' });
    }
    return address;
  };
}
