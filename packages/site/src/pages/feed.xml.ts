/** `feed.xml`: the newest entries as an Atom feed, in the language of its address. */
import type { APIRoute } from 'astro';
import { writeAtomFeed } from '../files/atom-feed.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(writeAtomFeed(locals.page.site, locals.page.language), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
