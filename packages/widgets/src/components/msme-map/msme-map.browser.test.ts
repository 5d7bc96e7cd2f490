/** The MSME map: a complete list first, and a map that says the same. */
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
import './msme-map.define.ts';

const tag = 'circunomy-msme-map';

/** Ready, with its base map drawn or given up. */
async function open(src: string, rest = ''): Promise<HTMLElement> {
  const widget = await mount(`<${tag} src="${src}" ${rest}></${tag}>`);
  await until(() => findAll(widget, '.blank').length === 0, 'the base map has come or failed');
  return widget;
}

const names = (widget: Element): string[] =>
  findAll(widget, '.name').map((name) => name.textContent);
const itemOf = (widget: Element, index: number): HTMLElement => {
  const item = findAll(widget, '.item')[index];
  if (!item) throw new Error(`The list has no item ${index}.`);
  return item;
};

/** Two regions far apart, two MSMEs that share an approximate point, one far away, one without a point. */
function spread(stub: ReturnType<typeof stubCommunity>): void {
  stub.answers.set('msmes.geojson', ({ features: [first, second, third], ...rest }) => ({
    ...rest,
    features: [
      first,
      {
        ...third,
        id: 'msme-a',
        properties: { ...third.properties, name: 'Kios A', withdrawn: false },
      },
      {
        ...third,
        id: 'msme-b',
        properties: { ...third.properties, name: 'Kios B', withdrawn: false },
      },
      {
        ...first,
        id: 'msme-far',
        geometry: { type: 'Point', coordinates: [112.75, -7.26] },
        properties: { ...first.properties, name: 'Cilok Jauh', category: 'drinks' },
      },
      second,
    ],
  }));
  stub.answers.set('base-map.json', (map) => ({
    ...map,
    regions: [
      ...map.regions,
      { id: 'surabaya', name: 'Surabaya', bbox: [112.6, -7.4, 112.9, -7.1], land: [], places: [] },
    ],
  }));
}

describe('circunomy-msme-map', () => {
  afterEach(() => {
    clearPage();
    endStubs();
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing for axe-core to find in the ${scheme} scheme, an MSME being open`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const stub = stubCommunity({ fictional: true });
      spread(stub);
      const widget = await open(stub.src);
      itemOf(widget, 0).click();
      await until(() => findAll(widget, '.details').length === 1, 'details are open');
      expect(await listAccessibilityFaults(widget)).to.eql([]);
    });
  }

  it('lists every MSME and counts those without a point', async () => {
    const widget = await open(stubCommunity().src);
    expect(names(widget)).to.eql([
      'Warung Contoh Melati',
      'Es Contoh Anggrek',
      'UMKM tanpa nama terbit',
    ]);
    expect(textOf(widget, '.count')).to.equal('3 UMKM, 1 di antaranya belum bertitik di peta');
    expect(findAll(widget, '.spot')).to.have.length(2);
  });

  it('speaks English', async () => {
    const widget = await open(stubCommunity().src, 'lang="en"');
    expect(textOf(widget, '.count')).to.equal('3 MSMEs, 1 of them is not on the map yet');
    expect(textOf(widget, '.item small')).to.contain('Jatinegara · Processed food and snacks');
  });

  it('draws an approximate point as the whole area, to scale, and an exact one as a pin', async () => {
    const widget = await open(stubCommunity().src);
    expect(findAll(widget, '.spot .pin')).to.have.length(1);
    const area = find(widget, '.spot .area');
    const svg = find<SVGSVGElement>(widget, '.map');
    const degreesWide = 0.3 * Math.cos((6.2 * Math.PI) / 180);
    const pixelsPerMetre = svg.viewBox.baseVal.width / (degreesWide * 111_195);
    expect(Number(area.getAttribute('r'))).to.be.closeTo(1_500 * pixelsPerMetre, 0.5);
    expect(find(widget, '.spot:has(.area)').getAttribute('aria-label')).to.equal(
      'UMKM tanpa nama terbit, Johar Baru, di dalam lingkaran sekitar 2 km',
    );
  });

  it('keeps list and map in step, whichever is touched', async () => {
    const widget = await open(stubCommunity().src);
    itemOf(widget, 0).click();
    await until(() => findAll(widget, '.spot.here').length === 1, 'the map shows it');
    expect(find(widget, '.spot.here').getAttribute('aria-label')).to.contain(
      'Warung Contoh Melati',
    );
    find(widget, '.spot:not(.here)').dispatchEvent(new MouseEvent('click'));
    await until(() => textOf(widget, 'li.here').includes('tanpa nama'), 'the list shows it');
    expect(findAll(widget, 'li.here')).to.have.length(1);
    expect(textOf(widget, '.details')).to.contain('Dokumennya ditarik atas permintaan');
    find(widget, 'li.here .item').click();
    await until(() => findAll(widget, '.here').length === 0, 'nothing is chosen any more');
  });

  it('goes through MSMEs that share a spot, one press after another', async () => {
    const stub = stubCommunity();
    spread(stub);
    const widget = await open(stub.src);
    const shared = find(widget, '.spot:has(.many)');
    expect(shared.getAttribute('aria-label')).to.match(/^2 UMKM: Kios A dan Kios B, Johar Baru/);
    shared.dispatchEvent(new MouseEvent('click'));
    await until(() => textOf(widget, 'li.here').includes('Kios A'), 'the first is open');
    shared.dispatchEvent(new MouseEvent('click'));
    await until(() => textOf(widget, 'li.here').includes('Kios B'), 'the second is open');
  });

  it('can be walked and used by keyboard alone', async () => {
    const widget = await open(stubCommunity().src);
    find(widget, '.spot[tabindex="0"]').focus();
    await sendKeys({ press: 'ArrowRight' });
    const first = widget.shadowRoot?.activeElement?.getAttribute('aria-label');
    await sendKeys({ press: 'ArrowRight' });
    const second = widget.shadowRoot?.activeElement?.getAttribute('aria-label');
    expect([first, second]).to.have.members([
      'Warung Contoh Melati, Jatinegara, titik tepat',
      'UMKM tanpa nama terbit, Johar Baru, di dalam lingkaran sekitar 2 km',
    ]);
    await sendKeys({ press: 'Enter' });
    await until(() => findAll(widget, 'li.here').length === 1, 'the list shows it');
    itemOf(widget, 1).focus();
    await sendKeys({ press: 'Space' });
    await until(() => textOf(widget, '.details').includes('Belum bertitik'), 'details are open');
  });

  it('filters list and map by category', async () => {
    const widget = await open(stubCommunity().src);
    const chips = findAll(widget, '.chip');
    expect(chips.map(({ textContent }) => textContent)).to.eql([
      'Semua 3',
      'Makanan olahan 1',
      'Minuman 1',
      'Kerajinan tangan 1',
    ]);
    chips[1]?.click();
    await until(() => names(widget).length === 1, 'the list is filtered');
    expect(findAll(widget, '.spot')).to.have.length(1);
    expect(chips[1]?.getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(widget, '.count')).to.equal('1 UMKM');
  });

  it('offers far-apart regions as tabs, and opens the one that a chosen MSME lies in', async () => {
    const stub = stubCommunity();
    spread(stub);
    const widget = await open(stub.src);
    expect(textOf(widget, '.tab')).to.equal('Jakarta 3 | Surabaya 1');
    itemOf(widget, 3).click();
    await until(() => textOf(widget, '[aria-selected=true]') === 'Surabaya 1', 'its tab is open');
    expect(findAll(widget, '.spot')).to.have.length(1);
    find(widget, '[aria-selected=true]').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => findAll(widget, '.spot').length === 2, 'the other region is shown');
    expect(widget.shadowRoot?.activeElement?.textContent).to.equal('Jakarta 3');
  });

  it('leads to the MSME’s own page', async () => {
    const { src } = stubCommunity();
    const widget = await open(src);
    itemOf(widget, 0).click();
    await until(() => findAll(widget, '.page').length === 1, 'details are open');
    expect(find<HTMLAnchorElement>(widget, '.page').href).to.match(/\/msmes\/msme-[0-9a-z]+\/$/);
    expect(textOf(widget, '.details')).to.contain('Dibeli 1 kali: Rp 330.000 dan 22 porsi');
  });

  it('sets place names so that they cover neither each other nor a spot', async () => {
    const stub = stubCommunity();
    stub.answers.set('base-map.json', (map) => ({
      ...map,
      regions: map.regions.map((region: object) => ({
        ...region,
        places: Array.from({ length: 40 }, (_, index) => ({
          name: `Tempat ${index}`,
          lng: 106.75 + (index % 8) * 0.03,
          lat: -6.3 + Math.floor(index / 8) * 0.04,
          population: null,
        })),
      })),
    }));
    const widget = await open(stub.src);
    const boxes = findAll(widget, '.places text').map((text) => text.getBoundingClientRect());
    expect(boxes.length).to.be.above(5);
    const overlapping = boxes.filter((one, at) =>
      boxes.some(
        (other, index) =>
          index !== at &&
          one.left < other.right &&
          other.left < one.right &&
          one.top + 2 < other.bottom &&
          other.top + 2 < one.bottom,
      ),
    );
    expect(overlapping).to.eql([]);
  });

  it('is a list with counts per area, and no empty map, where no MSME has a point', async () => {
    const { src, answers } = stubCommunity();
    answers.set('msmes.geojson', (msmes) => ({
      ...msmes,
      features: msmes.features.map((feature: object) => ({ ...feature, geometry: null })),
    }));
    answers.set('base-map.json', (map) => ({ ...map, regions: [] }));
    const widget = await open(src);
    expect(findAll(widget, '.map')).to.eql([]);
    expect(textOf(widget, '.areas')).to.equal(
      'Belum ada UMKM yang bertitik di peta. Menurut wilayah: Jatinegara 1 Bekasi 1 Johar Baru 1',
    );
    expect(names(widget)).to.have.length(3);
  });

  it('keeps the whole list where the base map cannot be had', async () => {
    const { src, answers } = stubCommunity();
    answers.set('base-map.json', 404);
    const widget = await open(src);
    expect(textOf(widget)).to.contain('Peta dasarnya belum dapat dimuat; daftar ini lengkap.');
    expect(names(widget)).to.have.length(3);
  });

  it('says that no MSME is registered yet', async () => {
    const { src, answers } = stubCommunity();
    answers.set('msmes.geojson', (msmes) => ({ ...msmes, features: [] }));
    const widget = await mount(`<${tag} src="${src}"></${tag}>`);
    expect(textOf(widget, '[part=empty]')).to.equal('Belum ada UMKM yang terdata.');
    expect(await listAccessibilityFaults(widget)).to.eql([]);
  });

  it('keeps the page’s own content when it fails', async () => {
    const { src, answers } = stubCommunity();
    answers.set('msmes.geojson', 500);
    const widget = await mount(
      `<${tag} src="${src}"><p>Daftar UMKM</p></${tag}>`,
      'circunomy-error',
    );
    expect(widget.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(textOf(widget)).to.contain('belum dapat dimuat');
  });

  it('shows hostile names as text, on the map too', async () => {
    const hostile = '</text><script>window.hurt=1</script>\u202E"';
    const { src, answers } = stubCommunity();
    answers.set('msmes.geojson', (msmes) => ({
      ...msmes,
      features: msmes.features.map((feature: { properties: object }) => ({
        ...feature,
        properties: { ...feature.properties, name: hostile, about: hostile },
      })),
    }));
    answers.set('base-map.json', (map) => ({
      ...map,
      attribution: [{ text: hostile, licence: hostile, url: 'javascript:window.hurt=1' }],
      regions: map.regions.map((region: object) => ({
        ...region,
        places: [{ name: hostile, lng: 106.8, lat: -6.25, population: null }],
      })),
    }));
    const widget = await open(src);
    itemOf(widget, 0).click();
    await until(() => findAll(widget, '.details').length === 1, 'details are open');
    expect(names(widget)[0]).to.equal(hostile);
    expect(findAll(widget, 'script, [href^="javascript"]')).to.eql([]);
    expect(globalThis).to.not.have.property('hurt');
  });

  it('shows fifty of many, and more on request', async () => {
    const { src, answers } = stubCommunity();
    answers.set('msmes.geojson', (msmes) => ({
      ...msmes,
      features: Array.from({ length: 320 }, (_, index) => ({
        ...msmes.features[0],
        id: `msme-${index}`,
      })),
    }));
    const widget = await open(src);
    expect(names(widget)).to.have.length(50);
    expect(textOf(widget, '.more')).to.equal('Tampilkan 270 lagi');
    find(widget, '.more button').click();
    await until(() => names(widget).length === 100, 'more are shown');
  });

  it('fits a 320 px phone with controls that a thumb can hit', async () => {
    await setViewport({ width: 320, height: 640 });
    const stub = stubCommunity({ name: 'Persekutuan'.repeat(8) });
    spread(stub);
    const widget = await open(stub.src);
    itemOf(widget, 0).click();
    await until(() => findAll(widget, '.details').length === 1, 'details are open');
    await until(() => find(widget, '.picked').checkVisibility(), 'it is named under the map');
    expect(textOf(widget, '.picked')).to.equal('Warung Contoh Melati Jatinegara');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(listSmallTargets(widget)).to.eql([]);
    await setViewport({ width: 1024, height: 768 });
  });
});
