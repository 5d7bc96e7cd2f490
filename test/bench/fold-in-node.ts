// The measurement of `fold-times.ts` in a process of its own: `node --expose-gc fold-in-node.ts <size>` prints it as JSON.
import { measureFold } from './fold-times.ts';

function heap(): number {
  if (!globalThis.gc) throw new Error('Could not measure memory: start Node with --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

console.log(JSON.stringify(await measureFold(Number(process.argv[2]), heap)));
