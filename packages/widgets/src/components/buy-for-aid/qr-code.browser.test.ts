/** A QR code as a phone's camera meets it: on a screenshot of a 360 px screen, read by a decoder that is not ours. */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import 'jsqr';
import { clearPage, find, findAll, until } from '../../../test-support/mount.ts';
import { meetButton, order } from '../../../test-support/order-journey.ts';
import { endStubs } from '../../../test-support/stub-community.ts';
import './buy-for-aid.define.ts';
import { drawQrPicture } from './qr-code.ts';

/** jsQR comes as a script that leaves itself in the page. */
declare const jsQR: (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
) => { readonly data: string } | null;

async function readQr(picture: Blob): Promise<string | undefined> {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const ink = canvas.getContext('2d');
  ink?.drawImage(bitmap, 0, 0);
  const pixels = ink?.getImageData(0, 0, bitmap.width, bitmap.height).data;
  return pixels && jsQR(pixels, bitmap.width, bitmap.height)?.data;
}

async function takeScreenshot(): Promise<Blob> {
  const base64 = await executeServerCommand<string, undefined>('screenshot');
  return new Blob([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))]);
}

describe('a QR code', () => {
  afterEach(async () => {
    clearPage();
    endStubs();
    localStorage.clear();
    await setViewport({ width: 1024, height: 768 });
  });

  for (const scheme of ['light', 'dark']) {
    it(`is read from a screenshot at 360 px in the ${scheme} scheme`, async () => {
      document.documentElement.style.colorScheme = scheme;
      await setViewport({ width: 360, height: 740 });
      const { widget, sample, src } = await meetButton();
      await order(widget, 'qris');
      await until(() => findAll(widget, 'svg.qr').length === 1, 'the code is drawn');
      find(widget, 'svg.qr').scrollIntoView({ block: 'center' });
      const code = find(widget, '[part=code] strong').textContent?.replaceAll('-', '') ?? '';
      const { payment } = sample.desk.read(code, src);
      expect(await readQr(await takeScreenshot())).to.equal(
        payment && 'qris' in payment ? payment.qris : 'no QRIS',
      );
    });
  }

  it('is read from the picture that is saved, with the words below it', async () => {
    const text = 'https://contoh.example/bukan-QRIS';
    const picture = await drawQrPicture(text, ['WARUNG CONTOH', 'Rp 15.000']);
    expect(picture?.type).to.equal('image/png');
    expect(picture && (await readQr(picture))).to.equal(text);
  });
});
