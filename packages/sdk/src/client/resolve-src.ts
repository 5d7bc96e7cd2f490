// A community is known by its root URL, however people write it.
import { CircunomyError } from '../errors.ts';

/**
 * The root URL with a trailing slash and without query, fragment or `index.html`.
 * A relative `src` is resolved against `document.baseURI`, in a worker against its own address.
 * Throws `bad-src` for anything that is not http(s), or that carries a user name or password.
 *
 * @example
 * import { resolveSrc } from '@circunomy/sdk';
 * console.log(resolveSrc('https://example.org/our-community').href); // https://example.org/our-community/
 */
export function resolveSrc(src: string | URL): URL {
  const url = parse(src);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    // What is refused may be logged, and a login is for nobody's log.
    throw new CircunomyError('bad-src', {
      values: { value: String(src).replace(/\/\/.*@/, '//…@') },
    });
  }
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/(\/index\.html)?\/*$/, '/');
  return url;
}

function parse(src: string | URL): URL | undefined {
  const written = String(src).trim();
  const base = globalThis.document?.baseURI ?? globalThis.location?.href;
  try {
    return written === '' ? undefined : new URL(written, base);
  } catch {
    return undefined;
  }
}
