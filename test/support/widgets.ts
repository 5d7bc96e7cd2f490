// Waits until the widgets of a page have come alive, and reads what they show.
import type { Page } from 'playwright-core';

/** Every circunomy-* element has its class and says that it is neither loading nor failed. */
export async function settleWidgets(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.localName.startsWith('circunomy-'))
      .every((element) => element.shadowRoot !== null),
  );
  await page.waitForLoadState('networkidle');
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
