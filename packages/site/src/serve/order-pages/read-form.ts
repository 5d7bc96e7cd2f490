// What one of these pages' own forms sent.
import { bodyLimit } from 'hono/body-limit';
import type { LiveContext } from './ask-orders.ts';

/** Bytes; a message in the longest script has a quarter of it. */
const LONGEST_FORM = 32_768;

const TYPE = 'application/x-www-form-urlencoded';

/** Stops reading there, also where no length was told. */
export const limitForm = bodyLimit({
  maxSize: LONGEST_FORM,
  onError: (context) =>
    context.text('Formulir ini terlalu panjang. · This form is too long.\n', 413, {
      'cache-control': 'no-store',
      connection: 'close',
    }),
});

/** Undefined for what none of them sends: from another site, or of another type. */
export async function readForm({ req }: LiveContext): Promise<URLSearchParams | undefined> {
  // https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header; left out where the connection is not secure.
  const site = req.header('sec-fetch-site') ?? 'same-origin';
  if (site !== 'same-origin' && site !== 'none') return undefined;
  if (!req.header('content-type')?.startsWith(TYPE)) return undefined;
  return new URLSearchParams(await req.text());
}

export function refuseForm(context: LiveContext): Response {
  return context.text(
    'Formulir ini hanya bisa dikirim dari halamannya sendiri. · This form can only be sent from its own page.\n',
    403,
    { 'cache-control': 'no-store' },
  );
}
