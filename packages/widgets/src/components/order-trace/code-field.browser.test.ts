/** The field for an order's code: forgiving, quick to notice a slip, and discreet. */

import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clearPage, find, findAll, mount, textOf, until } from '../../../test-support/mount.ts';
import { answerOrder, CODE, problem, sampleOrder } from '../../../test-support/sample-order.ts';
import { endStubs, stubCommunity } from '../../../test-support/stub-community.ts';
import { typeCode, untilOrder, writeTrace } from '../../../test-support/trace.ts';
import type { OrderTrace } from './order-trace.ts';
import './order-trace.define.ts';

describe('the field for an order’s code', () => {
  afterEach(() => {
    clearPage();
    endStubs();
  });

  it('notices a slip while it is typed, and forgives how a code is written', async () => {
    const widget = await mount<OrderTrace>(writeTrace(stubCommunity().src));
    const input = find<HTMLInputElement>(widget, 'input');
    expect(await typeCode(widget, 'k7m4 q9')).to.equal('Baru 6 dari 12 huruf dan angka.');
    expect(input.getAttribute('aria-invalid')).to.equal('false');
    expect(await typeCode(widget, 'k7m4 q9xt-2p3u')).to.contain('“u” tidak ada dalam kode pesanan');
    expect(await typeCode(widget, 'k7m4 q9xt-2p3f')).to.contain('Ada yang keliru');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(await typeCode(widget, `${CODE}7`)).to.contain('Ini 13 huruf dan angka');
    expect(await typeCode(widget, ' k7m4 q9xt-2p3e ')).to.equal('Kodenya lengkap.');
    expect(input.getAttribute('aria-invalid')).to.equal('false');
  });

  it('asks nobody for a code that holds a slip, and says so in the field', async () => {
    const stub = stubCommunity();
    const widget = await mount<OrderTrace>(writeTrace(stub.src, 'code="K7M4-Q9XT-2P3F"'));
    expect(find<HTMLInputElement>(widget, 'input').value).to.equal('K7M4-Q9XT-2P3F');
    expect(textOf(widget, '[part=hint]')).to.contain('Ada yang keliru');
    find(widget, '[part=button]').click();
    await widget.updateComplete;
    expect(widget.shadowRoot?.activeElement?.localName).to.equal('input');
    expect(stub.requests.filter((path) => path.startsWith('orders'))).to.eql([]);
  });

  it('is used by keyboard alone, from the field to the order and back', async () => {
    const stub = stubCommunity();
    answerOrder(stub, sampleOrder('paid'));
    const widget = await mount<OrderTrace>(writeTrace(stub.src));
    find(widget, 'input').focus();
    await sendKeys({ type: 'k7m4-q9xt-2p3e' });
    await sendKeys({ press: 'Enter' });
    await untilOrder(widget);
    await until(
      () => widget.shadowRoot?.activeElement?.part.contains('name') === true,
      'the order has the focus',
    );
    const again = findAll(widget, 'button').at(-1);
    again?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => findAll(widget, 'input').length > 0, 'the field is back');
    await until(() => widget.shadowRoot?.activeElement?.localName === 'input', 'it has the focus');
    expect(find<HTMLInputElement>(widget, 'input').value).to.equal('');
  });

  it('keeps the typed code where no such order is, says where to look, and forgets that with the next key', async () => {
    const stub = stubCommunity({ name: 'Komunitas Kita' });
    stub.answers.set(`orders/${CODE}`, () => problem(404, 'order-unknown'));
    const widget = await mount<OrderTrace>(writeTrace(stub.src));
    await typeCode(widget, CODE);
    find(widget, '[part=button]').click();
    await until(() => textOf(widget, '.fault') !== '', 'it is refused');
    expect(textOf(widget, '[part=hint]')).to.equal(
      'Tidak ada pesanan dengan kode ini di Komunitas Kita. Periksa kodenya, atau cari di komunitas tempat Anda memesan.',
    );
    expect(find<HTMLInputElement>(widget, 'input').value).to.equal(CODE);
    expect(await typeCode(widget, CODE.slice(0, 11))).to.equal('Baru 11 dari 12 huruf dan angka.');
  });

  it('says what the server says where it refuses for another reason', async () => {
    const stub = stubCommunity();
    const words = 'Tidak dapat membaca pesanan: rekaan.';
    stub.answers.set(`orders/${CODE}`, () => problem(403, 'origin-refused', words));
    const widget = await mount<OrderTrace>(writeTrace(stub.src, `code="${CODE}"`));
    await until(() => textOf(widget, '.fault') !== '', 'it is refused');
    expect(textOf(widget, '[part=hint]')).to.equal(words);
  });

  it('leads to the server that keeps the orders where that is another origin, and asks it nothing', async () => {
    const orders = 'https://server.example/kita/data/orders';
    const stub = stubCommunity({ orders });
    const widget = await mount<OrderTrace>(writeTrace(stub.src, `code="${CODE}"`));
    await until(() => findAll(widget, '[part=button]').length > 0, 'it leads there');
    const link = find<HTMLAnchorElement>(widget, '[part=button]');
    expect(link.href).to.equal(`https://server.example/kita/orders/${CODE}/`);
    expect(link.referrerPolicy).to.equal('no-referrer');
    expect(stub.requests.filter((path) => path.startsWith('orders'))).to.eql([]);
  });

  it('keeps a code that was typed out of the page, its address and its storage', async () => {
    const stub = stubCommunity();
    answerOrder(stub, sampleOrder('paid'));
    const widget = await mount<OrderTrace>(writeTrace(stub.src));
    await typeCode(widget, CODE);
    find(widget, '[part=button]').click();
    await untilOrder(widget);
    expect(widget.outerHTML).not.to.contain(CODE);
    expect(location.href).not.to.contain(CODE);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.to.contain(CODE);
  });
});
