/**
 * `widgets/v1/circunomy.js`: one script for a page, whatever widgets it holds and whenever they come.
 * It fetches only the code of the elements that it meets. Loaded twice, or in two versions, the first one works.
 */

const LOADERS: Readonly<Record<string, () => Promise<unknown>>> = {
  'circunomy-impact-counter': () => import('./components/impact-counter/impact-counter.define.ts'),
  'circunomy-msme-map': () => import('./components/msme-map/msme-map.define.ts'),
  'circunomy-buy-for-aid': () => import('./components/buy-for-aid/buy-for-aid.define.ts'),
  'circunomy-order-trace': () => import('./components/order-trace/order-trace.define.ts'),
  'circunomy-goal': () => import('./components/goal/goal.define.ts'),
};

const STARTED = Symbol.for('circunomy.loader');
const SELECTOR = Object.keys(LOADERS)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

/** What fails leaves the page's own content inside the element, and a mark for whoever looks why. */
async function load(element: Element): Promise<void> {
  try {
    await LOADERS[element.localName]?.();
  } catch (error) {
    element.setAttribute('data-circunomy-failed', '');
    console.warn(
      `Could not load <${element.localName}>: ${error}. Its place keeps the page's own content.`,
    );
  }
}

function find(root: ParentNode): void {
  for (const element of root.querySelectorAll(SELECTOR)) void load(element);
}

function start(): void {
  find(document);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(SELECTOR)) void load(node);
        find(node);
      }
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}

const page = globalThis as { [STARTED]?: boolean };
if (!page[STARTED]) {
  page[STARTED] = true;
  start();
}
