/** The goal as a doubting giver meets it: what is known, what is not, what is over, and what it costs. */

import { setViewport } from '@web/test-runner-commands';
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
import {
  endStubs,
  type StubbedCommunity,
  stubCommunity,
} from '../../../test-support/stub-community.ts';
import type { Goal } from './goal.ts';
import './goal.define.ts';

const tag = 'circunomy-goal';
const show = (src: string, rest = '', content = ''): string =>
  `<${tag} src="${src}" ${rest}>${content}</${tag}>`;

const sum = (rupiah: number, known = 3, of = 3) => ({ rupiah, known, of });

/** Collected Rp 3.100.000 of Rp 5.000.000 by the day of the last entry. */
const FIGURES = {
  contributions: {
    personal: sum(100_000, 1, 1),
    public: sum(3_000_000, 12, 12),
    contributors: { min: 4, max: 12 },
  },
  reached: { share: 0.62, known: 13, of: 13 },
  purchases: 2,
  spent: sum(900_000),
  distributions: 1,
  beneficiaries: { min: 18, max: 22 },
  costs: sum(150_000, 1, 1),
  costShare: { share: 0.0484, cap: 0.1, withinCap: true },
  daysLeft: 16,
};

/** The sample's campaign with these figures; `changes` for the campaign itself. */
function collect(stub: StubbedCommunity, figures = {}, changes = {}): void {
  stub.answers.set('campaigns.json', ({ campaigns: [first], ...rest }) => ({
    ...rest,
    campaigns: [{ ...first, figures: { ...FIGURES, ...figures }, ...changes }],
  }));
}

describe('circunomy-goal', () => {
  afterEach(() => {
    clearPage();
    endStubs();
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing for axe-core to find in the ${scheme} scheme, whatever there is to show`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const over = { costShare: { share: 0.2, cap: 0.1, withinCap: false } };
      const passed = { reached: { share: 1.4, known: 13, of: 13 } };
      for (const figures of [{}, over, passed, { reached: null, contributions: null }]) {
        const stub = stubCommunity({ fictional: true });
        collect(stub, figures);
        expect(await listAccessibilityFaults(await mount(show(stub.src)))).to.eql([]);
        clearPage();
      }
    });
  }

  it('is accessible while it loads, when it failed and where there is no campaign', async () => {
    const loading = stubCommunity();
    loading.answers.set('campaigns.json', null);
    const failed = stubCommunity();
    failed.answers.set('campaigns.json', 404);
    const widgets = [
      await mount(show(loading.src), null),
      await mount(show(failed.src), 'circunomy-error'),
      await mount(show(stubCommunity().src, 'campaign="campaign-000000000000"')),
    ];
    for (const widget of widgets) expect(await listAccessibilityFaults(widget)).to.eql([]);
  });

  it('says what was collected of the goal, by how many entries, and leads to them', async () => {
    const stub = stubCommunity();
    collect(stub);
    const widget = await mount(show(stub.src));
    expect(textOf(widget, '[part=name]')).to.equal('Seribu Porsi Contoh');
    expect(textOf(widget, '[part=reached]')).to.equal(
      'Rp 3.100.000 terkumpul dari sasaran Rp 5.000.000',
    );
    expect(textOf(widget, '[part=share]')).to.equal('62 % dari sasaran');
    expect(textOf(widget, '[part=mark]')).to.match(/^tercatat · 13 kontribusi · catatan #\d+$/);
    expect(find<HTMLAnchorElement>(widget, '[part=mark]').href).to.match(/\/entries\/\d+\/$/);
  });

  it('tells its progress to those who do not see the bar', async () => {
    const stub = stubCommunity();
    collect(stub);
    const bar = find<HTMLProgressElement>(await mount(show(stub.src)), 'progress');
    expect(bar.position).to.be.closeTo(0.62, 0.001);
    expect(bar.getAttribute('aria-valuetext')).to.equal(
      '62 % dari sasaran'.replace(' %', '\u00a0%'),
    );
    expect(bar.ariaLabel).to.equal('terkumpul dari sasaran Rp\u00a05.000.000');
  });

  it('is honest above 100 %, with a tick where the goal lies', async () => {
    const stub = stubCommunity();
    collect(stub, { reached: { share: 1.25, known: 13, of: 13 } });
    const widget = await mount(show(stub.src));
    expect(textOf(widget, '[part=share]')).to.equal('125 % dari sasaran');
    expect(find<HTMLProgressElement>(widget, 'progress').position).to.equal(1);
    expect(find(widget, '.tick line').getAttribute('x1')).to.equal('80%');
  });

  it('writes a sum of which only a part is known as at least', async () => {
    const stub = stubCommunity();
    collect(stub, {
      contributions: { ...FIGURES.contributions, public: sum(3_000_000, 10, 12) },
      reached: { share: 0.62, known: 11, of: 13 },
    });
    const widget = await mount(show(stub.src));
    expect(textOf(widget, '.value')).to.equal('≥ Rp 3.100.000');
    expect(textOf(widget, '[part=share]')).to.equal('≥ 62 % dari sasaran');
    expect(textOf(widget)).to.contain('nilai diketahui pada 11 dari 13 kontribusi');
  });

  it('counts days from the last entry, givers as a range, costs against their cap, and shows the permit', async () => {
    const stub = stubCommunity();
    collect(stub);
    const widget = await mount(show(stub.src));
    const fact = (name: string): string => textOf(widget, `[part~=${name}]`);
    expect(fact('time')).to.equal(
      'Sisa waktu 16 hari Hari terakhir: 31 Maret 2026; per 1 Maret 2026, hari catatan terakhir',
    );
    expect(fact('contributors')).to.contain('4–12 orang');
    expect(fact('costs')).to.equal(
      'Biaya Rp 150.000 4,8 % dari yang terkumpul; batasnya 10 %: dalam batas PP 29/1980 pasal 6',
    );
    expect(fact('permit')).to.equal('Izin Tidak diperlukan: pembelian dengan harga UMKM sendiri');
    const meter = find<HTMLMeterElement>(widget, 'meter');
    expect([meter.value, meter.high, meter.max]).to.eql([0.0484, 0.1, 0.1]);
  });

  it('shows costs above the cap as what they are', async () => {
    const stub = stubCommunity();
    collect(stub, { costShare: { share: 0.2, cap: 0.1, withinCap: false } });
    const widget = await mount(show(stub.src));
    expect(textOf(widget, '.alarming')).to.contain('melampaui batas PP 29/1980 pasal 6');
    expect(find<HTMLMeterElement>(widget, 'meter').value).to.equal(0.2);
  });

  it('never shows what is unknown as 0, nor a bar without a goal', async () => {
    const stub = stubCommunity();
    const unknown = { contributions: null, reached: null, spent: null, costs: null };
    collect(
      stub,
      { ...unknown, costShare: null, beneficiaries: null, daysLeft: null },
      { goal: null, until: null, permit: null },
    );
    const widget = await mount(show(stub.src));
    expect(textOf(widget)).to.not.match(/\b0\b|Rp|NaN|null|undefined/);
    expect(textOf(widget, '[part=reached]')).to.equal('belum ada terkumpul tanpa sasaran');
    expect(textOf(widget, '[part~=time]')).to.contain('tanpa batas waktu');
    expect(findAll(widget, 'progress, meter')).to.eql([]);
  });

  it('leads an open campaign’s visitors to the products, and leaves that place to the page', async () => {
    const stub = stubCommunity();
    collect(stub);
    const widget = await mount(show(stub.src));
    expect(find<HTMLAnchorElement>(widget, '[part=button]').href).to.equal(`${stub.src}products/`);
    const own = '<button slot="action">Ikut belanja</button>';
    const second = await mount(show(stub.src, '', own), null);
    await until(() => findAll(second, '[part=button]').length > 0, 'it is ready');
    expect(second.querySelector('button')?.checkVisibility()).to.equal(true);
    expect(find(second, '[part=button]').checkVisibility()).to.equal(false);
  });

  it('asks for nothing once the campaign is closed or its time is over', async () => {
    const closed = stubCommunity();
    collect(closed, {}, { closed: { on: '2026-03-20', reason: 'goal-reached', entry: 9 } });
    const widget = await mount(show(closed.src));
    expect(textOf(widget, '[part~=time]')).to.equal(
      'Sisa waktu Ditutup: sasaran tercapai 20 Maret 2026',
    );
    expect(findAll(widget, '[part=action]')).to.eql([]);
    const ended = stubCommunity();
    collect(ended, { daysLeft: 0 });
    const over = await mount(show(ended.src));
    expect(textOf(over, '[part~=time]')).to.contain('masanya sudah lewat');
    expect(findAll(over, '[part=action]')).to.eql([]);
  });

  it('shows the open campaign that was opened first, the newest where none is open, or the one it is given', async () => {
    const { src, answers } = stubCommunity();
    const over = { ...FIGURES, daysLeft: 0 };
    let isOpen = true;
    answers.set('campaigns.json', ({ campaigns: [first], ...rest }) => ({
      ...rest,
      campaigns: [
        { ...first, id: 'campaign-4', entry: 40, name: 'Keempat', figures: over },
        { ...first, id: 'campaign-3', entry: 30, name: 'Ketiga', figures: isOpen ? FIGURES : over },
        { ...first, id: 'campaign-2', entry: 20, name: 'Kedua', figures: isOpen ? FIGURES : over },
        { ...first, id: 'campaign-1', entry: 10, name: 'Kesatu', figures: over },
      ],
    }));
    const widget = await mount<Goal>(show(src));
    expect(textOf(widget, '[part=name]')).to.equal('Kedua');
    widget.campaign = 'campaign-1';
    await widget.updateComplete;
    expect(textOf(widget, '[part=name]')).to.equal('Kesatu');
    isOpen = false;
    const { campaignsStore } = await import('@circunomy/sdk/stores');
    await campaignsStore(src).refresh();
    widget.campaign = '';
    await widget.updateComplete;
    expect(textOf(widget, '[part=name]')).to.equal('Keempat');
  });

  it('says that there is no such campaign, or none at all, and where the others are', async () => {
    const { src } = stubCommunity();
    const wrong = await mount(show(src, 'campaign="campaign-salah"'));
    expect(textOf(wrong, '[part=empty]')).to.contain('Kampanye “campaign-salah” tidak ada');
    expect(find<HTMLAnchorElement>(wrong, '[part=empty] a').href).to.equal(`${src}campaigns/`);
    const none = stubCommunity();
    none.answers.set('campaigns.json', (data) => ({ ...data, campaigns: [] }));
    expect(textOf(await mount(show(none.src)), '[part=empty]')).to.equal(
      'Komunitas ini belum membuka kampanye.',
    );
  });

  it('speaks English, its links too', async () => {
    document.documentElement.lang = 'en';
    const stub = stubCommunity();
    collect(stub);
    const widget = await mount(show(stub.src));
    expect(textOf(widget, '[part=reached]')).to.equal(
      'Rp 3,100,000 collected of a goal of Rp 5,000,000',
    );
    expect(textOf(widget)).to.contain('as of 1 March 2026, the day of the last entry');
    expect(find<HTMLAnchorElement>(widget, '[part=button]').href).to.equal(
      `${stub.src}en/products/`,
    );
  });

  it('shows hostile names as text', async () => {
    const hostile = '<img src=x onerror="window.hurt=1">\u202Etxet';
    const stub = stubCommunity({ name: hostile });
    collect(stub, {}, { name: hostile, about: hostile, permit: { number: hostile, until: null } });
    const widget = await mount(show(stub.src));
    expect(find(widget, '[part=name]').textContent).to.equal(hostile);
    expect(findAll(widget, 'img, script')).to.eql([]);
    expect(globalThis).to.not.have.property('hurt');
  });

  it('moves with the ledger', async () => {
    const { src, sample, requests } = stubCommunity({ live: '' });
    const widget = await mount(show(src));
    const [campaign] = JSON.parse(
      new TextDecoder().decode(sample.readFile('campaigns.json')?.body),
    ).campaigns;
    await until(() => requests.includes('live'), 'the stream is open');
    sample.record({
      entry: {
        kind: 'contribution-received',
        on: '2026-03-12',
        from: 'public',
        amount: 250_000,
        campaign: campaign.id,
      },
    });
    await until(() => textOf(widget, '.value') === 'Rp 250.000', 'the sum moves');
    expect(textOf(widget, '[part=share]')).to.equal('5 % dari sasaran');
  });

  it('keeps the page’s own content while it loads and when it fails, and tries again', async () => {
    const { src, answers } = stubCommunity();
    answers.set('campaigns.json', 500);
    const widget = await mount<Goal>(show(src, '', '<p>Kampanye kami</p>'), 'circunomy-error');
    expect(widget.querySelector('p')?.checkVisibility()).to.equal(true);
    answers.delete('campaigns.json');
    const ready = nextEvent(widget, 'circunomy-ready');
    find(widget, '[part=failure] button').click();
    await ready;
    await widget.updateComplete;
    expect(widget.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('fits a 320 px phone with controls that a thumb can hit', async () => {
    await setViewport({ width: 320, height: 640 });
    const stub = stubCommunity({ name: 'Persekutuan'.repeat(8) });
    collect(stub, {}, { name: 'Sarapan'.repeat(12) });
    const widget = await mount(show(stub.src));
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(listSmallTargets(widget)).to.eql([]);
    await setViewport({ width: 1024, height: 768 });
  });
});
