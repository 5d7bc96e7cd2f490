// Gives a page the measurement of `check-times.ts` over the network.
import { measureCheck } from './check-times.ts';

async function read(path: string): Promise<Uint8Array | undefined> {
  const response = await fetch(`/data/${path}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

Object.assign(globalThis, { measure: (size: number) => measureCheck(read, size) });
