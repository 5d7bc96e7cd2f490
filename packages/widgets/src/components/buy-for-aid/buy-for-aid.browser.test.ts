/** Buy for aid: from the button to the community's own contacts, by hand and by keyboard. */
import { sendKeys, setViewport } from '@web/test-runner-commands';
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
import { endStubs, stubCommunity } from '../../../test-support/stub-community.ts';
import './buy-for-aid.define.ts';

const tag = 'circunomy-buy-for-aid';

async function open(src: string, rest = ''): Promise<HTMLElement> {
  const widget = await mount(`<${tag} src="${src}" ${rest}></${tag}>`);
  await press(widget);
  return widget;
}

/** Opens the dialog and waits for what stands in it. */
async function press(widget: Element): Promise<void> {
  find(widget, '.open').click();
  await until(() => findAll(widget, '.sheet h3').length > 0, 'the dialog is filled');
}

async function choose(widget: Element, index: number): Promise<void> {
  findAll(widget, '.product')[index]?.click();
  await until(() => findAll(widget, '.quantity').length === 1, 'the product is chosen');
}

const total = (widget: Element): string => textOf(widget, '.total dd');
const quantity = (widget: Element): HTMLInputElement => find<HTMLInputElement>(widget, '.quantity');
const hrefs = (widget: Element): string[] =>
  findAll(widget, '.ways a').map((link) => (link as HTMLAnchorElement).href);

describe('circunomy-buy-for-aid', () => {
  afterEach(() => {
    clearPage();
    endStubs();
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing for axe-core to find in the ${scheme} scheme: closed, choosing, ordering`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const { src } = stubCommunity();
      const closed = await mount(`<${tag} src="${src}"></${tag}>`);
      expect(await listAccessibilityFaults(closed)).to.eql([]);
      await press(closed);
      expect(await listAccessibilityFaults(closed)).to.eql([]);
      await choose(closed, 0);
      expect(await listAccessibilityFaults(closed)).to.eql([]);
    });
  }

  it('offers products of named MSMEs at their own price', async () => {
    const widget = await open(stubCommunity().src);
    expect(textOf(widget, '.product').split(' | ')).to.eql([
      'Nasi kuning Rp 15.000 per porsi Warung Contoh Melati · Jatinegara',
      'Es teh satu termos Rp 40.000 per termos Es Contoh Anggrek · Bekasi',
    ]);
  });

  it('says what it costs, how many people it helps and where', async () => {
    const widget = await open(stubCommunity().src);
    await choose(widget, 1);
    const facts = textOf(widget, '.facts');
    expect(facts).to.contain('Harga satuan Rp 40.000 per termos');
    expect(facts).to.contain('Mencukupi 8–12 orang');
    expect(facts).to.contain('Disalurkan di sekitar Bekasi');
    find(widget, '[aria-label="Tambah satu"]').click();
    await until(() => total(widget) === 'Rp 80.000', 'the total follows');
    expect(textOf(widget, '.facts')).to.contain('Mencukupi 16–24 orang');
  });

  it('speaks English', async () => {
    const widget = await open(stubCommunity().src, 'lang="en"');
    expect(textOf(widget, '.open')).to.equal('Buy for aid');
    await choose(widget, 1);
    expect(textOf(widget, '.facts')).to.contain('Enough for 8–12 people');
    expect(textOf(widget, '.total')).to.equal('Total price Rp 40,000');
  });

  it('fetches what stands in the dialog when somebody comes near the button', async () => {
    const { src } = stubCommunity();
    const widget = await mount(`<${tag} src="${src}"></${tag}>`);
    expect(findAll(widget, '.sheet h3')).to.eql([]);
    find(widget, '.open').dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => findAll(widget, '.product').length === 2, 'it has come');
    expect(find<HTMLDialogElement>(widget, 'dialog').open).to.equal(false);
  });

  it('begins with the product that the page names, and lets the visitor change it', async () => {
    const { src, sample } = stubCommunity();
    const { products } = JSON.parse(
      new TextDecoder().decode(sample.readFile('products.json')?.body),
    ) as { products: { id: string }[] };
    const widget = await open(src, `product="${products[1]?.id}"`);
    expect(textOf(widget, '.chosen')).to.equal('Es teh satu termos, Es Contoh Anggrek');
    find(widget, '[part=change]').click();
    await until(() => findAll(widget, '.product').length === 2, 'the choice is open');
    await choose(widget, 0);
    expect(textOf(widget, '.chosen')).to.equal('Nasi kuning, Warung Contoh Melati');
  });

  it('says that a product which the page names is gone', async () => {
    const widget = await open(stubCommunity().src, 'product="product-000000000000"');
    expect(textOf(widget)).to.contain('Produk yang dipilih halaman ini tidak ada lagi.');
    expect(findAll(widget, '.product')).to.have.length(2);
  });

  it('keeps the quantity a whole number within what the MSME can make in a week', async () => {
    const widget = await open(stubCommunity().src);
    await choose(widget, 0);
    const type = async (value: string, shown: string): Promise<void> => {
      quantity(widget).value = value;
      quantity(widget).dispatchEvent(new Event('change'));
      await until(() => quantity(widget).value === shown, `${value} becomes ${shown}`);
    };
    await type('20', '20');
    expect(total(widget)).to.equal('Rp 300.000');
    await type('5000', '200');
    await type('6000', '200');
    expect(total(widget)).to.equal('Rp 3.000.000');
    await type('-3', '1');
    await type('2.9', '2');
    await type('', '1');
    expect(find<HTMLButtonElement>(widget, '[aria-label="Kurangi satu"]').disabled).to.equal(true);
    expect(textOf(widget, '#capacity')).to.contain('Paling banyak 200 porsi seminggu');
  });

  it('ends at the community’s contacts with a message ready to send', async () => {
    const widget = await open(
      stubCommunity({
        name: 'Circunomy Sampel',
        contacts: [
          { kind: 'whatsapp', value: '0800-0000-0000' },
          { kind: 'phone', value: '+62 800 0000' },
          { kind: 'email', value: 'halo@contoh.example' },
          { kind: 'instagram', value: '@contoh.id' },
          { kind: 'tiktok', value: 'contoh.id' },
          { kind: 'web', value: 'https://contoh.example/' },
        ],
      }).src,
    );
    await choose(widget, 0);
    const message =
      'Halo Circunomy Sampel, saya ingin membeli untuk bantu: 1 porsi Nasi kuning dari Warung Contoh Melati, Rp 15.000. Mohon disalurkan di sekitar Jatinegara.';
    expect(hrefs(widget)).to.eql([
      `https://wa.me/6280000000000?text=${encodeURIComponent(message)}`,
      'tel:+628000000',
      `mailto:halo@contoh.example?subject=Beli%20untuk%20bantu%3A%20Nasi%20kuning&body=${encodeURIComponent(message)}`,
      'https://www.instagram.com/contoh.id/',
      'https://www.tiktok.com/@contoh.id',
      'https://contoh.example/',
    ]);
    for (const link of findAll(widget, '.ways a')) {
      expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
    }
  });

  it('turns a made-up community’s contacts into text, so that nobody is written to', async () => {
    const widget = await open(stubCommunity({ fictional: true }).src);
    await choose(widget, 0);
    expect(hrefs(widget)).to.eql([]);
    expect(textOf(widget)).to.contain('Ini contoh, rekaan');
    expect(textOf(widget, 'dialog [part=fictional]')).to.equal('contoh, rekaan');
  });

  it('offers the contacts where no product is listed', async () => {
    const { src, answers } = stubCommunity();
    answers.set('products.json', (products) => ({ ...products, products: [] }));
    const widget = await open(src);
    expect(textOf(widget)).to.contain('Komunitas ini belum mencantumkan produk.');
    const question = 'Halo Komunitas Sampel, apa yang bisa saya beli untuk bantu?';
    expect(hrefs(widget)).to.eql([
      `https://wa.me/6280000000000?text=${encodeURIComponent(question)}`,
    ]);
  });

  it('says that there is no contact instead of ending in nothing', async () => {
    const widget = await open(stubCommunity({ contacts: [] }).src);
    await choose(widget, 0);
    expect(textOf(widget, '[part=contacts]')).to.equal('Komunitas ini belum mencantumkan kontak.');
  });

  it('works by keyboard: opens, keeps the focus inside, closes with Escape, gives the focus back', async () => {
    const { src } = stubCommunity();
    const widget = await mount(`<${tag} src="${src}"></${tag}>`);
    const button = find(widget, '.open');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => findAll(widget, 'dialog[open]').length === 1, 'the dialog is open');
    const dialog = find<HTMLDialogElement>(widget, 'dialog');
    expect(dialog.contains(widget.shadowRoot?.activeElement ?? null)).to.equal(true);
    await until(() => findAll(widget, '.product').length > 0, 'the dialog is filled');
    find(widget, '.product').focus();
    await sendKeys({ press: 'Enter' });
    await until(
      () => widget.shadowRoot?.activeElement?.matches('.chosen') === true,
      'focus follows',
    );
    await sendKeys({ press: 'Tab' });
    expect(widget.shadowRoot?.activeElement).to.equal(find(widget, '.quantity'));
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Tab' });
    await until(() => total(widget) === 'Rp 30.000', 'the total follows');
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
    expect(widget.shadowRoot?.activeElement).to.equal(button);
  });

  it('closes by its button and by a press beside it', async () => {
    const widget = await open(stubCommunity().src);
    const dialog = find<HTMLDialogElement>(widget, 'dialog');
    find(widget, '.close').click();
    expect(dialog.open).to.equal(false);
    find(widget, '.open').click();
    await until(() => dialog.open, 'it is open again');
    find(widget, '.sheet').click();
    expect(dialog.open).to.equal(true);
    dialog.click();
    expect(dialog.open).to.equal(false);
  });

  it('shows hostile names as text, and sends none of their hidden marks', async () => {
    const hostile = '<b onclick="x">\u202EAB\u200B"C';
    const { src, answers } = stubCommunity();
    answers.set('products.json', (answer) => ({
      ...answer,
      products: [{ ...answer.products[0], name: hostile, about: hostile, unit: hostile }],
    }));
    const widget = await open(src);
    expect(find(widget, '.chosen bdi').textContent).to.equal(hostile);
    expect(findAll(widget, 'b')).to.eql([]);
    const text = new URL(hrefs(widget)[0] ?? '').searchParams.get('text');
    expect(text).to.contain('<b onclick="x">AB"C dari');
  });

  it('keeps the page’s own link when it fails', async () => {
    const { src, answers } = stubCommunity();
    answers.set('community.json', 500);
    const widget = await mount(
      `<${tag} src="${src}"><a href="#x">Beli</a></${tag}>`,
      'circunomy-error',
    );
    expect(widget.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('fits a 320 px phone with controls that a thumb can hit', async () => {
    await setViewport({ width: 320, height: 640 });
    const widget = await open(stubCommunity({ name: 'Persekutuan'.repeat(8) }).src);
    await choose(widget, 0);
    const sheet = find(widget, '.sheet');
    expect(sheet.scrollWidth).to.be.at.most(sheet.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(listSmallTargets(widget)).to.eql([]);
    await setViewport({ width: 1024, height: 768 });
  });
});
