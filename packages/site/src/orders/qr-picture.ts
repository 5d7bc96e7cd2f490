// A QR code as one path of squares for a page, and as a picture to be saved by who pays on the phone that shows it.
import { correction, generate } from 'lean-qr';
import { toPngBuffer } from 'lean-qr/extras/node_export';

export interface QrPicture {
  /** Width and height in modules, the quiet zone included. */
  readonly size: number;
  /** Of the dark modules, as the `d` of an SVG path. */
  readonly path: string;
}

/** Light modules on every side that scanners need: ISO/IEC 18004. */
const QUIET = 4;

/** Pixels of a module in the picture to be saved. */
const SCALE = 12;

export function drawQr(text: string): QrPicture {
  const code = encode(text);
  const rows: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (code.get(x + 1, y)) x += 1;
      rows.push(`M${start + QUIET} ${y + QUIET}h${x + 1 - start}v1H${start + QUIET}z`);
    }
  }
  return { size: code.size + 2 * QUIET, path: rows.join('') };
}

export function drawQrPng(text: string): Uint8Array<ArrayBuffer> {
  const picture = toPngBuffer(encode(text), {
    ...{ on: [0, 0, 0], off: [255, 255, 255], pad: QUIET, scale: SCALE },
  });
  return new Uint8Array(picture);
}

function encode(text: string): ReturnType<typeof generate> {
  return generate(text, { minCorrectionLevel: correction.M });
}
