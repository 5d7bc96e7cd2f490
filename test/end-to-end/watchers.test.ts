// Proves that what watches over the pages bites: each fault is made on purpose and must be seen.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listAccessibilityFaults } from '../support/accessibility.ts';
import { listForeignRequests, useBrowser } from '../support/browser.ts';
import { serveFolder } from '../support/static-server.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const folder = createTemporaryFolder('watchers');
const openPage = useBrowser();

function writePage(name: string, body: string): void {
  const page = `<!doctype html><html lang="id"><title>Uji</title><main><h1>Uji</h1>${body}</main></html>`;
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), page);
}

describe('what watches over the pages', () => {
  test('sees a request to another origin, and lets none out of this machine', async () => {
    writePage('foreign', '<img alt="x" src="http://circunomy.example/x.png">');
    const server = await serveFolder(folder);
    const visit = await openPage(`${server.url}foreign/`);
    expect(listForeignRequests(visit, server.origin)).toEqual(['http://circunomy.example/x.png']);
    expect(visit.complaints.join()).toContain('ERR_NAME_NOT_RESOLVED');
    await visit.close();
  });

  test('sees a breach of the content security policy', async () => {
    writePage('inline', '<p style="color:red">merah</p><script>document.title="x"</script>');
    const headers = { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" };
    const server = await serveFolder(folder, { headers });
    const visit = await openPage(`${server.url}inline/`);
    expect(visit.complaints.filter((one) => /Content Security Policy/.test(one))).toHaveLength(2);
    expect(await visit.page.title()).toBe('Uji');
    await visit.close();
  });

  test('sees a cookie, from the server and from a script', async () => {
    writePage('cookie', '<script>document.cookie = "scripted=1"</script>');
    const server = await serveFolder(folder, { headers: { 'Set-Cookie': 'served=1' } });
    const visit = await openPage(`${server.url}cookie/`);
    const cookies = (await visit.listCookies()).join();
    expect(cookies).toContain('served');
    expect(cookies).toContain('scripted');
    await visit.close();
  });

  test('sees what axe-core finds, inside shadow roots too', async () => {
    writePage(
      'axe',
      '<div id="host"></div><script>host.attachShadow({mode:"open"}).innerHTML="<img src=data:,>"</script>',
    );
    const server = await serveFolder(folder);
    const visit = await openPage(`${server.url}axe/`);
    expect((await listAccessibilityFaults(visit.page)).join()).toContain('image-alt');
    await visit.close();
  });

  test('the file server keeps to its folder and its base path', async () => {
    writePage('inside', '<p>ada</p>');
    const server = await serveFolder(join(folder, 'inside'), { basePath: '/deep/er' });
    expect((await fetch(server.url)).status).toBe(200);
    expect((await fetch(server.url.slice(0, -1))).status).toBe(404);
    expect((await fetch(`${server.origin}/`)).status).toBe(404);
    expect((await fetch(`${server.url}..%2fforeign/index.html`)).status).toBe(404);
  });
});
