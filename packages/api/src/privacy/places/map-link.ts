// Links that open a map at an exact point: by coordinates in the address, or shortened so that nobody sees where to.
import { findAll } from '../texts/finder.ts';
import type { Span } from '../texts/plain-text.ts';

const SHORT =
  /(?:https?:\/\/)?(?:maps\.app\.goo\.gl|goo\.gl\/maps|g\.co\/kgs|w3w\.co|what3words\.com|osm\.org\/go)\/[^\s"<>]+/dgi;
const AT_POINT =
  /(?:https?:\/\/|www\.|maps\.|geo:)[^\s"<>]{0,300}?(?:@|=|\/|!3d|geo:)[+-]?\d{1,3}\.\d{3,}[^\d\s"<>]{1,8}(?:4d)?[+-]?\d{1,3}\.\d{3,}[^\s"<>]*/dgi;
/** what3words: ///kata.kata.kata */
const THREE_WORDS = /(?<![:/\w])\/\/\/\p{L}+\.\p{L}+\.\p{L}+/dgu;

export function findMapLinks(plain: string): Span[] {
  return [...findAll(SHORT, plain), ...findAll(AT_POINT, plain), ...findAll(THREE_WORDS, plain)];
}
