// Sends the policy of every page: our own files, and one other origin to read figures from.
import { defineMiddleware } from 'astro:middleware';
import { source } from './settings.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  `connect-src ${source.origin}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (response.status === 503) response.headers.set('Retry-After', '60');
  // `astro dev` writes styles and scripts into the page, which the policy would refuse.
  if (import.meta.env.MODE === 'development') return response;
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
});
