/** Buying for aid in the dialog: from the button to the receipt, by every method, and what the host page hears of it. */
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  clearPage,
  find,
  findAll,
  listAccessibilityFaults,
  listSmallTargets,
  nextEvent,
  textOf,
  until,
} from '../../../test-support/mount.ts';
import {
  chooseProduct,
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

const title = (widget: Element): string => textOf(widget, '.chosen');

/** Presses Tab until the focus stands on what `selector` names, as somebody without a mouse does. */
async function tabTo(widget: Element, selector: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if (widget.shadowRoot?.activeElement?.matches(selector)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`Thirty times Tab did not lead to ${selector}.`);
}

async function press(widget: Element, selector: string, shows: string): Promise<void> {
  await tabTo(widget, selector);
  await sendKeys({ press: 'Enter' });
  await until(() => findAll(widget, shows).length > 0, `${selector} leads to ${shows}`);
}

describe('an order in the dialog', () => {
  afterEach(() => {
    clearPage();
    endStubs();
    localStorage.clear();
  });

  it('goes from the button to the receipt by keyboard alone', async () => {
    const { widget } = await meetButton();
    find(widget, '.open').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => findAll(widget, 'dialog[open] .free').length > 0, 'there is what is left');
    await press(widget, '.product', '[part=next]');
    await press(widget, '[part=next]', '[part=send]');
    await tabTo(widget, '#name');
    await sendKeys({ type: 'Ibu Rekaan' });
    await tabTo(widget, '[type=radio]');
    await sendKeys({ press: 'ArrowUp' });
    await press(widget, '[part=send]', '[part=pay-test]');
    expect(widget.shadowRoot?.activeElement?.textContent).to.contain('Bayar');
    await press(widget, '[part=pay-test]', '[part=receipt]');
    expect(title(widget)).to.equal('Terima kasih, Ibu Rekaan!');
    await tabTo(widget, '[part=follow]');
    await sendKeys({ press: 'Escape' });
    expect(find<HTMLDialogElement>(widget, 'dialog').open).to.equal(false);
    expect(widget.shadowRoot?.activeElement).to.equal(find(widget, '.open'));
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing for axe-core to find in any step in the ${scheme} scheme`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const faults: string[] = [];
      const { widget } = await meetButton();
      const look = async (): Promise<void> => {
        faults.push(...(await listAccessibilityFaults(widget)));
      };
      await openDialog(widget);
      await until(() => findAll(widget, '.free').length > 0, 'there is what is left');
      await look();
      await chooseProduct(widget);
      await look();
      find(widget, '[part=next]').click();
      await until(() => findAll(widget, '[part=send]').length === 1, 'the form is there');
      await look();
      await send(widget);
      await until(() => findAll(widget, 'svg.qr').length === 1, 'the code is drawn');
      await look();
      find(widget, '[part=cancel]').click();
      await until(() => findAll(widget, '.sure').length === 1, 'it asks');
      await look();
      find(widget, '[data-confirm]').click();
      await until(() => findAll(widget, '[part=again]').length === 1, 'it is cancelled');
      await look();
      expect(faults).to.eql([]);
    });
  }

  it('sends what was chosen and nothing that was left empty', async () => {
    const { widget, sent } = await meetButton();
    await order(widget);
    expect(sent.map(({ path }) => path)).to.eql(['orders']);
    expect(Object.keys(sent[0]?.body).sort()).to.eql(['amount', 'method', 'product', 'quantity']);
    expect(sent[0]?.body).to.include({ quantity: 1, amount: 15_000, method: 'test' });
  });

  it('sends name, contact, message and whom the visitor has in mind', async () => {
    const { widget, sent } = await meetButton();
    await openDialog(widget);
    await chooseProduct(widget);
    const group = find<HTMLSelectElement>(widget, '#group');
    group.value = 'elderly';
    group.dispatchEvent(new Event('change'));
    find(widget, '[part=next]').click();
    await until(() => findAll(widget, '[part=send]').length === 1, 'the form is there');
    await type(widget, 'name', ' Ibu Rekaan ');
    await type(widget, 'contact', '0800-0000-0000');
    await type(widget, 'message', 'Semoga bermanfaat.');
    await send(widget);
    expect(sent[0]?.body).to.deep.include({
      for: { recipientGroup: 'elderly' },
      contributor: { name: 'Ibu Rekaan', contact: '0800-0000-0000' },
      message: 'Semoga bermanfaat.',
    });
  });

  it('fills in the largest quantity that the sum of the host page buys', async () => {
    const { widget } = await meetButton('amount="50000"');
    await openDialog(widget);
    await chooseProduct(widget);
    expect(find<HTMLInputElement>(widget, '.quantity').value).to.equal('3');
    expect(textOf(widget, '.total dd')).to.equal('Rp 45.000');
  });

  it('offers only the MSME that the host page names', async () => {
    const everything = await meetButton();
    const products = JSON.parse(
      new TextDecoder().decode(everything.sample.readFile('products.json')?.body),
    ).products as { msme: { id: string } }[];
    const { widget } = await meetButton(`msme="${products[0]?.msme.id}"`);
    await openDialog(widget);
    expect(textOf(widget, '.chosen')).to.equal('Nasi kuning, Warung Contoh Melati');
    expect(findAll(widget, '[part=change]')).to.eql([]);
  });

  it('shows a QRIS code with whom the money goes to, and waits for the treasurer once it is reported', async () => {
    const { widget, sample } = await meetButton();
    await order(widget, 'qris');
    await until(() => findAll(widget, 'svg.qr').length === 1, 'the code is drawn');
    const { width } = find(widget, 'svg.qr').getBoundingClientRect();
    expect(width).to.be.at.least(240);
    expect(textOf(widget, '[part=merchant]')).to.contain('WARUNG CONTOH, JAKARTA');
    expect(textOf(widget, '[part=merchant]')).to.contain('NMID ID0000000000001');
    expect(textOf(widget, '[part=deadline]')).to.match(/^Bayar sebelum .*\d\d\.\d\d WIB\.$/);
    find(widget, '[part=report]').click();
    await until(() => title(widget).startsWith('Menunggu bendahara'), 'it waits');
    expect(findAll(widget, '[part=report], [part=cancel]')).to.eql([]);
    sample.treasurer.confirm(codeOf(widget));
    await until(() => findAll(widget, '[part=receipt]').length === 1, 'it is paid');
    expect(title(widget)).to.equal('Terima kasih, Hamba Allah!');
  });

  it('says before the order that a transfer asks for a few rupiah more', async () => {
    const { widget } = await meetButton();
    await goToForm(widget, 'transfer');
    await until(() => findAll(widget, '[part=extra]').length === 1, 'it says so');
    expect(textOf(widget, '[part=extra]')).to.contain('paling banyak Rp 999');
    find<HTMLInputElement>(widget, '[value=test]').click();
    await until(() => findAll(widget, '[part=extra]').length === 0, 'a test asks for no more');
  });

  it('asks for a transfer to the last rupiah, and marks the digits that tell it from others', async () => {
    const { widget } = await meetButton();
    await order(widget, 'transfer');
    const [account, sum] = findAll(widget, '[part=copy] strong').map((each) => each.textContent);
    expect(account).to.equal('0000000001');
    expect(sum).to.match(/^Rp\s15\.\d{3}$/);
    expect(find(widget, 'mark').textContent).to.equal(sum?.slice(-3));
    expect(textOf(widget, '[part=transfer]')).to.contain('Bank Contoh');
  });

  it('says what is missing where too little has come', async () => {
    const { widget, sample } = await meetButton();
    await order(widget, 'transfer');
    sample.treasurer.confirm(codeOf(widget), 10_000);
    await until(() => findAll(widget, '[part=short]').length === 1, 'it says so');
    expect(textOf(widget, '[part=short]')).to.match(
      /Baru diterima Rp 10\.000\. Kurang Rp 5\.\d{3}/,
    );
  });

  it('leaves no doubt that a test moves no money', async () => {
    const { widget } = await meetButton();
    await order(widget);
    expect(textOf(widget, '[part=test]')).to.equal('UJI COBA · tidak ada uang yang berpindah');
    find(widget, '[part=pay-test]').click();
    await until(() => findAll(widget, '[part=receipt]').length === 1, 'it is paid');
    expect(textOf(widget, '[part=test]')).to.contain('UJI COBA');
  });

  it('tells the host page what was ordered and paid, and neither who nor by which code', async () => {
    const { widget } = await meetButton();
    await goToForm(widget);
    await type(widget, 'name', 'Ibu Rekaan');
    const [placed, paid] = ['placed', 'paid'].map((name) =>
      nextEvent(document, `circunomy-order-${name}`),
    );
    await send(widget);
    const code = codeOf(widget);
    const { detail } = (await placed) as CustomEvent;
    expect(detail).to.include({
      quantity: 1,
      amount: 15_000,
      method: 'test',
      status: 'awaiting-payment',
    });
    find(widget, '[part=pay-test]').click();
    const told = JSON.stringify([detail, ((await paid) as CustomEvent).detail]);
    expect(told).not.to.contain('Rekaan');
    expect(told).not.to.contain(code);
    expect(told).to.contain('"status":"paid"');
  });

  it('is called off only by whoever says so twice, and tells the host page', async () => {
    const { widget } = await meetButton();
    await order(widget, 'transfer');
    const closed = nextEvent(document, 'circunomy-order-closed');
    find(widget, '[part=cancel]').click();
    await until(() => findAll(widget, '.sure').length === 1, 'it asks');
    find(widget, '.sure button:last-of-type').click();
    await until(() => findAll(widget, '[part=cancel]').length === 1, 'it is kept');
    find(widget, '[part=cancel]').click();
    await until(() => findAll(widget, '[data-confirm]').length === 1, 'it asks again');
    find(widget, '[data-confirm]').click();
    expect(((await closed) as CustomEvent).detail.status).to.equal('cancelled');
    await until(() => title(widget) === 'Dibatalkan', 'it says so');
    find(widget, '[part=again]').click();
    await until(() => findAll(widget, '.product').length === 2, 'it begins anew');
  });

  it('speaks English to the last step', async () => {
    const { widget } = await meetButton('lang="en"');
    await order(widget);
    expect(title(widget)).to.equal('Pay Rp 15,000');
    find(widget, '[part=pay-test]').click();
    await until(() => findAll(widget, '[part=receipt]').length === 1, 'it is paid');
    expect(title(widget)).to.equal('Thank you, Hamba Allah (a servant of God)!');
    expect(find<HTMLAnchorElement>(widget, '[part=follow]').href).to.contain('/en/orders/');
  });

  for (const size of ['100%', '200%']) {
    it(`fits a 320 px phone in every step with text at ${size}`, async () => {
      await setViewport({ width: 320, height: 640 });
      document.documentElement.style.fontSize = size;
      const { widget } = await meetButton();
      const wide: string[] = [];
      const look = (step: string): void => {
        const sheet = find(widget, '.sheet');
        if (sheet.scrollWidth > sheet.clientWidth) wide.push(step);
        wide.push(...listSmallTargets(widget));
      };
      await openDialog(widget);
      await until(() => findAll(widget, '.free').length > 0, 'there is what is left');
      look('product');
      await chooseProduct(widget);
      look('quantity');
      find(widget, '[part=next]').click();
      await until(() => findAll(widget, '[part=send]').length === 1, 'the form is there');
      look('form');
      await send(widget);
      await until(() => findAll(widget, 'svg.qr').length === 1, 'the code is drawn');
      look('payment');
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 1024, height: 768 });
      expect(wide).to.eql([]);
    });
  }
});
