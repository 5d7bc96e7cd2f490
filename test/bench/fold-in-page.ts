// Gives a page the measurement of `fold-times.ts`; the browser is started so that it lets a page collect garbage.
import { type FoldTimes, measureFold } from './fold-times.ts';

interface Engine {
  readonly gc: () => void;
  readonly performance: { readonly memory: { readonly usedJSHeapSize: number } };
}

function heap(): number {
  const engine = globalThis as unknown as Engine;
  engine.gc();
  return engine.performance.memory.usedJSHeapSize;
}

Object.assign(globalThis, {
  measureFold: (size: number): Promise<FoldTimes> => measureFold(size, heap),
});
