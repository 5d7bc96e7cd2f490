// A campaign's own Astro server reads a community through the SDK and serves the widgets from its own files.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { run } from '../../scripts/run.mjs';
import { toolEnvironment } from '../../scripts/workspace.mjs';
import { listAccessibilityFaults } from '../support/accessibility.ts';
import { listForeignRequests, useBrowser } from '../support/browser.ts';
import { findFreePort, startServerProcess } from '../support/server-process.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { readWidget, settleWidgets } from '../support/widgets.ts';

const folder = fileURLToPath(new URL('../../examples/campaign-site', import.meta.url));
const { data, origin: community } = inject('examples');
const built = join(createTemporaryFolder('campaign-site'), 'dist');
const openPage = useBrowser();
const live = { networkMayStayOpen: true };
let site: string;

/** The built server, on its own origin, until the file's tests have ended. */
async function startSite(source: string): Promise<string> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [join(built, 'server/entry.mjs')], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), CIRCUNOMY_SRC: source },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  afterAll(() => child.kill());
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('listening') && resolve());
    child.on('exit', (code) => reject(new Error(`The campaign's server ended with ${code}.`)));
  });
  return `http://127.0.0.1:${port}`;
}

beforeAll(async () => {
  // As a person builds it: the test runner's own NODE_ENV would reach Vite.
  const env = { ...toolEnvironment(folder), NODE_ENV: 'production' };
  const build = { cwd: folder, env, output: 'ignore' as const };
  expect(await run('astro', ['build', '--outDir', built], build)).toBe(0);
  site = await startSite(`${community}/kampanye-contoh/`);
});

describe('the campaign site', () => {
  test.each([
    [
      '',
      'Seratus hari sarapan',
      /Tercatat[\s\S]*Dinyatakan[\s\S]*Sumber: Siaran/,
      '≥ Rp 6.060.000',
    ],
    ['en/', 'A hundred days', /Itemised[\s\S]*Declared[\s\S]*Source: Siaran/, '≥ Rp 6,060,000'],
  ])('shows every figure at /%s without a script', async (path, goal, kinds, spent) => {
    const { page, close } = await openPage(`${site}/${path}`, { javaScript: false });
    const text = (await page.innerText('body'))
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/\u2060/g, '');
    expect(await page.innerText('h1')).toContain(goal);
    for (const part of [spent, '532–670', '700–900', 'Gerobak Contoh Pagi', 'Rp 13']) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(kinds);
    expect(await page.locator('time').getAttribute('datetime')).toMatch(/^2\d{3}-.*Z$/);
    expect(text).toContain('Bandreknya masih panas waktu sampai.');
    expect(await page.locator('.entries .number').allInnerTexts()).toEqual([
      '#53',
      '#52',
      '#51',
      '#50',
      '#49',
    ]);
    expect(await page.locator('circunomy-buy-for-aid a[href^="mailto:"]').isVisible()).toBe(true);
    await close();
  });

  test('brings the widgets to life from its own files, under a policy that names one other origin', async () => {
    const visit = await openPage(`${site}/`);
    await settleWidgets(visit.page, live);
    expect(await readWidget(visit.page, 'circunomy-impact-counter')).toContain('6.060.000');
    await visit.page.locator('circunomy-buy-for-aid button').first().click();
    await visit.page.getByRole('dialog').getByText('Lontong kari').first().waitFor();
    expect(visit.complaints).toEqual([]);
    expect(listForeignRequests(visit, site, community)).toEqual([]);
    const fromCommunity = listForeignRequests(visit, site);
    expect(fromCommunity.length).toBeGreaterThan(0);
    expect(fromCommunity.filter((url) => !url.includes('/kampanye-contoh/data/'))).toEqual([]);
    expect(await visit.listCookies()).toEqual([]);
    await visit.close();
    const policy = (await fetch(site)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy.match(/https?:[^;\s]+/g)).toEqual([community]);
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  test.each([
    [360, 'light', true],
    [360, 'dark', false],
    [1280, 'dark', true],
    [1280, 'light', false],
  ] as const)(
    'is accessible at %i px, %s, with its scripts: %s',
    async (width, colorScheme, hasScripts) => {
      // Scripts stay on, since axe-core is one; without them, those of the page cannot be had.
      const before = async (page: Page): Promise<void> => {
        if (!hasScripts) await page.route('**/*.js', (route) => route.abort());
      };
      const { page, close } = await openPage(`${site}/en/`, { width, colorScheme, before });
      if (hasScripts) await settleWidgets(page, live);
      expect(await listAccessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await close();
    },
  );

  test('says calmly that its community is out of reach, and shows figures once it is back', async () => {
    const port = await findFreePort();
    const lonely = await startSite(`http://127.0.0.1:${port}/kampanye-contoh/`);
    const { page, close } = await openPage(`${lonely}/`, { width: 360 });
    expect(await page.innerText('h1')).toBe('Catatan kami sedang tidak dapat dibaca.');
    expect(await page.getByRole('link', { name: 'Muat ulang' }).isVisible()).toBe(true);
    expect(await page.innerText('body')).not.toMatch(/Rp|\d{3}–/);
    expect(await listAccessibilityFaults(page)).toEqual([]);
    await close();
    const answer = await fetch(`${lonely}/en/`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
    expect(await answer.text()).toContain('Load this page again in a few minutes.');

    const back = await startServerProcess({ data, port });
    const mended = await fetch(`${lonely}/en/`);
    expect([mended.status, (await mended.text()).includes('6,060,000')]).toEqual([200, true]);
    await back.close();
  });

  test('answers an address that is not there with a page of its own', async () => {
    const answer = await fetch(`${site}/en/nowhere/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('No cart stands here.');
  });
});
