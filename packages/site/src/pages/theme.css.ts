/** `theme.css`: the accent of a community that has one. */
import type { APIRoute } from 'astro';
import { writeTheme } from '../theme/accent.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(writeTheme(locals.page.site.community.accent ?? '#0d5c46'), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
