// What a phone's camera makes of a screenshot, by a decoder that is not ours.
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';

/** Undefined where it finds no code. */
export async function readQr(page: Page, screenshot: Buffer): Promise<string | undefined> {
  const blank = await page.context().newPage();
  const { width, height, data } = await blank.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const reader = new FileReader();
    const whole = new Promise((resolve) => reader.addEventListener('load', resolve));
    reader.readAsDataURL(new Blob([Uint8Array.from(pixels)]));
    await whole;
    return { width: bitmap.width, height: bitmap.height, data: String(reader.result) };
  }, screenshot.toString('base64'));
  await blank.close();
  const pixels = Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
  return jsQR.default(new Uint8ClampedArray(pixels), width, height)?.data;
}
