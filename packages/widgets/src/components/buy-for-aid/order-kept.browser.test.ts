/** An order that was begun is found again: after the tab was closed, in another tab, and where nothing may be stored. */
import { expect } from 'chai';
import { clearPage, find, findAll, mount, textOf, until } from '../../../test-support/mount.ts';
import {
  codeOf,
  goToForm,
  meetButton,
  openDialog,
  order,
  send,
  TAG,
  type,
} from '../../../test-support/order-journey.ts';
import { endStubs, type StubbedCommunity } from '../../../test-support/stub-community.ts';
import './buy-for-aid.define.ts';

const keptName = ({ src }: StubbedCommunity): string => `circunomy.order.${src}`;

/** As after the tab was closed and the page is opened again. */
async function reopen({ src }: StubbedCommunity): Promise<HTMLElement> {
  clearPage();
  return mount(`<${TAG} src="${src}"></${TAG}>`);
}

describe('an order that was begun', () => {
  afterEach(() => {
    clearPage();
    endStubs();
    localStorage.clear();
  });

  it('goes on where it was after the tab was closed, and keeps no name', async () => {
    const journey = await meetButton();
    await goToForm(journey.widget, 'qris');
    await type(journey.widget, 'name', 'Ibu Rekaan');
    await type(journey.widget, 'contact', '0800-0000-0000');
    await send(journey.widget);
    const code = codeOf(journey.widget);
    expect(localStorage.getItem(keptName(journey))).to.contain(code);
    expect(localStorage.getItem(keptName(journey))).not.to.match(/Rekaan|0800/);
    const widget = await reopen(journey);
    expect(textOf(widget, '.open')).to.equal('Lanjutkan pesanan');
    await openDialog(widget);
    await until(() => findAll(widget, '[part=code]').length === 1, 'the order is there');
    expect(codeOf(widget)).to.equal(code);
    await until(() => findAll(widget, 'svg.qr').length === 1, 'the code is drawn');
  });

  it('offers to send again what was never answered before the tab was closed', async () => {
    const journey = await meetButton();
    await goToForm(journey.widget);
    journey.answers.set('POST orders', null);
    find(journey.widget, '[part=send]').click();
    await until(() => journey.sent.length === 1, 'it is sent');
    journey.answers.clear();
    const widget = await reopen(journey);
    await openDialog(widget);
    await until(() => findAll(widget, '[part=unanswered]').length === 1, 'it says so');
    await send(widget);
    expect(journey.sent.map(({ key }) => key)).to.eql([journey.sent[0]?.key, journey.sent[0]?.key]);
  });

  it('forgets an order once it is paid and the dialog has closed', async () => {
    const journey = await meetButton();
    const { widget } = journey;
    await order(widget);
    find(widget, '[part=pay-test]').click();
    await until(() => findAll(widget, '[part=receipt]').length === 1, 'it is paid');
    find(widget, '.close').click();
    await until(() => textOf(widget, '.open') === 'Beli untuk bantu', 'it begins anew');
    expect(localStorage.getItem(keptName(journey))).to.equal(null);
    await openDialog(widget);
    expect(findAll(widget, '.product')).to.have.length(2);
  });

  it('shows what another tab has ordered meanwhile', async () => {
    const journey = await meetButton();
    const here = journey.widget;
    const there = await mount<typeof here & never>(`<${TAG} src="${journey.src}"></${TAG}>`);
    await order(there);
    const code = codeOf(there);
    find(there, '.close').click();
    await openDialog(here);
    await until(() => findAll(here, '[part=code]').length === 1, 'the order is there');
    expect(codeOf(here)).to.equal(code);
  });

  it('works where nothing may be stored', async () => {
    const { getItem, setItem } = Storage.prototype;
    const forbid = (): never => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    Storage.prototype.getItem = forbid;
    Storage.prototype.setItem = forbid;
    try {
      const { widget } = await meetButton();
      await order(widget);
      find(widget, '.close').click();
      await until(() => textOf(widget, '.open') === 'Lanjutkan pesanan', 'it is known on the page');
      await openDialog(widget);
      await until(() => findAll(widget, '[part=code]').length === 1, 'the order is there');
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });

  it('begins anew where a kept order is unknown to the server', async () => {
    const journey = await meetButton();
    const wish = { product: '', quantity: 1, method: 'qris', group: '' };
    localStorage.setItem(
      keptName(journey),
      JSON.stringify({ key: 'k'.repeat(32), code: 'K7M4Q9XT2P3E', wish }),
    );
    const widget = await reopen(journey);
    await openDialog(widget);
    await until(() => findAll(widget, '.product').length === 2, 'it begins anew');
    expect(localStorage.getItem(keptName(journey))).to.equal(null);
  });
});
