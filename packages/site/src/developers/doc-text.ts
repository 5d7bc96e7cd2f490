// Words of doc comments and declarations as pieces that a page can set: paragraphs, code, links to other names.
import { type ApiSlug, apiReference } from './api-reference.ts';
import { linkTo } from './developer-pages.ts';

export interface TextPiece {
  readonly text: string;
  readonly isCode: boolean;
  /** Of a code of an error, where the text says that it is thrown. */
  readonly href?: string;
}

const errorCodes = new Set(apiReference.errors.map(({ code }) => code));

/** Paragraphs are divided by empty lines; code stands between backticks. `isThrown` where all of it is about errors. */
export function toParagraphs(text: string, isThrown = false): TextPiece[][] {
  return text
    .replace(/\{@link ([^}]+)\}/g, '`$1`')
    .split(/\n\s*\n/)
    .map((paragraph) => toPieces(paragraph.replace(/\s*\n\s*/g, ' '), isThrown))
    .filter((pieces) => pieces.length > 0);
}

function toPieces(paragraph: string, isThrown: boolean): TextPiece[] {
  let isAboutErrors = isThrown;
  const pieces = paragraph.split('`').map((text, index): TextPiece => {
    const isCode = index % 2 === 1;
    isAboutErrors ||= !isCode && /\bThrows\b/.test(text);
    const isLinked = isCode && isAboutErrors && errorCodes.has(text);
    return { text, isCode, ...(isLinked && { href: `../errors/#${text}` }) };
  });
  return pieces.filter(({ text }) => text !== '');
}

export interface CodePiece {
  readonly text: string;
  readonly href: string | undefined;
}

/** A declaration with its types as links; `own` is what it declares. */
export function toCodePieces(code: string, own: string, from: ApiSlug): CodePiece[] {
  return code.split(/\b([A-Z][A-Za-z]+)\b/).map((text, index) => ({
    text,
    href: index % 2 === 1 && text !== own ? linkTo(text, from) : undefined,
  }));
}

/** `Could not <do>: <what>. <What to do.>` taken apart; a name in braces is filled in when it happens. */
export function splitErrorText(text: string): { readonly what: string; readonly todo: string } {
  const end = [...text.matchAll(/\. (?=\p{Lu})/gu)].at(-1);
  if (!end) return { what: text, todo: '' };
  return { what: text.slice(0, end.index + 1), todo: text.slice(end.index + 2) };
}
