/** `badge/impact-light.svg` and `badge/impact-dark.svg`: the figures as a picture. */
import type { APIRoute } from 'astro';
import { writeImpactBadge } from '../../files/impact-badge.ts';

export const GET: APIRoute = ({ locals, params }) => {
  const scheme = params.badge === 'impact-dark.svg' ? 'dark' : 'light';
  return new Response(writeImpactBadge(locals.page.site, locals.page.language, scheme), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
