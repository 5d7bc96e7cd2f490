// Waits until the widgets of a page have come alive, and reads what they show.
import type { Page } from 'playwright-core';

export interface SettleOptions {
  /** True where a live stream keeps a connection open, so that the network never falls silent. */
  networkMayStayOpen?: boolean;
}

/** Every circunomy-* element has its class, and what it asked for has come. */
export async function settleWidgets(
  page: Page,
  { networkMayStayOpen = false }: SettleOptions = {},
): Promise<void> {
  const isAlive = (): boolean =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.localName.startsWith('circunomy-'))
      .every((element) => element.shadowRoot !== null);
  const hasNone = await page.evaluate(
    () =>
      ![...document.querySelectorAll('*')].some((one) => one.localName.startsWith('circunomy-')),
  );
  if (hasNone) return;
  await page.waitForFunction(isAlive);
  if (networkMayStayOpen) await page.waitForTimeout(1_000);
  else await page.waitForLoadState('networkidle');
}

/** What a reader sees in the shadow root of the first element of that name. */
export async function readWidget(page: Page, name: string): Promise<string> {
  return page
    .locator(name)
    .first()
    .evaluate((element) =>
      [...(element.shadowRoot?.children ?? [])]
        .map((child) => (child as HTMLElement).innerText ?? '')
        .join('\n'),
    );
}
