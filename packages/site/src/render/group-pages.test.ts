// The pages of a group and the home page that leads with it, through the built bundle; all text means harm.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPages, type PageBuild } from '../../test/build-pages.ts';
import { createSampleSite, HOSTILE_PROFILE, HOSTILE_PROPOSALS } from '../../test/sample-site.ts';
import { listPages } from '../site-map.ts';
import { openRenderer, type Renderer } from './renderer.ts';
import type { Site } from './site.ts';

let build: PageBuild;
let renderer: Renderer;
let site: Site;

beforeAll(async () => {
  build = await buildPages();
  renderer = await openRenderer(build.directory);
  site = await createSampleSite({ profile: HOSTILE_PROFILE, proposals: HOSTILE_PROPOSALS });
}, 120_000);

afterAll(() => build.remove());

async function read(path: string, of = site): Promise<string> {
  return new TextDecoder().decode((await renderer.renderPage(of, path)).body);
}

describe('the pages of a group', () => {
  const group = (): string => site.groups.groups[0]?.id ?? '';

  test('are there, and in the navigation, only where a group, a campaign or a report is', async () => {
    const pages = listPages(site);
    expect(pages).toEqual(
      expect.arrayContaining(['groups/', `groups/${group()}/`, 'campaigns/', 'reports/2026-01/']),
    );
    expect(await read('')).toContain('href="groups/"');
    const none: Site = {
      ...site,
      groups: { ...site.groups, groups: [] },
      campaigns: { ...site.campaigns, campaigns: [] },
      reports: { ...site.reports, reports: [] },
    };
    const gone = /^(en\/)?(groups|campaigns|reports)\//;
    expect(listPages(none).filter((path) => gone.test(path))).toEqual([]);
    expect(await read('', none)).not.toMatch(/href="(groups|campaigns|reports)\/"/);
  });

  test('hold every campaign whole, whether the goal comes alive over it or not', async () => {
    const html = await read('campaigns/');
    expect(html).toContain('src="../widgets/v1/circunomy.js"');
    const goals = [...html.matchAll(/<circunomy-goal ([^>]*)>(.*?)<\/circunomy-goal>/gs)];
    expect(goals.map(([, attributes]) => /campaign="([^"]+)"/.exec(attributes ?? '')?.[1])).toEqual(
      site.campaigns.campaigns.toSorted((a, b) => b.entry - a.entry).map(({ id }) => id),
    );
    for (const [, , inside] of goals) {
      for (const label of ['Sisa waktu', 'Penyumbang', 'Biaya', 'Penerima', 'Izin']) {
        expect(inside).toContain(`<dt>${label}</dt>`);
      }
    }
  });

  test('of a published cash book are without reports, which its community hands in', () => {
    const book = { of: 'komunitas', holds: 'cash' as const };
    const pages = listPages({ ...site, community: { ...site.community, book } });
    expect(pages.filter((path) => path.includes('reports/'))).toEqual([]);
  });

  test('say that the cash book is the group’s own, and that nobody counted who came', async () => {
    const html = await read(`groups/${group()}/`);
    expect(html).toContain('Buku kas adalah milik kelompok sendiri.');
    expect(html).not.toContain('Uang masuk');
    const report = await read('reports/2026-01/');
    expect(report).toContain('Kehadiran: ada pertemuan yang hadirnya tidak dihitung.');
    expect(report).toContain('Iuran dan keuangan: buku kas adalah milik kelompok sendiri');
    expect(report).not.toContain('Laporan ini belum disahkan.</p>');
  });

  test('show money where the cash book is public, and lead to it', async () => {
    const community = { ...site.community, cashBook: 'buku-kas' };
    const html = await read(`groups/${group()}/`, { ...site, community });
    expect(html).toContain('Kelompok ini memutuskan membuka buku kasnya.');
    expect(html).toContain('href="../../../buku-kas/"');
  });
});

describe('the home page of a joint business group', () => {
  test('leads with what the group does, and shows no counter of noughts', async () => {
    const community = { ...site.community, type: 'joint-business-group' as const };
    const itemised = {
      ...site.impact.itemised,
      ...{ purchases: 0, distributions: 0, contributions: null, packages: null },
    };
    const impact = { ...site.impact, itemised, flow: [] };
    const html = await read('', { ...site, community, impact });
    expect(html).toContain('Apa yang dikerjakan kelompok ini');
    expect(html).toContain('1 Musyawarah');
    expect(html).not.toContain('<circunomy-impact-counter');
    expect(html).not.toContain('Jalan uangnya');
  });
});
