// What the test runner's server answers beside the sources: a sample community over real HTTP, a page
// under a strict policy, and a loader whose chunks are missing.
import { sampleCommunity } from '../../sdk/src/mocks/sample-community.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'";
const LOADER = '/packages/widgets/src/loader.ts';
const COMMUNITY = /^\/served-community\/data\/(.+)$/;

const STRICT_PAGE = `<!doctype html>
<html lang="id">
  <meta charset="utf-8">
  <title>Halaman dengan kebijakan ketat</title>
  <script type="module" src="/packages/widgets/test-support/strict-page.ts"></script>
  <script type="module" src="${LOADER}"></script>
  <circunomy-impact-counter src="/served-community/"></circunomy-impact-counter>
  <circunomy-msme-map src="/served-community/"></circunomy-msme-map>
  <circunomy-buy-for-aid src="/served-community/"></circunomy-buy-for-aid>
  <circunomy-order-trace src="/served-community/"></circunomy-order-trace>
  <circunomy-goal src="/served-community/"></circunomy-goal>
</html>`;

const sample = sampleCommunity({ profile: { accent: '#7b4a78' } });

/** Koa middleware for Web Test Runner. */
export function servePages(context, next) {
  const file = COMMUNITY.exec(context.path)?.[1];
  if (file) {
    const found = sample.readFile(file);
    context.status = found ? 200 : 404;
    if (found) context.type = found.type;
    context.body = found ? Buffer.from(found.body) : 'not found';
    return undefined;
  }
  if (context.path === '/strict-page.html') {
    context.set('Content-Security-Policy', POLICY);
    context.type = 'html';
    context.body = STRICT_PAGE;
    return undefined;
  }
  if (context.path === '/moved-away/loader.ts') context.url = LOADER;
  return next();
}
