/** What can go wrong on the way to a payment: each is said beside its field, and nothing is ordered twice. */
import { expect } from 'chai';
import { clearPage, find, findAll, textOf, until } from '../../../test-support/mount.ts';
import {
  codeOf,
  goToForm,
  meetButton,
  openDialog,
  order,
  send,
  type,
} from '../../../test-support/order-journey.ts';
import { endStubs } from '../../../test-support/stub-community.ts';
import './buy-for-aid.define.ts';

const problems = (widget: Element): HTMLElement[] => findAll(widget, '.problem');

/** Presses the button and waits for the problem. */
async function beRefused(widget: Element): Promise<HTMLElement> {
  find(widget, '[part=send]').click();
  await until(() => problems(widget).length > 0, 'it is refused');
  await until(
    () => widget.shadowRoot?.activeElement?.matches('.problem, [aria-invalid=true]') === true,
    'the focus is there',
  );
  return problems(widget)[0] as HTMLElement;
}

function refusal(code: string, status: number, path: string | null, text = 'Salah. Perbaiki.') {
  const detailId = `Tidak dapat memesan: ${text}`;
  const detail = 'Could not order: wrong. Mend it.';
  const faults = path === null ? [] : [{ path, message: 'Wrong. Mend it.', messageId: text }];
  const problem = { type: `urn:${code}`, title: code, status, code, detail, detailId, faults };
  return () =>
    new Response(JSON.stringify(problem), {
      status,
      headers: { 'content-type': 'application/problem+json' },
    });
}

describe('trouble with an order', () => {
  afterEach(() => {
    clearPage();
    endStubs();
    localStorage.clear();
  });

  for (const [path, selector, step] of [
    ['$.contributor.name', '#name', 'send'],
    ['$.contributor.contact', '#contact', 'send'],
    ['$.message', '#message', 'send'],
    ['$.quantity', '.quantity', 'next'],
    ['$.for.recipientGroup', '#group', 'next'],
  ] as const) {
    it(`shows what is wrong with ${path} beside its field, and moves the focus there`, async () => {
      const { widget, answers } = await meetButton();
      answers.set('POST orders', refusal('order-refused', 422, path));
      await goToForm(widget);
      await beRefused(widget);
      expect(findAll(widget, `[part=${step}]`)).to.have.length(1);
      const field = find(widget, selector);
      expect(widget.shadowRoot?.activeElement).to.equal(field);
      const [described = ''] = field.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(textOf(widget, `#${described}`)).to.equal('Salah. Perbaiki.');
    });
  }

  for (const [code, status] of [
    ['orders-closed', 409],
    ['too-many-orders', 429],
    ['origin-refused', 403],
    ['campaign-not-open', 409],
  ] as const) {
    it(`says what ${code} means above the button`, async () => {
      const { widget, answers } = await meetButton();
      answers.set('POST orders', refusal(code, status, null));
      await goToForm(widget);
      const problem = await beRefused(widget);
      expect(problem.id).to.equal('problem-all');
      expect(problem.textContent).to.equal('Tidak dapat memesan: Salah. Perbaiki.');
    });
  }

  it('speaks English about what is wrong', async () => {
    const { widget, answers } = await meetButton('lang="en"');
    answers.set('POST orders', refusal('payment-unavailable', 502, null));
    await goToForm(widget);
    const problem = await beRefused(widget);
    expect(problem.id).to.equal('problem-method');
    expect(problem.textContent).to.equal('Could not order: wrong. Mend it.');
  });

  it('offers the new price where it has changed meanwhile', async () => {
    const { widget, answers, sent } = await meetButton();
    await goToForm(widget);
    answers.set(
      'POST orders',
      refusal('price-changed', 409, '$.amount', 'Harganya kini Rp 16.000.'),
    );
    answers.set('GET orders', (orderable) => ({
      ...orderable,
      products: orderable.products.map((product: object) => ({ ...product, price: 16_000 })),
    }));
    const problem = await beRefused(widget);
    expect(problem.id).to.equal('problem-price');
    expect(textOf(widget, '.total dd')).to.equal('Rp 16.000');
    answers.clear();
    find(widget, '[part=next]').click();
    await until(() => findAll(widget, '[part=send]').length === 1, 'the form is there');
    find(widget, '[part=send]').click();
    await until(() => sent.length === 2, 'it is sent again');
    expect(sent[1]?.body.amount).to.equal(16_000);
    expect(sent[1]?.key).not.to.equal(sent[0]?.key);
  });

  it('offers what is left where others were faster', async () => {
    const { widget, answers } = await meetButton('amount="150000"');
    await goToForm(widget);
    answers.set('POST orders', refusal('capacity-gone', 409, '$.quantity', 'Tersisa 3 porsi.'));
    answers.set('GET orders', (orderable) => ({
      ...orderable,
      products: orderable.products.map((product: object) => ({ ...product, free: 3 })),
    }));
    const problem = await beRefused(widget);
    expect(problem.textContent).to.contain('Tersisa 3 porsi.');
    expect(find<HTMLInputElement>(widget, '.quantity').value).to.equal('3');
    expect(textOf(widget, '.total dd')).to.equal('Rp 45.000');
  });

  it('says that a product is sold out and offers another', async () => {
    const { widget, answers } = await meetButton();
    answers.set('GET orders', (orderable) => ({
      ...orderable,
      products: orderable.products.map((product: object, index: number) => ({
        ...product,
        free: index === 0 ? 0 : 5,
      })),
    }));
    await openDialog(widget);
    await until(() => findAll(widget, '.gone').length === 1, 'one is marked');
    expect(textOf(widget, '.gone .free')).to.equal('habis untuk minggu ini');
    find(widget, '.gone').click();
    await until(() => findAll(widget, '[part=sold-out]').length === 1, 'it says so');
    expect(textOf(widget, '[part=next-product]')).to.equal(
      'Pilih Es teh satu termos dari Es Contoh Anggrek',
    );
    find(widget, '[part=next-product]').click();
    await until(() => textOf(widget, '#capacity').includes('5 termos'), 'it is chosen');
  });

  it('leads to the contacts where nobody knows what an MSME can make', async () => {
    const { widget } = await meetButton();
    await openDialog(widget);
    await until(() => findAll(widget, '.free').length > 0, 'there is what is left');
    findAll(widget, '.product')[1]?.click();
    await until(() => findAll(widget, '[part=contacts]').length === 1, 'there are contacts');
    expect(textOf(widget)).to.contain('Kesanggupan UMKM ini belum tercatat');
    expect(findAll(widget, '[part=next]')).to.eql([]);
  });

  it('waits with ordering until it is known what is left, and looks again when asked to', async () => {
    const { widget, answers } = await meetButton();
    answers.set('GET orders', 404);
    await openDialog(widget);
    await until(() => findAll(widget, '.product').length > 0, 'there are products');
    findAll(widget, '.product')[0]?.click();
    await until(() => textOf(widget).includes('Sisa minggu ini belum dapat dibaca'), 'it says so');
    answers.clear();
    find(widget, '.soft .link').click();
    await until(() => findAll(widget, '[part=next]').length === 1, 'it can be ordered');
  });

  it('makes one order of many presses', async () => {
    const { widget, sent } = await meetButton();
    await goToForm(widget);
    for (let presses = 0; presses < 5; presses += 1) find(widget, '[part=send]').click();
    await until(() => findAll(widget, '[part=code]').length === 1, 'the order is taken');
    expect(sent).to.have.length(1);
  });

  it('sends the same order under the same key where no answer came, by itself once there is a connection', async () => {
    const { widget, answers, sent } = await meetButton();
    await goToForm(widget);
    await type(widget, 'name', 'Ibu Rekaan');
    // It arrives, and its answer is lost.
    answers.set('POST orders', () => {
      throw new TypeError('The connection is lost.');
    });
    find(widget, '[part=send]').click();
    await until(() => findAll(widget, '[part=unanswered]').length === 1, 'it says so');
    expect(textOf(widget, '[part=send]')).to.equal('Kirim lagi');
    answers.clear();
    dispatchEvent(new Event('online'));
    await until(() => findAll(widget, '[part=code]').length === 1, 'the order is taken');
    expect(new Set(sent.map(({ key }) => key)).size).to.equal(1);
    expect(new Set(sent.map(({ body }) => JSON.stringify(body))).size).to.equal(1);
  }).timeout(20_000);

  it('does not send by itself what was changed meanwhile', async () => {
    const { widget, answers, sent } = await meetButton();
    await goToForm(widget);
    answers.set('POST orders', 503);
    find(widget, '[part=send]').click();
    await until(() => findAll(widget, '[part=unanswered]').length === 1, 'it says so');
    const before = sent.length;
    await type(widget, 'name', 'Ibu Rekaan');
    answers.clear();
    dispatchEvent(new Event('online'));
    await until(() => textOf(widget, '[part=send]').startsWith('Pesan'), 'it is another order');
    expect(sent).to.have.length(before);
    await send(widget);
    expect(sent.at(-1)?.key).not.to.equal(sent[0]?.key);
  }).timeout(20_000);

  it('says that the connection is lost, and goes on when it is back', async () => {
    const { widget, answers, sample } = await meetButton();
    await order(widget, 'qris');
    const code = codeOf(widget);
    answers.set(`orders/${code}`, 'lost');
    dispatchEvent(new Event('online'));
    await until(() => findAll(widget, '[part=lost]').length === 1, 'it says so');
    answers.clear();
    sample.treasurer.confirm(code);
    dispatchEvent(new Event('online'));
    await until(() => findAll(widget, '[part=receipt]').length === 1, 'it is paid');
    expect(findAll(widget, '[part=lost]')).to.eql([]);
  });

  it('says that the time is over, and that money sent all the same is not lost', async () => {
    const { widget, answers } = await meetButton();
    await order(widget, 'qris');
    answers.set(`orders/${codeOf(widget)}`, (order) => ({
      ...order,
      status: 'expired',
      payment: null,
    }));
    dispatchEvent(new Event('online'));
    await until(() => textOf(widget, '.chosen') === 'Lewat waktu', 'it says so');
    expect(textOf(widget)).to.contain('Uangnya tidak hilang');
    expect(findAll(widget, '[part=again]')).to.have.length(1);
  });

  it('leads to the server’s own page where orders are taken on another origin, and asks it nothing', async () => {
    const { widget, requests } = await meetButton('', {
      orders: 'https://lain.example/k/data/orders',
    });
    await openDialog(widget);
    findAll(widget, '.product')[0]?.click();
    await until(() => findAll(widget, '[part=elsewhere]').length === 1, 'there is a link');
    const { href } = find<HTMLAnchorElement>(widget, '[part=elsewhere]');
    expect(href).to.match(/^https:\/\/lain\.example\/k\/orders\/\?product=product-\w+&quantity=1$/);
    expect(textOf(widget)).to.contain('lain.example');
    expect(requests.filter((path) => path.startsWith('orders'))).to.eql([]);
  });

  it('takes no address but a web address for the way to order', async () => {
    const { widget } = await meetButton('', { orders: 'javascript:alert(1)' });
    await openDialog(widget);
    findAll(widget, '.product')[0]?.click();
    await until(() => findAll(widget, '[part=contacts]').length === 1, 'there are contacts');
    expect(findAll(widget, '[part=elsewhere], [part=next]')).to.eql([]);
  });
});
