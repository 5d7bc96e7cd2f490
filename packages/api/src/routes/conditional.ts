// `If-None-Match` after RFC 9110 section 13.1.2: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2

const ENTITY_TAG = /(?:W\/)?("[\x21\x23-\x7e\x80-\uffff]*")/g;

/** True where the client already holds the representation with this strong tag; the comparison is weak. */
export function isNotModified(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.matchAll(ENTITY_TAG).some(([, tag]) => tag === etag);
}
