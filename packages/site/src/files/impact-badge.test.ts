// The badge: every line of it fits, and a made-up community says so.
import { describe, expect, test } from 'vitest';
import { createSampleSite, HOSTILE_PROFILE } from '../../test/sample-site.ts';
import { writeImpactBadge } from './impact-badge.ts';

const lines = (badge: string): string[] =>
  [...badge.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');

describe('writeImpactBadge', () => {
  test.each(['id', 'en'] as const)(
    'keeps every line short enough to be seen whole (%s)',
    async (language) => {
      const badge = writeImpactBadge(await createSampleSite(), language, 'light');
      // Some 40 characters of 11.5 px fit into the 304 px between the margins.
      expect(lines(badge).filter((line) => line.length > 40)).toEqual([]);
    },
  );

  test('marks a made-up community where it can be seen', async () => {
    const site = await createSampleSite();
    expect(lines(writeImpactBadge(site, 'id', 'dark')).at(-1)).toBe(
      'per 1 Maret 2026 · contoh, rekaan',
    );
    const real = { ...site, community: { ...site.community, fictional: false } };
    expect(writeImpactBadge(real, 'id', 'dark')).not.toContain('rekaan');
  });

  test('shows a hostile name as text', async () => {
    const badge = writeImpactBadge(
      await createSampleSite({ profile: HOSTILE_PROFILE }),
      'en',
      'light',
    );
    expect(badge).not.toMatch(/<img|<script|\u202E/);
    expect(badge.match(/</g)?.length).toBe(badge.match(/>/g)?.length);
  });
});
