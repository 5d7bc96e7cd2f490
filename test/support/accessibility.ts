// Asks axe-core what it finds on a page, shadow roots included.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface AxeWindow {
  axe: {
    run: () => Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
  };
}

/** One line per finding: rule, what it asks for, and the first element it names. */
export async function listAccessibilityFaults(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which a page's content security policy does not bind.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => (globalThis as unknown as AxeWindow).axe.run());
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}×, ${nodes[0]?.html.slice(0, 160)})`,
  );
}
