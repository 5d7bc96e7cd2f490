/** An order's trace as whoever ordered meets it: at every station, off the way, without an answer. */

import type { OrderStatus } from '@circunomy/sdk/orders';
import { orderStore, ordersOf } from '@circunomy/sdk/stores';
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  clearPage,
  find,
  findAll,
  listAccessibilityFaults,
  listSmallTargets,
  mount,
  textOf,
  until,
} from '../../../test-support/mount.ts';
import { answerOrder, CODE, sampleOrder, sampleStep } from '../../../test-support/sample-order.ts';
import { endStubs, stubCommunity } from '../../../test-support/stub-community.ts';
import { mountTrace, untilOrder, writeTrace } from '../../../test-support/trace.ts';
import type { OrderTrace } from './order-trace.ts';
import './order-trace.define.ts';

const STATUSES: readonly OrderStatus[] = [
  ...(['awaiting-payment', 'paid', 'purchased', 'distributed', 'documented'] as const),
  ...(['expired', 'cancelled', 'refunded', 'disputed'] as const),
];

describe('circunomy-order-trace', () => {
  afterEach(() => {
    clearPage();
    endStubs();
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing for axe-core to find in the ${scheme} scheme, in no status`, async () => {
      document.documentElement.style.colorScheme = scheme;
      for (const status of STATUSES) {
        const widget = await mountTrace(stubCommunity({ fictional: true }), sampleOrder(status));
        expect(await listAccessibilityFaults(widget), status).to.eql([]);
        clearPage();
      }
    });
  }

  it('is accessible with its field, with a slip in it, while it looks, and without an answer', async () => {
    const { src } = stubCommunity();
    const looking = stubCommunity();
    looking.answers.set(`orders/${CODE}`, null);
    const failing = stubCommunity();
    failing.answers.set(`orders/${CODE}`, 503);
    const widgets = [
      await mount<OrderTrace>(writeTrace(src)),
      await mount<OrderTrace>(writeTrace(src, 'code="K7M4-Q9XT-2P3F"')),
      await mount<OrderTrace>(writeTrace(looking.src, `code="${CODE}"`)),
      await mount<OrderTrace>(writeTrace(failing.src, `code="${CODE}"`)),
    ];
    for (const widget of widgets) expect(await listAccessibilityFaults(widget)).to.eql([]);
  });

  it('tells the whole way: what, from whom, where, to how many, with which evidence', async () => {
    const widget = await mountTrace(stubCommunity(), sampleOrder('documented'));
    expect(textOf(widget, '[part=name]')).to.equal('Pesanan K7M4-Q9XT-2P3E');
    expect(textOf(widget, '[part=line]')).to.equal('2 porsi Nasi kotak, Warung Melati');
    expect(textOf(widget)).to.contain('membantu 2–3 orang');
    expect(textOf(widget, '[part~=step]').split(' | ')).to.eql([
      'Dipesan 12 Maret 2026 pukul 09.00 WIB',
      'Dibayar 12 Maret 2026 pukul 10.00 WIB Rp 30.000 diterima, dicatat oleh bendahara.',
      'Dibeli dari UMKM 13 Maret 2026 Dari Warung Melati, Jatinegara catatan #12 bukti',
      'Disalurkan 14 Maret 2026 8–12 orang (lansia), di Jatinegara Jumlah itu untuk seluruh penyaluran, yang bisa bersama pesanan lain. catatan #13 bukti',
      'Ada buktinya 15 Maret 2026 Nasi dibagikan di posbindu. lihat catatan #14 bukti',
    ]);
  });

  it('leads to the entries and their proofs, to the MSME and to the evidence, and loads nothing of it', async () => {
    const stub = stubCommunity();
    const widget = await mountTrace(stub, sampleOrder('documented'));
    const links = findAll(widget, '[part=timeline] a').map((link) => link.getAttribute('href'));
    expect(links).to.eql([
      `${stub.src}msmes/msme-melati/`,
      `${stub.src}entries/12/`,
      `${stub.src}entries/12/#proof`,
      `${stub.src}entries/13/`,
      `${stub.src}entries/13/#proof`,
      'https://sosial.example/p/1',
      `${stub.src}entries/14/`,
      `${stub.src}entries/14/#proof`,
    ]);
    expect(findAll(widget, 'img, iframe, video')).to.eql([]);
  });

  it('draws what is to come as to come', async () => {
    const widget = await mountTrace(stubCommunity(), sampleOrder('purchased'));
    expect(textOf(widget, '.next')).to.equal('Disalurkan belum');
    expect(textOf(widget, '.ahead')).to.equal('Ada buktinya belum');
    expect(textOf(widget, '[part=status]')).to.equal(
      'Barangnya sudah dibeli. Berikutnya disalurkan kepada penerima.',
    );
  });

  it('says what to pay until when, and leads to the page that tells how', async () => {
    const stub = stubCommunity();
    const widget = await mountTrace(stub, sampleOrder('awaiting-payment'));
    expect(textOf(widget, '[part=status]')).to.equal(
      'Bayar Rp 30.000 paling lambat 12 Maret 2026 pukul 10.00 WIB. Unitnya disimpan untuk Anda sampai saat itu.',
    );
    expect(find<HTMLAnchorElement>(widget, '[part=button]').href).to.equal(
      `${stub.src}orders/${CODE}/`,
    );
    expect(textOf(widget, '[aria-current=step]')).to.contain('Menunggu pembayaran');
  });

  it('says that a reported payment is looked at, and how much of one is missing', async () => {
    const reported = sampleOrder('awaiting-payment', { reportedAt: '2026-03-12T02:30:00Z' });
    const widget = await mountTrace(stubCommunity(), reported);
    expect(textOf(widget, '[part=status]')).to.contain('Bendahara sedang mencocokkannya');
    expect(findAll(widget, '[part=button]')).to.eql([]);
    const short = sampleOrder('awaiting-payment', { received: 20_000 });
    expect(textOf(await mountTrace(stubCommunity(), short), '[part=status]')).to.contain(
      'Baru Rp 20.000 dari Rp 30.000 yang sampai. Bayar sisanya, Rp 10.000,',
    );
  });

  it('says what became of money beyond the order', async () => {
    const more = sampleOrder('paid', { received: 35_000 });
    expect(textOf(await mountTrace(stubCommunity(), more), '[part~=paid]')).to.contain(
      'Rp 5.000 lebih dari jumlah pesanan; ikut tercatat sebagai sumbangan, kecuali dikembalikan.',
    );
    const back = sampleOrder('paid', { received: 35_000, returned: 5_000 });
    const told = textOf(await mountTrace(stubCommunity(), back), '[part~=paid]');
    expect(told).to.contain('Rp 5.000 sudah dikembalikan.');
    expect(told).not.to.contain('lebih');
  });

  for (const [status, words] of [
    ['expired', 'Uang Anda tidak hilang: hubungi komunitas dan sebutkan kode ini.'],
    ['cancelled', 'Pesanan ini dibatalkan; tidak ada yang perlu dibayar.'],
    ['refunded', 'Rp 30.000 dikembalikan kepada pembayar.'],
    ['disputed', 'Bendahara memutuskan: diteruskan atau dikembalikan.'],
  ] as const) {
    it(`says plainly that an order is ${status}, what to do, and whom to ask`, async () => {
      const stub = stubCommunity();
      const widget = await mountTrace(stub, sampleOrder(status));
      expect(textOf(widget, '[part=status]')).to.contain(words);
      expect(find<HTMLAnchorElement>(widget, '[part=button]').href).to.equal(stub.src);
      expect(findAll(widget, '.next')).to.eql([]);
    });
  }

  it('never names who ordered, and marks a test as one', async () => {
    for (const status of STATUSES) {
      const widget = await mountTrace(stubCommunity(), sampleOrder(status, { isTest: true }));
      expect(widget.shadowRoot?.textContent).not.to.contain('Rahasia');
      expect(textOf(widget, '[part=test]')).to.equal('uji coba');
      clearPage();
    }
    const paid = await mountTrace(stubCommunity(), sampleOrder('paid', { isTest: true }));
    expect(textOf(paid, '[part~=paid]')).to.contain('Uji coba: tidak ada uang yang berpindah.');
  });

  it('says what is unknown or withdrawn, never 0 or null', async () => {
    const [line] = sampleOrder('paid').lines;
    const order = sampleOrder('documented', {
      lines: line
        ? [{ ...line, name: null, helps: null, msme: { id: 'msme-1', name: null, area: null } }]
        : [],
      steps: [
        ...sampleOrder('purchased').steps,
        sampleStep('distributed', {
          on: null,
          delivery: { area: null, recipientGroup: 'residents', people: null },
        }),
        sampleStep('documented', { evidence: [] }),
      ],
    });
    const told = textOf(await mountTrace(stubCommunity(), order));
    expect(told).to.not.match(/null|undefined|NaN/);
    expect(told).to.contain('produk (nama ditarik), UMKM (nama ditarik)');
    expect(told).to.contain('Jumlah orangnya belum diketahui (warga), di wilayah tidak diketahui');
    expect(told).to.contain('keterangannya tidak dipublikasikan atau sudah ditarik');
  });

  it('speaks English, its links too', async () => {
    const stub = stubCommunity();
    const widget = await mountTrace(stub, sampleOrder('documented'), 'lang="en"');
    expect(textOf(widget, '[part=status]')).to.equal(
      'The way is complete: paid, bought, handed out, and documented.',
    );
    expect(textOf(widget, '[part~=distributed]')).to.contain(
      '8–12 people (elderly people), in Jatinegara',
    );
    expect(find<HTMLAnchorElement>(widget, '.mark').href).to.equal(`${stub.src}en/entries/12/`);
  });

  it('goes on asking where no answer comes, and shows the order once there is one', async () => {
    const stub = stubCommunity();
    stub.answers.set(`orders/${CODE}`, 429);
    const widget = await mount<OrderTrace>(writeTrace(stub.src, `code="${CODE}"`));
    await until(() => textOf(widget, '[part=status]').includes('belum menjawab'), 'it says so');
    answerOrder(stub, sampleOrder('paid'));
    globalThis.dispatchEvent(new Event('online'));
    await untilOrder(widget);
  });

  it('keeps the order where the server stops answering, and says since when', async () => {
    const stub = stubCommunity();
    const widget = await mountTrace(stub);
    stub.answers.set(`orders/${CODE}`, 503);
    globalThis.dispatchEvent(new Event('online'));
    await until(() => findAll(widget, '[part=stale]').length > 0, 'it says so');
    expect(textOf(widget, '[part=timeline]')).to.contain('Dibayar');
    answerOrder(stub, sampleOrder('paid'));
    globalThis.dispatchEvent(new Event('online'));
    await until(() => findAll(widget, '[part=stale]').length === 0, 'it answers again');
  });

  it('follows the order as it goes on, and says so once', async () => {
    const stub = stubCommunity();
    const widget = await mountTrace(stub, sampleOrder('awaiting-payment'));
    const status = find(widget, '[role=status]');
    answerOrder(stub, sampleOrder('purchased'));
    globalThis.dispatchEvent(new Event('online'));
    await until(() => textOf(widget, '.next').includes('Disalurkan'), 'it went on');
    expect(find(widget, '[role=status]')).to.equal(status);
    expect(status.textContent).to.contain('Barangnya sudah dibeli');
  });

  it('goes with an order from its payment to its proof, as the community records them', async () => {
    const stub = stubCommunity({ live: '', orders: '' });
    const orders = ordersOf(stub.src);
    const [product] = (await orders.orderable()).products;
    const { code } = await orders.place({
      ...{ product: product?.id ?? '', quantity: 2, method: 'test' },
      contributor: { name: 'Bu Rahasia' },
    });
    const widget = await mount<OrderTrace>(writeTrace(stub.src, `code="${code}"`));
    await until(() => textOf(widget, '.now').startsWith('Menunggu pembayaran'), 'it waits');
    await orders.payTest(code);
    await until(() => textOf(widget, '.next').startsWith('Dibeli dari UMKM'), 'it is paid');
    await until(() => stub.requests.includes('live'), 'it hears of the ledger');
    stub.sample.treasurer.buy(code);
    await until(() => textOf(widget, '.next').startsWith('Disalurkan'), 'it is bought');
    stub.sample.treasurer.deliver(code);
    await until(() => textOf(widget, '.next').startsWith('Ada buktinya'), 'it is handed out');
    stub.sample.treasurer.document(code);
    await until(() => findAll(widget, '.done').length === 5, 'it is documented');
    expect(textOf(widget, '[part~=distributed]')).to.match(/orang \(.+\), di .+catatan #\d+ bukti/);
    expect(textOf(widget)).not.to.contain('Rahasia');
  });

  it('asks no more once it has left the page', async () => {
    const stub = stubCommunity();
    const widget = await mountTrace(stub, sampleOrder('awaiting-payment'));
    widget.remove();
    await until(() => orderStore(stub.src, CODE).lc === 0, 'nobody listens');
  });

  it('keeps what the page’s server knew of the order until there is news', async () => {
    const stub = stubCommunity();
    stub.answers.set(`orders/${CODE}`, null);
    const widget = await mount<OrderTrace>(
      writeTrace(stub.src, `code="${CODE}"`, '<p>Dibayar</p>'),
    );
    expect(widget.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(findAll(widget, '.card')).to.eql([]);
    const far = stubCommunity({ orders: 'https://server.example/kita/data/orders' });
    const kept = await mount<OrderTrace>(writeTrace(far.src, `code="${CODE}"`, '<p>Dibayar</p>'));
    expect(kept.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('shows hostile names, units and captions as text, and no link but one of the web', async () => {
    const hostile = '<img src=x onerror="window.hurt=1">\u202Etxet';
    const [line] = sampleOrder('paid').lines;
    const order = sampleOrder('documented', {
      lines: line
        ? [{ ...line, name: hostile, unit: hostile, msme: { ...line.msme, name: hostile } }]
        : [],
    });
    order.steps.at(-1)?.evidence.push({ caption: hostile, url: 'javascript:hurt()', entry: 15 });
    const widget = await mountTrace(stubCommunity({ name: hostile }), order);
    expect(findAll(widget, 'img, script')).to.eql([]);
    expect(findAll(widget, '.evidence a')).to.have.length(1);
    expect(textOf(widget, '.evidence')).to.contain('<img src=x');
    expect(globalThis).to.not.have.property('hurt');
  });

  it('fits a 320 px phone with controls that a thumb can hit', async () => {
    await setViewport({ width: 320, height: 640 });
    const [line] = sampleOrder('paid').lines;
    const long = sampleOrder('documented', {
      lines: line ? [{ ...line, name: 'Nasikotak'.repeat(9) }] : [],
    });
    const widget = await mountTrace(stubCommunity({ name: 'Persekutuan'.repeat(8) }), long);
    const field = await mount(writeTrace(stubCommunity().src));
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect([...listSmallTargets(widget), ...listSmallTargets(field)]).to.eql([]);
    await setViewport({ width: 1024, height: 768 });
  });
});
