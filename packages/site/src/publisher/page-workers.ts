// Shares the pages of a run among worker threads, a handful at a time.
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

export interface PageTask {
  readonly community: string;
  readonly paths: readonly string[];
}

export interface StagedPage {
  readonly path: string;
  /** In the published folder. */
  readonly file: string;
  readonly status: number;
  readonly isGood: boolean;
  readonly isChanged: boolean;
}

export interface PageWorkersOptions {
  readonly folder: string;
  /** Files of an earlier run that this one removes at its end: pages must not read them, as withdrawn documents. */
  readonly gone: ReadonlySet<string>;
  readonly threads: number;
  readonly onPages: (pages: readonly StagedPage[]) => void;
}

type Answer = { readonly pages: readonly StagedPage[] } | { readonly error: unknown };

const PAGES_PER_TASK = 24;

// The same ending as this module: sources while developing, JavaScript once built.
const workerFile = new URL(`./page-worker${extname(import.meta.url)}`, import.meta.url);

/** Fulfilled when every page is rendered; rejected, with all threads ended, at the first that fails. */
export async function renderPages(
  tasks: readonly PageTask[],
  { folder, gone, threads, onPages }: PageWorkersOptions,
): Promise<void> {
  const queue = tasks.flatMap(({ community, paths }) => splitTask(community, paths));
  const workers = Array.from(
    { length: Math.min(threads, queue.length) },
    () => new Worker(workerFile, { workerData: { folder, gone } }),
  );
  try {
    await Promise.all(workers.map((worker) => drain(worker, queue, onPages)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function splitTask(community: string, paths: readonly string[]): PageTask[] {
  const count = Math.ceil(paths.length / PAGES_PER_TASK);
  return Array.from({ length: count }, (_, index) => ({
    community,
    paths: paths.slice(index * PAGES_PER_TASK, (index + 1) * PAGES_PER_TASK),
  }));
}

function drain(
  worker: Worker,
  queue: PageTask[],
  onPages: PageWorkersOptions['onPages'],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const task = queue.shift();
      if (task) worker.postMessage(task);
      else resolve();
    };
    worker.on('error', reject);
    worker.on('message', (answer: Answer) => {
      if ('error' in answer) {
        reject(answer.error);
        return;
      }
      try {
        onPages(answer.pages);
        next();
      } catch (error) {
        reject(error);
      }
    });
    next();
  });
}
