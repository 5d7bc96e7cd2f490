/** What a visitor who pays takes along: a drawn code, a saved picture, a copied sum. */
import { copyText, savePicture } from './hand-over.ts';

export class PayTools {
  readonly #onChange: () => void;
  /** Draws QR codes; fetched when one is to be shown, null where it could not be had. */
  qr: typeof import('./qr-code.ts') | null | undefined;
  /** What was copied last, and what the page was not allowed to copy. */
  copied = '';
  uncopied = '';

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  async fetchQr(): Promise<void> {
    if (this.qr) return;
    this.qr = await import('./qr-code.ts').catch(() => null);
    this.#onChange();
  }

  async copy(text: string): Promise<void> {
    const isCopied = await copyText(text);
    this.copied = isCopied ? text : '';
    this.uncopied = isCopied ? '' : text;
    this.#onChange();
  }

  /** `lines` stand below the code. */
  async savePicture(text: string, lines: readonly string[]): Promise<void> {
    const picture = await this.qr?.drawQrPicture(text, lines);
    if (picture) await savePicture(picture, 'qris.png');
  }
}
