// Gives the page of the check the measurement of `hash-times.ts`, over the network.
import { measureHashing } from './hash-times.ts';

async function read(path: string): Promise<Uint8Array | undefined> {
  const response = await fetch(new URL(`../data/${path}`, location.href));
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

Object.assign(globalThis, { measure: (size: number) => measureHashing(read, size) });
