// The code that people copy.
import { describe, expect, test } from 'vitest';
import { fillSnippet, listSnippets, ROOT_STAND_IN, writePolicy } from './snippets.ts';

const root = new URL('https://derma.example/gereja-kami/');
const church = (name: string, orders: string | null = null) => ({ name, orders });

describe('listSnippets', () => {
  test('names the element, its root and the loader', () => {
    const counter = listSnippets(church('Gereja Kami'), 'id').find(
      ({ name }) => name === 'counter',
    );
    expect(fillSnippet(counter?.code ?? '', root)).toBe(
      `<circunomy-impact-counter src="https://derma.example/gereja-kami/" lang="id">
  <a href="https://derma.example/gereja-kami/">Dampak Gereja Kami</a>
</circunomy-impact-counter>
<script type="module" src="https://derma.example/gereja-kami/widgets/v1/circunomy.js"></script>`,
    );
  });

  test('leads English readers to the English pages', () => {
    const link = listSnippets(church('Our Church'), 'en').find(({ name }) => name === 'link');
    expect(fillSnippet(link?.code ?? '', root)).toBe(
      '<a href="https://derma.example/gereja-kami/en/">The impact of Our Church</a>',
    );
  });

  test.each([
    ['map', 'msmes/', 'UMKM Gereja Kami'],
    ['buy', 'products/', 'Beli untuk bantu lewat Gereja Kami'],
    ['goal', 'campaigns/', 'Kampanye Gereja Kami'],
  ])(
    'lets the %s without its script be a link to the page that says the same',
    (name, path, text) => {
      const found = listSnippets(church('Gereja Kami'), 'id').find((one) => one.name === name);
      expect(fillSnippet(found?.code ?? '', root)).toContain(
        `  <a href="https://derma.example/gereja-kami/${path}">${text}</a>\n`,
      );
    },
  );

  test('leads those who follow an order to the server that keeps it', () => {
    const orders = 'https://server.example/kita/data/orders';
    const find = (of: string | null) =>
      listSnippets(church('Our Church', of), 'en').find(({ name }) => name === 'trace')?.code ?? '';
    const text = 'Follow your order at Our Church</a>';
    expect(find(orders)).toContain(`<a href="https://server.example/kita/en/orders/">${text}`);
    expect(find('javascript:data/orders')).toContain(`<a href="${ROOT_STAND_IN}en/">${text}`);
  });

  test('escapes a name inside the code', () => {
    const codes = listSnippets(church('<b>"&"</b>'), 'id')
      .map(({ code }) => code)
      .join('');
    expect(codes).toContain('&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;');
    expect(codes).not.toContain('<b>');
  });
});

describe('writePolicy', () => {
  test('allows the origin of the community and nothing else', () => {
    expect(fillSnippet(writePolicy(), root)).toBe(
      "script-src 'self' https://derma.example; connect-src 'self' https://derma.example; img-src 'self' https://derma.example; style-src 'self'",
    );
  });
});

test('no stand-in is left once the address is known', () => {
  const codes = [...listSnippets(church('x'), 'id').map(({ code }) => code), writePolicy()];
  expect(codes.every((code) => code.includes(ROOT_STAND_IN.slice(0, -1)))).toBe(true);
  expect(
    codes.map((code) => fillSnippet(code, root)).filter((code) => /ALAMAT/.test(code)),
  ).toEqual([]);
});
