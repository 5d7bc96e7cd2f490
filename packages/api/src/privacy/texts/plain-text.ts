// Text as the finders read it: one spelling for digits, spaces, dashes and quotes, without invisible characters,
// so that a number cannot hide behind Unicode. Every position leads back to the text as it was written.

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PlainText {
  readonly text: string;
  /** First and last character of a span in the original, counted in code points from 1. */
  toCharacters(span: Span): { readonly from: number; readonly to: number };
}

/** What compatibility forms would turn into something else: degree signs, minutes, middle dots, minus. */
const OWN_FORMS: Readonly<Record<string, string>> = {
  º: '°',
  '˚': '°',
  '´': "'",
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '″': '"',
  '·': '.',
  '•': '.',
  '∙': '.',
  '․': '.',
  '。': '.',
  '−': '-',
};

/** `isLink`: %XX stands for the character it encodes. */
export function toPlainText(original: string, isLink = false): PlainText {
  if (!isLink && /^[ -~]*$/.test(original)) return { text: original, toCharacters: toSame };
  const origins: number[] = [];
  let text = '';
  let index = 0;
  for (const { shown, length } of listCharacters(original, isLink)) {
    const plain = toPlainCharacter(shown);
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(index);
    text += plain;
    index += length;
  }
  const last = (origins.at(-1) ?? 0) + 1;
  return {
    text,
    toCharacters: ({ start, end }) => ({
      from: (origins[start] ?? 0) + 1,
      to: origins[end] ?? last,
    }),
  };
}

/** Nothing had to be changed. */
function toSame({ start, end }: Span): { readonly from: number; readonly to: number } {
  return { from: start + 1, to: end };
}

function* listCharacters(
  original: string,
  isLink: boolean,
): Generator<{ readonly shown: string; readonly length: number }> {
  const parts = isLink ? original.split(/(%[2-7][0-9a-f])/i) : [original];
  for (const part of parts) {
    const code = isLink ? /^%([2-7][0-9a-f])$/i.exec(part)?.[1] : undefined;
    if (code) yield { shown: String.fromCharCode(Number.parseInt(code, 16)), length: 3 };
    else for (const shown of part) yield { shown, length: 1 };
  }
}

function toPlainCharacter(character: string): string {
  if (character >= '!' && character <= '~') return character;
  const own = OWN_FORMS[character];
  if (own !== undefined) return own;
  if (/[\p{Cf}\p{M}]/u.test(character)) return '';
  if (/[\s\p{Zs}\u2800\u3164]/u.test(character)) return ' ';
  if (/\p{Pd}/u.test(character)) return '-';
  return Array.from(character.normalize('NFKC'), toDigit).join('');
}

/** Unicode's decimal digits come in runs of ten that begin at …0 or …6. */
function toDigit(character: string): string {
  if (!/\p{Nd}/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const beginsAtZero = /\p{Nd}/u.test(String.fromCodePoint(code & ~0xf));
  return String((code & 0xf) - (beginsAtZero ? 0 : 6));
}
