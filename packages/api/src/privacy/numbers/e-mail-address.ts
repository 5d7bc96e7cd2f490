// E-mail addresses, also with "(at)" and "(dot)". A handle such as @circunomy.id has nothing in front of its @.
import { findAll } from '../texts/finder.ts';
import type { Span } from '../texts/plain-text.ts';

const AT = '(?:@|\\s?[([{<]\\s?(?:at|et|@)\\s?[)\\]}>]\\s?)';
const DOT = '(?:\\.|\\s?[([{<]\\s?(?:dot|titik|\\.)\\s?[)\\]}>]\\s?)';
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\d._%+-])(?<data>[\\p{L}\\d._%+-]{1,64}${AT}[\\p{L}\\d-]{1,63}(?:${DOT}[\\p{L}\\d-]{2,63}){1,4})`,
  'gdu',
);
const PROVIDER =
  /[\p{L}\d._%+-]{1,64} ?(?:@| at ) ?(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|icloud|rocketmail|proton)(?:mail)? ?(?:\.| dot | titik ) ?(?:com|co|id|me|net)/dgiu;
const HANDLE = /^(?:ig|instagram|tiktok|tt|fb|facebook|twitter|x|threads|youtube|yt)@/i;

export function findEMailAddresses(plain: string): Span[] {
  return [
    ...findAll(ADDRESS, plain, (match) => !HANDLE.test(match)),
    ...findAll(PROVIDER, plain, (match) => !HANDLE.test(match)),
  ];
}
