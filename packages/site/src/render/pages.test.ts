// Every page of a community through the built bundle, as server and publisher render it.
import { readdir, readFile } from 'node:fs/promises';
import type { EntryOf } from '@circunomy/sdk/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPages, type PageBuild } from '../../test/build-pages.ts';
import { listHostileViews } from '../../test/hostile-views.ts';
import {
  createSampleSite,
  HOSTILE,
  HOSTILE_PROFILE,
  HOSTILE_PROPOSALS,
} from '../../test/sample-site.ts';
import { listPages } from '../site-map.ts';
import { openRenderer, type Renderer } from './renderer.ts';
import type { Site } from './site.ts';

let build: PageBuild;
let renderer: Renderer;
let site: Site;
let hostile: Site;

beforeAll(async () => {
  build = await buildPages();
  renderer = await openRenderer(build.directory);
  site = await createSampleSite();
  hostile = await createSampleSite({ profile: HOSTILE_PROFILE, proposals: HOSTILE_PROPOSALS });
}, 120_000);

afterAll(() => build.remove());

async function read(path: string, of = site): Promise<string> {
  return new TextDecoder().decode((await renderer.renderPage(of, path)).body);
}

async function readAll(of = site): Promise<[path: string, html: string][]> {
  const pages: [string, string][] = [];
  for (const path of listPages(of)) {
    const { type } = await renderer.renderPage(of, path);
    if (type.startsWith('text/html')) pages.push([path, await read(path, of)]);
  }
  return pages;
}

/** What a browser takes for markup: attribute values cannot hold any, since quotes in them are escaped. */
const withoutValues = (html: string): string => html.replaceAll(/="[^"]*"/g, '');

const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');

describe('every page', () => {
  test('is there, in its own language, with one heading of the first rank', async () => {
    for (const path of listPages(site)) {
      const { status, type } = await renderer.renderPage(site, path);
      expect(status, path).toBe(200);
      if (!type.startsWith('text/html')) continue;
      const html = await read(path);
      expect(html, path).toContain(`<html lang="${path.startsWith('en/') ? 'en' : 'id'}">`);
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
      expect(html, path).toMatch(/<meta name="description" content="[^"]{10,}"/);
    }
  });

  test('shows no hole where a value should be', async () => {
    for (const [path, html] of [...(await readAll()), ...(await readAll(hostile))]) {
      const text = html.replaceAll(/<script.*?<\/script>/gs, '').replaceAll(/<[^>]*>/g, ' ');
      expect(text, path).not.toMatch(/undefined|\bnull\b(?!,|\})|NaN|\[object/);
    }
  });

  test('obeys a policy that allows nothing inline', async () => {
    for (const [path, html] of await readAll(hostile)) {
      const tags = withoutValues(html).match(/<[a-z][^>]*>/g) ?? [];
      expect(
        tags.filter((tag) => /^<style|\s(style|on[a-z]+)\b/.test(tag)),
        path,
      ).toEqual([]);
      const markup = html.replaceAll(/(?<!src|type)="[^"]*"/g, '');
      const inline = markup.match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? [];
      expect(
        inline.filter((tag) => tag !== '<script type="application/ld+json">'),
        path,
      ).toEqual([]);
    }
  });

  test('links only with relative addresses inside the community, each to something that is there', async () => {
    const pages = new Set(listPages(site));
    const assets = new Set(await readdir(new URL('client/_assets/', build.directory)));
    const root = 'https://host.example/a/community/';
    for (const [path, html] of await readAll()) {
      if (path === '404.html') continue;
      const links = [...attributes(html, 'href'), ...attributes(html, 'src')];
      for (const link of links.filter((one) => !/^(https?:|mailto:|tel:|#)/.test(one))) {
        const target = new URL(link.replaceAll('&amp;', '&'), root + path);
        expect(target.href.startsWith(root), `${link} on ${path}`).toBe(true);
        const inside = decodeURI(target.href.slice(root.length)).replace(/#.*/, '');
        const isKnown =
          pages.has(inside) ||
          assets.has(inside.replace('_assets/', '')) ||
          /^(data|widgets)\//.test(inside);
        expect(isKnown, `${link} on ${path}`).toBe(true);
      }
    }
  });

  test('is the same in both languages but for the words', async () => {
    const html = await read('entries/2/');
    expect(attributes(html, 'hreflang')).toContain('en');
    expect(html).toContain('href="../../en/entries/2/"');
    expect(await read('en/entries/2/')).toContain('href="../../../entries/2/"');
  });

  test('renders to the same bytes twice', async () => {
    for (const path of ['', 'en/ledger/', 'entries/3/'])
      expect(await read(path)).toBe(await read(path));
  });

  test('says on every page that a made-up community is made up, and that one person runs another', async () => {
    const single = {
      ...site,
      community: { ...site.community, singleOperator: true, fictional: false },
    };
    for (const path of ['', 'msmes/', 'ledger/', 'entries/1/', 'check/', 'embed/', 'nowhere/']) {
      expect(await read(path)).toContain('Contoh rekaan');
      expect(await read(path)).not.toContain('satu orang mencatat dan memeriksa sendiri');
      expect(await read(path, single)).toContain('satu orang mencatat dan memeriksa sendiri');
      expect(await read(path, single)).not.toContain('Contoh rekaan');
    }
  });
});

describe('text that means harm', () => {
  test('is shown as text on every page', async () => {
    let shown = 0;
    for (const [path, html] of await readAll(hostile)) {
      expect(withoutValues(html), path).not.toMatch(/<img|<script>alert/);
      expect(html, path).not.toMatch(/href="\s*(javascript|data):/i);
      if (html.includes('&lt;img src=x onerror=alert(1)&gt;')) shown += 1;
    }
    expect(shown).toBeGreaterThan(20);
  });

  test('cannot turn the direction of what stands beside it', async () => {
    for (const [path, html] of await readAll(hostile)) {
      const visible = html.replace(/<head>.*<\/head>/s, '').replaceAll(/="[^"]*"/g, '');
      const stray = visible.split(/<bdi[^>]*>.*?<\/bdi>|<pre.*?<\/pre>|<text.*?<\/text>/s).join('');
      expect(stray.includes('\u202E'), path).toBe(false);
    }
  });

  test('leaves the structured data valid', async () => {
    const html = await read('', hostile);
    const data = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '',
    );
    expect(data).toMatchObject({ '@type': 'Dataset', name: HOSTILE });
  });
});

describe('the home page', () => {
  test('carries the figures inside the widget elements, so that it works without script', async () => {
    const html = await read('');
    const inside =
      /<circunomy-impact-counter[^>]*>(.*?)<\/circunomy-impact-counter>/s.exec(html)?.[1] ?? '';
    expect(inside).toContain('tercatat · 2 pembelian');
    expect(inside).toContain('dinyatakan · ');
    expect(html).toMatch(/<circunomy-msme-map src="\.\/" lang="id">\s*<ul/);
    expect(html).toContain(site.impact.ledger.root);
  });

  test('of a community with nothing yet says so kindly', async () => {
    const empty: Site = {
      ...site,
      impact: {
        ...site.impact,
        flow: [],
        declared: [],
        itemised: {
          ...site.impact.itemised,
          msmesHelped: 0,
          purchases: 0,
          distributions: 0,
          spent: null,
          quantities: [],
          beneficiaries: null,
          itemisedShare: null,
        },
      },
      msmes: { ...site.msmes, features: [] },
      products: { ...site.products, products: [] },
      stories: { ...site.stories, stories: [] },
    };
    const html = await read('', empty);
    expect(html).toContain('Belum ada pembelian yang tercatat.');
    expect(html).toContain('Belum ada UMKM yang didata.');
    expect(html).not.toContain('Beli untuk bantu');
  });
});

describe('an entry page', () => {
  test('of a withdrawn document says so and keeps the entry', async () => {
    const number =
      site.ledger.all().findIndex(({ kind }, at) => kind === 'msme-registered' && at > 2) + 1;
    expect(await read(`entries/${number}/`)).toContain('Dokumen ini ditarik.');
  });

  test('calls a giver as they chose to be called', async () => {
    const consent = { basis: 'fictional', purpose: 'Contoh', on: null, until: null } as const;
    const given = await createSampleSite({
      proposals: [
        {
          entry: { kind: 'contribution-received', on: null, from: 'personal', amount: 70_000 },
          documents: [{ kind: 'contributor', body: { name: 'Keluarga Contoh' }, consent }],
        },
      ],
    });
    const gifts = given.ledger.effective('contribution-received');
    const [unnamed = 0, named = 0] = [gifts[0], gifts.at(-1)].map(
      (gift) => given.ledger.numberOf(gift?.id ?? '') ?? 0,
    );
    const heading = async (number: number) =>
      /<h1[^>]*>.*?<\/h1>/s.exec(await read(`entries/${number}/`, given))?.[0];
    expect(await heading(named)).toContain('dari Keluarga Contoh, dana pribadi');
    expect(await heading(unnamed)).toContain('dari Hamba Allah');
  });

  test('tells corrections both ways', async () => {
    const by = site.ledger
      .all()
      .find(({ kind }) => kind === 'entry-corrected') as EntryOf<'entry-corrected'>;
    const [from, to] = [by.corrects, by.id].map((id) => site.ledger.numberOf(id));
    expect(await read(`entries/${from}/`)).toContain(`href="../../entries/${to}/"`);
    expect(await read(`entries/${from}/`)).toContain('Catatan ini sudah dibetulkan');
    expect(await read(`entries/${to}/`)).toContain(`href="../../entries/${from}/"`);
    expect(await read(`entries/${to}/`)).toMatch(/<del>.*<ins>/s);
  });
});

describe('the ledger', () => {
  test('keeps a full page as it is when entries are added', async () => {
    const before = await createSampleSite({ moreContributions: 60 });
    const after = await createSampleSite({ moreContributions: 90 });
    expect(await read('ledger/1/', after)).toBe(await read('ledger/1/', before));
    expect(await read('entries/7/', after)).toBe(await read('entries/7/', before));
    expect(await read('ledger/', after)).not.toBe(await read('ledger/', before));
  });
});

describe('pages that only a server answers', () => {
  test('show what people wrote as text, obey the same policy, and have one heading of the first rank', async () => {
    for (const [path, view] of listHostileViews(hostile)) {
      for (const language of ['', 'en/']) {
        const { body } = await renderer.renderLivePage(hostile, language + path, view);
        const html = new TextDecoder().decode(body);
        expect(withoutValues(html), path).not.toMatch(/<img|<script>alert/);
        expect(html, path).not.toMatch(/href="\s*(javascript|data):/i);
        const tags = withoutValues(html).match(/<[a-z][^>]*>/g) ?? [];
        expect(tags.filter((tag) => /^<style|\s(style|on[a-z]+)\b/.test(tag))).toEqual([]);
        expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
        expect(html).toContain('<meta name="referrer" content="no-referrer">');
        const refresh = html.replaceAll(/<noscript>.*?<\/noscript>/gs, '');
        expect(refresh, path).not.toContain('http-equiv="refresh"');
        expect(html.includes('http-equiv="refresh"'), path).toBe(view.kind === 'order');
      }
    }
  });

  test('are never among those that are published', () => {
    const pages = listPages(site);
    expect(pages).toContain('products/');
    expect(pages.filter((path) => /(^|\/)(orders|desk)\//.test(path))).toEqual([]);
  });
});

describe('what is not there', () => {
  test.each(['nowhere/', 'en/entries/99999/', 'de/', 'ledger', 'entries/1', '%2e%2e/x'])(
    'is answered with a 404 page at %s',
    async (path) => {
      const { status, body } = await renderer.renderPage(site, path);
      expect(status).toBe(404);
      const html = new TextDecoder().decode(body);
      expect(html).toContain('Halaman ini tidak ada di sini');
      expect(html).toContain('This page is not here');
    },
  );
});

describe('other files', () => {
  test('a theme is a style sheet, and only there for an accent', async () => {
    const accented = await createSampleSite({ profile: { accent: '#7b1f3a' } });
    const theme = await renderer.renderPage(accented, 'theme.css');
    expect(theme.type).toBe('text/css; charset=utf-8');
    expect(await read('en/ledger/', accented)).toContain(
      '<link rel="stylesheet" href="../../theme.css">',
    );
    expect((await renderer.renderPage(site, 'theme.css')).status).toBe(404);
    expect(await read('')).not.toContain('theme.css');
  });

  test('styles name their fonts beside themselves', async () => {
    const assets = new URL('client/_assets/', build.directory);
    const names = await readdir(assets);
    const styles = await Promise.all(
      names
        .filter((name) => name.endsWith('.css'))
        .map((name) => readFile(new URL(name, assets), 'utf8')),
    );
    const urls = styles.flatMap((style) =>
      [...style.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1]),
    );
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !names.includes(url ?? ''))).toEqual([]);
  });
});

test('an open renderer renders on after its files were taken away', async () => {
  const other = await buildPages();
  const open = await openRenderer(other.directory);
  await other.remove();
  for (const path of ['', 'en/msmes/', 'entries/1/', 'check/', 'nowhere/']) {
    expect((await open.renderPage(site, path)).body.length).toBeGreaterThan(1000);
  }
}, 60_000);
