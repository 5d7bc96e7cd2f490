// What one of these pages' own forms sent.
import type { LiveContext } from './ask-orders.ts';

/** Bytes; a message in the longest script has a quarter of it. */
const LONGEST_FORM = 32_768;

const TYPE = 'application/x-www-form-urlencoded';

/** Undefined for what none of them sends: from another site, of another type, more than they could hold. */
export async function readForm({ req }: LiveContext): Promise<URLSearchParams | undefined> {
  // https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header; left out where the connection is not secure.
  const site = req.header('sec-fetch-site') ?? 'same-origin';
  if (site !== 'same-origin' && site !== 'none') return undefined;
  if (!req.header('content-type')?.startsWith(TYPE)) return undefined;
  const body = await req.arrayBuffer();
  if (body.byteLength > LONGEST_FORM) return undefined;
  return new URLSearchParams(new TextDecoder().decode(body));
}

export function refuseForm(context: LiveContext): Response {
  return context.text(
    'Formulir ini hanya bisa dikirim dari halamannya sendiri. · This form can only be sent from its own page.\n',
    403,
    { 'cache-control': 'no-store' },
  );
}
