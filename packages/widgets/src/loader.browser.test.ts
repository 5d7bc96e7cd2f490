/** The loader on a page: what it finds, what it leaves alone, what happens when it comes twice or its code does not. */
import { expect } from 'chai';
import { clearPage, mount, until } from '../test-support/mount.ts';
import type { StrictPage } from '../test-support/strict-page.ts';
import { endStubs, stubCommunity } from '../test-support/stub-community.ts';

const loader = new URL('./loader.ts', import.meta.url).href;
const movedAway = new URL('/moved-away/loader.ts', location.href).href;
const tags = [
  'circunomy-impact-counter',
  'circunomy-msme-map',
  'circunomy-buy-for-aid',
  'circunomy-order-trace',
  'circunomy-goal',
];

/** An empty page of its own, since a page keeps its element names and its loader for good. */
async function openPage(path = 'about:blank'): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = 'test';
  frame.width = '1024';
  frame.height = '768';
  const main = await mount('<div></div>', null);
  if (path !== 'about:blank') frame.src = path;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  main.append(frame);
  if (path !== 'about:blank') await loaded;
  return frame;
}

function pageOf(frame: HTMLIFrameElement): { page: Document; view: Window & typeof globalThis } {
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) throw new Error('The frame has no page.');
  return { page, view: view as Window & typeof globalThis };
}

function addScript(page: Document, src: string): Promise<unknown> {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = src;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  page.head.append(script);
  return loaded;
}

describe('the loader', () => {
  afterEach(() => {
    clearPage();
    endStubs();
  });

  it('brings to life what stands on the page and fetches nothing else', async () => {
    const { page, view } = pageOf(await openPage());
    page.body.innerHTML =
      '<circunomy-buy-for-aid src="/served-community/"></circunomy-buy-for-aid>';
    await addScript(page, loader);
    await until(
      () => view.customElements.get('circunomy-buy-for-aid') !== undefined,
      'it is defined',
    );
    const fetched = view.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(fetched.filter((name) => /impact-counter|msme-map/.test(name))).to.eql([]);
    expect(view.customElements.get('circunomy-msme-map')).to.equal(undefined);
  });

  it('finds widgets that come later, wherever they are put', async () => {
    const { page, view } = pageOf(await openPage());
    await addScript(page, loader);
    const section = page.createElement('section');
    section.innerHTML = '<div><circunomy-impact-counter></circunomy-impact-counter></div>';
    page.body.append(section);
    await until(
      () => view.customElements.get('circunomy-impact-counter') !== undefined,
      'it is defined',
    );
    page.body.append(page.createElement('circunomy-msme-map'));
    await until(() => view.customElements.get('circunomy-msme-map') !== undefined, 'it is defined');
  });

  it('does no harm when it is loaded twice, or after another version: the first one works', async () => {
    const { page, view } = pageOf(await openPage());
    const complaints: string[] = [];
    view.addEventListener('error', ({ message }) => complaints.push(message));
    view.addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
    await addScript(page, loader);
    await addScript(page, `${loader}?another-version`);
    page.body.innerHTML = '<circunomy-impact-counter></circunomy-impact-counter>';
    await until(
      () => view.customElements.get('circunomy-impact-counter') !== undefined,
      'it is defined',
    );
    const first = view.customElements.get('circunomy-impact-counter');
    const define = new URL('./components/impact-counter/impact-counter.define.ts', import.meta.url);
    await addScript(page, `${define}?another-version`);
    expect(view.customElements.get('circunomy-impact-counter')).to.equal(first);
    expect(complaints).to.eql([]);
  });

  it('leaves the page’s own content and a mark where its code cannot be had', async () => {
    const { page, view } = pageOf(await openPage());
    const complaints: string[] = [];
    view.addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
    page.body.innerHTML = '<circunomy-impact-counter><p>27 orang</p></circunomy-impact-counter>';
    await addScript(page, movedAway);
    const element = page.querySelector('circunomy-impact-counter');
    await until(() => element?.hasAttribute('data-circunomy-failed') === true, 'it is marked');
    expect(element?.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(element?.shadowRoot).to.equal(null);
    expect(complaints).to.eql([]);
  });

  it('works on a page whose policy allows nothing but its own files, and breaks none of it', async () => {
    const { page, view } = pageOf(await openPage('/strict-page.html'));
    const { readyWidgets, refusals } = view as unknown as StrictPage;
    await until(() => readyWidgets.length === tags.length, 'all are ready');
    expect([...readyWidgets].sort()).to.eql([...tags].sort());
    const shadowOf = (tag: string): ShadowRoot | null | undefined =>
      page.querySelector(tag)?.shadowRoot;
    shadowOf('circunomy-buy-for-aid')?.querySelector<HTMLElement>('.open')?.click();
    shadowOf('circunomy-msme-map')?.querySelector<HTMLElement>('.item')?.click();
    await until(
      () => shadowOf('circunomy-msme-map')?.querySelector('.spot.here') !== null,
      'it is chosen',
    );
    const [card] = shadowOf('circunomy-impact-counter')?.querySelectorAll('.card') ?? [];
    expect(card && view.getComputedStyle(card).borderRadius).to.equal('17.6px');
    expect(refusals).to.eql([]);
  });

  it('sets no cookie and stores nothing', async () => {
    const { src } = stubCommunity();
    await mount(`<circunomy-impact-counter src="${src}"></circunomy-impact-counter>`, null);
    await import('./components/impact-counter/impact-counter.define.ts');
    await until(
      () => document.querySelector('circunomy-impact-counter')?.shadowRoot !== null,
      'it lives',
    );
    expect(document.cookie).to.equal('');
    expect([localStorage.length, sessionStorage.length]).to.eql([0, 0]);
  });
});
