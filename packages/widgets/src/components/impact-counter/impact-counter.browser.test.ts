/** The impact counter as people meet it: read aloud first, then seen, in both languages and in every state. */

import { impactStore } from '@circunomy/sdk/stores';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  clearPage,
  find,
  findAll,
  listAccessibilityFaults,
  listSmallTargets,
  mount,
  nextEvent,
  textOf,
  until,
} from '../../../test-support/mount.ts';
import { endStubs, stubCommunity } from '../../../test-support/stub-community.ts';
import type { ImpactCounter } from './impact-counter.ts';
import './impact-counter.define.ts';

const tag = 'circunomy-impact-counter';
const show = (src: string, rest = '', content = ''): string =>
  `<${tag} src="${src}" ${rest}>${content}</${tag}>`;

describe('circunomy-impact-counter', () => {
  it('says once per source that it is ready, however often the connection comes back', async () => {
    const { src, answers } = stubCommunity();
    const widget = await mount<ImpactCounter>(show(src));
    let told = 0;
    widget.addEventListener('circunomy-ready', () => {
      told += 1;
    });
    answers.set('impact.json', 404);
    const stale = nextEvent(widget, 'circunomy-error');
    await impactStore(src).refresh();
    await stale;
    answers.delete('impact.json');
    await impactStore(src).refresh();
    await widget.updateComplete;
    expect(findAll(widget, '[part=stale]')).to.have.length(0);
    expect(told).to.equal(0);
    widget.src = stubCommunity().src;
    await nextEvent(widget, 'circunomy-ready');
    expect(told).to.equal(1);
  });

  afterEach(() => {
    clearPage();
    endStubs();
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing for axe-core to find in the ${scheme} scheme`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const { src } = stubCommunity({ fictional: true });
      expect(await listAccessibilityFaults(await mount(show(src)))).to.eql([]);
    });
  }

  it('keeps text readable whatever colour the community chose', async () => {
    for (const accent of ['#ffff00', '#000080', '#ff00aa', '#7fd6c2', '#ffffff', '#000000']) {
      for (const scheme of ['light', 'dark']) {
        document.documentElement.style.colorScheme = scheme;
        const { src } = stubCommunity({ accent });
        const faults = await listAccessibilityFaults(await mount(show(src)));
        expect(faults, `${accent} ${scheme}`).to.eql([]);
        clearPage();
      }
    }
  });

  it('is accessible while it loads, when it failed and when it is stale', async () => {
    const loading = stubCommunity();
    loading.answers.set('impact.json', null);
    const failed = stubCommunity();
    failed.answers.set('impact.json', 404);
    const stale = stubCommunity();
    const widgets = [
      await mount(show(loading.src), null),
      await mount(show(failed.src), 'circunomy-error'),
      await mount(show(stale.src)),
    ];
    stale.answers.set('impact.json', 404);
    await goStale(stale.src);
    for (const widget of widgets) expect(await listAccessibilityFaults(widget)).to.eql([]);
  });

  it('shows itemised figures with the number of entries behind them', async () => {
    const widget = await mount(show(stubCommunity().src));
    expect(textOf(widget, '[part=itemised] > li').split(' | ')).to.eql([
      'Sudah sampai ke 18–22 orang barangnya dibeli dari 2 UMKM tercatat · 2 penyaluran',
      'Rp 330.000 paling sedikit dibelanjakan; jumlahnya diketahui pada 1 dari 2 pembelian, ditambah 22 porsi dan 3 termos barang tercatat · 2 pembelian',
      '2 UMKM menerima pembelian tercatat · 3 UMKM terdata',
    ]);
  });

  it('shows declared figures apart, with their source, and never adds the two', async () => {
    const widget = await mount(show(stubCommunity().src));
    expect(textOf(widget, '[part=declared]')).to.equal(
      '± 100–150 orang menerima bantuan menurut pengelola dinyatakan · Laporan contoh 2026',
    );
    expect(textOf(widget, '[part=share]')).to.equal(
      'Tercatat satu per satu: 12–22 % dari penerima yang dinyatakan',
    );
  });

  it('speaks English where the page around it does', async () => {
    document.documentElement.lang = 'en-GB';
    const widget = await mount(show(stubCommunity().src));
    expect(textOf(widget)).to.contain('18–22 people');
    expect(textOf(widget)).to.contain('itemised · 2 distributions');
    expect(textOf(widget, '[part=foot]')).to.equal('as of 1 March 2026 check');
  });

  it('prefers its own lang, and follows it when it changes', async () => {
    document.documentElement.lang = 'en';
    const widget = await mount<ImpactCounter>(show(stubCommunity().src, 'lang="id"'));
    expect(textOf(widget)).to.contain('18–22 orang');
    widget.lang = 'en';
    await widget.updateComplete;
    expect(textOf(widget)).to.contain('18–22 people');
  });

  it('says as of when, and leads to the page where the figures can be checked', async () => {
    const { src } = stubCommunity();
    const widget = await mount(show(src.replace(/\/$/, '')));
    expect(textOf(widget, '[part=foot]')).to.equal('per 1 Maret 2026 periksa');
    expect(find<HTMLAnchorElement>(widget, '[part=check]').href).to.equal(`${src}check/`);
    const english = await mount(show(src, 'lang="en"'), null);
    await until(() => findAll(english, '[part=check]').length > 0, 'the English one is ready');
    expect(find<HTMLAnchorElement>(english, '[part=check]').href).to.equal(`${src}en/check/`);
  });

  it('marks a made-up community in both languages', async () => {
    const { src } = stubCommunity({ fictional: true });
    expect(textOf(await mount(show(src)), '[part=fictional]')).to.equal('contoh, rekaan');
    const english = await mount(show(stubCommunity({ fictional: true }).src, 'lang="en"'));
    expect(textOf(english, '[part=fictional]')).to.equal('example, fictional');
  });

  it('leaves out what is unknown instead of showing 0', async () => {
    const { src, answers } = stubCommunity();
    answers.set('impact.json', (impact) => ({
      ...impact,
      itemised: { ...impact.itemised, spent: null, beneficiaries: null, itemisedShare: null },
    }));
    const widget = await mount(show(src));
    expect(textOf(widget)).to.not.match(/\b0\b|Rp|NaN|null/);
    expect(textOf(widget)).to.contain('jumlah orangnya belum diketahui');
  });

  it('says plainly that nothing is recorded yet', async () => {
    const { src, answers } = stubCommunity();
    answers.set('impact.json', (impact) => ({
      ...impact,
      declared: [],
      itemised: { ...impact.itemised, purchases: 0, distributions: 0, itemisedShare: null },
    }));
    expect(textOf(await mount(show(src)), '[part=empty]')).to.equal(
      'Belum ada pembelian atau penyaluran yang tercatat. Sudah terdata: 3 UMKM.',
    );
  });

  it('shows hostile names and sources as text', async () => {
    const hostile = '<img src=x onerror="window.hurt=1">\u202Etxet';
    const { src, answers } = stubCommunity({ name: hostile });
    answers.set('impact.json', (impact) => ({
      ...impact,
      declared: [{ ...impact.declared[0], source: '"><script>window.hurt=1</script>' }],
    }));
    const widget = await mount(show(src));
    expect(find(widget, '[part=community]').textContent).to.equal(hostile);
    expect(findAll(widget, 'img, script')).to.eql([]);
    expect(textOf(widget, '[part=declared]')).to.contain('"><script>window.hurt=1</script>');
    expect(globalThis).to.not.have.property('hurt');
  });

  it('keeps the page’s own content while it loads', async () => {
    const { src, answers } = stubCommunity();
    answers.set('impact.json', null);
    const widget = await mount<ImpactCounter>(show(src, '', '<p>27 orang</p>'), null);
    expect(widget.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(findAll(widget, '.bone')).to.eql([]);
  });

  it('keeps the page’s own content when it fails, says so, and tries again on request', async () => {
    const { src, answers } = stubCommunity();
    answers.set('impact.json', 500);
    const widget = await mount<ImpactCounter>(show(src, '', '<p>27 orang</p>'), 'circunomy-error');
    expect(widget.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(textOf(widget, '[part=failure]')).to.equal(
      'Data komunitas ini belum dapat dimuat. Periksa sambungan internet Anda, lalu coba lagi. Coba lagi',
    );
    answers.delete('impact.json');
    const ready = nextEvent(widget, 'circunomy-ready');
    find(widget, '[part=failure] button').click();
    await ready;
    await widget.updateComplete;
    expect(textOf(widget)).to.contain('18–22 orang');
    expect(widget.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('says on the button that it is trying, and does not start a second try meanwhile', async () => {
    const { src, answers, requests } = stubCommunity();
    answers.set('impact.json', 500);
    const widget = await mount(show(src), 'circunomy-error');
    answers.set('impact.json', null);
    const button = find(widget, '[part=failure] button');
    button.click();
    await until(() => textOf(widget, '[part=failure] button') === 'Memuat…', 'it says so');
    button.click();
    expect(requests.filter((path) => path === 'impact.json')).to.have.length(2);
  });

  it('tells the page by events that cross shadow roots, and never by throwing', async () => {
    const { src, answers } = stubCommunity();
    answers.set('impact.json', (impact) => ({ ...impact, itemised: {} }));
    const told = nextEvent(document, 'circunomy-error');
    const widget = await mount(show(src, '', 'isi'), null);
    const { detail, composed } = await told;
    expect(detail.error).to.be.instanceOf(TypeError);
    expect(composed).to.equal(true);
    expect(textOf(widget)).to.contain('belum dapat dimuat');
  });

  it('says what is missing where src is no address', async () => {
    const widget = await mount(show('', '', 'isi'), null);
    expect(textOf(widget)).to.contain('atribut src bukan alamat komunitas');
    const script = await mount(show('javascript:alert(1)'), 'circunomy-error');
    expect(textOf(script)).to.contain('atribut src bukan alamat komunitas');
  });

  it('says that nothing is published at the address, not that the connection is to blame', async () => {
    const { src, answers } = stubCommunity();
    answers.set('impact.json', 404);
    const widget = await mount(show(src), 'circunomy-error');
    expect(textOf(widget, '[part=failure]')).to.equal(
      'Widget ini belum dapat tampil: atribut src bukan alamat komunitas. Isi dengan alamat situs mikronya. Coba lagi',
    );
  });

  it('reads each resource once for all widgets of the page', async () => {
    const { src, requests } = stubCommunity();
    const first = await mount(show(src) + show(src) + show(src.slice(0, -1)));
    const all = [...(first.parentElement?.children ?? [])];
    await until(() => all.every((each) => textOf(each) === textOf(first)), 'all three are ready');
    const figures = requests.filter((path) => path.endsWith('.json')).sort();
    expect(figures).to.eql(['community.json', 'impact.json']);
  });

  it('takes new figures from the live stream, rolls their digits and says them once', async () => {
    const { src, sample, requests } = stubCommunity({ live: '' });
    const widget = await mount(show(src));
    await until(() => requests.includes('live'), 'the stream is open');
    // The widget has asked for it before; figures that move earlier do not roll.
    await import('./rolling-figures.ts');
    await widget.updateComplete;
    deliver(sample);
    await until(() => textOf(widget, '.lead').includes('48–72 orang'), 'the figure moves');
    expect(findAll(widget, '.roll b').map(({ dataset }) => dataset.was)).to.eql(['1', '2']);
    await until(() => findAll(widget, '.roll').length === 0, 'the digits stand still again');
    await until(() => textOf(widget, '[role=status]') !== '', 'it is said');
    expect(textOf(widget, '[role=status]')).to.equal('Angka diperbarui: 48–72 orang.');
  });

  it('moves nothing for those who asked for less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { src, sample, requests } = stubCommunity({ live: '' });
    const widget = await mount(show(src));
    await until(() => requests.includes('live'), 'the stream is open');
    // The widget has asked for it before; figures that move earlier do not roll.
    await import('./rolling-figures.ts');
    await widget.updateComplete;
    deliver(sample);
    await until(() => findAll(widget, '.roll b').length > 0, 'the figure moves');
    expect(getComputedStyle(find(widget, '.roll b')).animationName).to.equal('none');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('keeps the last figures when the community cannot be reached, and says since when', async () => {
    const { src, answers } = stubCommunity();
    const widget = await mount(show(src));
    answers.set('impact.json', 404);
    await goStale(src);
    await until(() => findAll(widget, '[part=stale]').length > 0, 'it says that it is stale');
    expect(textOf(widget)).to.contain('18–22 orang');
    expect(textOf(widget, '[part=stale]')).to.match(/^Tidak tersambung sejak .* WIB\./);
  });

  it('never shows an older figure after a newer one', async () => {
    const { src, answers } = stubCommunity();
    const widget = await mount(show(src));
    answers.set('impact.json', (impact) => ({
      ...impact,
      ledger: { ...impact.ledger, size: 1 },
      itemised: { ...impact.itemised, beneficiaries: { min: 1, max: 1 } },
    }));
    await goStale(src);
    expect(textOf(widget)).to.contain('18–22 orang');
  });

  it('holds its place while it loads, so that the page below does not jump', async () => {
    const { src, answers } = stubCommunity();
    answers.set('impact.json', (impact) => ({
      ...impact,
      declared: [],
      itemised: {
        ...impact.itemised,
        itemisedShare: null,
        spent: { rupiah: 330_000, known: 2, of: 2 },
      },
    }));
    const widget = await mount(show(src), null);
    const before = widget.getBoundingClientRect().height;
    await until(() => textOf(widget).includes('18–22'), 'it is ready');
    expect(Math.abs(widget.getBoundingClientRect().height - before)).to.be.below(32);
  });

  it('fits a 320 px phone with controls that a thumb can hit', async () => {
    await setViewport({ width: 320, height: 640 });
    const widget = await mount(show(stubCommunity({ name: 'Persekutuan'.repeat(8) }).src));
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(listSmallTargets(widget)).to.eql([]);
    await setViewport({ width: 1024, height: 768 });
  });
});

/** A further delivery of 30 to 50 people. */
function deliver(sample: ReturnType<typeof stubCommunity>['sample']): void {
  sample.record({
    entry: {
      kind: 'distribution-delivered',
      on: '2026-03-12',
      purchases: [],
      recipientGroup: 'residents',
      people: { min: 30, max: 50 },
      area: null,
      by: ['directly'],
      volunteers: null,
    },
  });
}

/** Has the shared store of the figures read again. */
async function goStale(src: string): Promise<void> {
  const { impactStore } = await import('@circunomy/sdk/stores');
  await impactStore(src).refresh();
}
