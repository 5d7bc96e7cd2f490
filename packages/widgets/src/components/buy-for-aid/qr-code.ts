/** A payment as a QR code: fetched only where one is to be shown. Dark on white in either scheme, for every camera. */
import { correction, generate } from 'lean-qr';
import { html, svg, type TemplateResult } from 'lit';

type Bitmap = ReturnType<typeof generate>;

/** Light modules on every side that scanners need: ISO/IEC 18004. */
const QUIET = 4;
/** Pixels of a module in the picture to be saved. */
const SCALE = 12;

const drawn = new Map<string, Bitmap>();

function bitmapOf(text: string): Bitmap {
  const bitmap = drawn.get(text) ?? generate(text, { minCorrectionLevel: correction.M });
  drawn.set(text, bitmap);
  return bitmap;
}

export function renderQr(text: string, label: string): TemplateResult {
  const bitmap = bitmapOf(text);
  const size = bitmap.size + 2 * QUIET;
  return html`<svg class="qr" part="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    ${svg`<rect width=${size} height=${size} fill="#fff"></rect><path d=${toPath(bitmap)} fill="#000"></path>`}</svg>`;
}

/** The same code with `lines` of text below it, as a PNG for whoever pays on the phone that shows it. */
export function drawQrPicture(text: string, lines: readonly string[]): Promise<Blob | null> {
  const bitmap = bitmapOf(text);
  const side = (bitmap.size + 2 * QUIET) * SCALE;
  const line = 3 * SCALE;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side + lines.length * line + line / 2;
  const ink = canvas.getContext('2d');
  if (!ink) return Promise.resolve(null);
  ink.fillStyle = '#fff';
  ink.fillRect(0, 0, canvas.width, canvas.height);
  ink.fillStyle = '#000';
  forEachRun(bitmap, (x, y, length) =>
    ink.fillRect((x + QUIET) * SCALE, (y + QUIET) * SCALE, length * SCALE, SCALE),
  );
  ink.font = `${2 * SCALE}px sans-serif`;
  ink.textAlign = 'center';
  for (const [index, words] of lines.entries()) {
    ink.fillText(words, side / 2, side + index * line + SCALE, side - 2 * QUIET * SCALE);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function toPath(bitmap: Bitmap): string {
  const parts: string[] = [];
  forEachRun(bitmap, (x, y, length) =>
    parts.push(`M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`),
  );
  return parts.join('');
}

/** Dark modules that lie side by side are one stroke: between two there would be a hairline. */
function forEachRun(bitmap: Bitmap, draw: (x: number, y: number, length: number) => void): void {
  for (let y = 0; y < bitmap.size; y += 1) {
    for (let x = 0; x < bitmap.size; x += 1) {
      const start = x;
      while (bitmap.get(x, y)) x += 1;
      if (x > start) draw(start, y, x - start);
    }
  }
}
