// A real Chromium that can reach loopback only, and tells everything a page asked for or complained about.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export interface VisitOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  javaScript?: boolean;
  /** Runs before the page's own scripts. */
  before?: (page: Page) => Promise<void>;
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Every address that was asked for, but data: and blob:. */
  requests: string[];
  /** Errors of scripts and of the console, and breaches of the content security policy. */
  complaints: string[];
  /** Answers that tried to set a cookie, and cookies that scripts set. */
  listCookies: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** One browser for all tests of a file. Call it where hooks may be registered. */
export function useBrowser(): (url: string, options?: VisitOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: flags,
    });
  });
  afterAll(() => browser.close());
  return (url, options) => visit(browser, url, options);
}

async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, height = 900, colorScheme = 'light', javaScript = true } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    javaScriptEnabled: javaScript,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  const cookieHeaders: string[] = [];
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) requests.push(request.url());
  });
  page.on('response', async (response) => {
    const cookie = await response.headerValue('set-cookie').catch(() => null);
    if (cookie) cookieHeaders.push(`${response.url()}: ${cookie}`);
  });
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  await options.before?.(page);
  await page.goto(url, { waitUntil: 'load' });
  const listCookies = async () => [
    ...cookieHeaders,
    ...(await context.cookies()).map(({ name, domain }) => `${domain}: ${name}`),
  ];
  return { page, context, requests, complaints, listCookies, close: () => context.close() };
}

/** The requests that went anywhere but to these origins. */
export function listForeignRequests({ requests }: Visit, ...origins: string[]): string[] {
  return requests.filter((url) => !origins.includes(new URL(url).origin));
}
