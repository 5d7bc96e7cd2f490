// Buys for aid in the widget's dialog, as a visitor presses through it.
import type { Page } from 'playwright-core';

export interface Purchase {
  readonly method: 'test' | 'qris' | 'transfer';
  readonly name?: string;
  readonly contact?: string;
  readonly message?: string;
}

/** Up to the step in which it is paid. */
export async function orderInDialog(page: Page, { method, ...person }: Purchase): Promise<void> {
  const dialog = page.locator('circunomy-buy-for-aid').first();
  await dialog.locator('.open').click();
  await dialog.locator('.product').first().click();
  await dialog.locator('[part=next]').click();
  await dialog.locator(`input[type=radio][value=${method}]`).check();
  for (const [field, text] of Object.entries(person)) await dialog.locator(`#${field}`).fill(text);
  await dialog.locator('[part=send]').click();
  await dialog.locator('[part=code]').waitFor();
}

/** The code of the order that the dialog shows, as addresses have it. */
export async function readCode(page: Page): Promise<string> {
  const shown = page.locator('circunomy-buy-for-aid [part=code] strong').first();
  return (await shown.innerText()).replaceAll('-', '');
}
