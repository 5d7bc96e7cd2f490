// What a page may load and do: what it needs and nothing else, everything from the site's own origin.

const OWN =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'";

/** Of public pages; their own origin may show them in a frame. */
export const PAGE_POLICY = `${OWN}; worker-src 'self'; form-action 'self'; frame-ancestors 'self'`;

/** Of pages where money is paid: nobody lays anything over them. */
export const ORDER_POLICY = `${OWN}; form-action 'self'; frame-ancestors 'none'`;

/** Of the page that holds an operator's token: no text ever becomes markup, and no form leaves it. */
export const DESK_POLICY =
  `${OWN}; form-action 'none'; frame-ancestors 'none'; ` +
  "require-trusted-types-for 'script'; trusted-types 'none'";
