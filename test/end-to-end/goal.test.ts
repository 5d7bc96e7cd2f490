// The goal of a campaign on a community's own page: what comes alive says what stood there before, word for word.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { listAccessibilityFaults } from '../support/accessibility.ts';
import { useBrowser } from '../support/browser.ts';
import { serveFolder } from '../support/static-server.ts';
import { settleWidgets } from '../support/widgets.ts';

const files = await serveFolder(inject('examples').published);
const openPage = useBrowser();

/** Every label with what stands beside it, spaces evened out: of the widget where it lives, else of the page. */
async function readFacts(page: Page): Promise<string[]> {
  const facts = await page
    .locator('circunomy-goal')
    .first()
    .evaluate((goal) =>
      [...(goal.shadowRoot ?? goal).querySelectorAll('dl > div')].map(
        (fact) => (fact as HTMLElement).innerText,
      ),
    );
  return facts.map((fact) => fact.replace(/\s+/g, ' ').trim());
}

describe('the page of campaigns', () => {
  test.each([
    ['', 360],
    ['en/', 1280],
  ])(
    'says the same at /%s with its widgets and without a script, accessible at %i px',
    async (language, width) => {
      const url = `${files.origin}/kube-contoh/${language}campaigns/`;
      const plain = await openPage(url, { javaScript: false });
      const written = await readFacts(plain.page);
      const sum = await plain.page.locator('.campaign-sum').first().innerText();
      await plain.close();
      expect(written).toHaveLength(6);
      const { page, complaints, close } = await openPage(url, { width });
      await settleWidgets(page);
      expect(await readFacts(page)).toEqual(written);
      const reached = page.locator('circunomy-goal [part=reached] strong').first();
      expect(sum).toContain((await reached.innerText()).trim());
      expect(await listAccessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
