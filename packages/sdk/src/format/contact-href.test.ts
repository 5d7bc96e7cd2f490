/** What becomes a link, and what stays text. */
import { describe, expect, test } from 'vitest';
import { toContactHref, toWebLink } from './contact-href.ts';

describe('toContactHref', () => {
  test.each([
    [{ kind: 'whatsapp', value: '+62 812-3456-7890' }, 'https://wa.me/6281234567890'],
    [{ kind: 'phone', value: '6281234567890' }, 'tel:+6281234567890'],
    [{ kind: 'phone', value: '0812 3456 7890' }, 'tel:+6281234567890'],
    [{ kind: 'whatsapp', value: '0812-3456-7890' }, 'https://wa.me/6281234567890'],
    [{ kind: 'email', value: 'halo@contoh.example' }, 'mailto:halo@contoh.example'],
    [{ kind: 'instagram', value: '@circunomy.id' }, 'https://www.instagram.com/circunomy.id/'],
    [{ kind: 'tiktok', value: 'circunomy.id' }, 'https://www.tiktok.com/@circunomy.id'],
    [{ kind: 'web', value: 'https://contoh.example/a?b=1' }, 'https://contoh.example/a?b=1'],
  ] as const)('links %o', (contact, href) => {
    expect(toContactHref(contact)).toBe(href);
  });

  test.each([
    { kind: 'web', value: 'javascript:alert(1)' },
    { kind: 'web', value: 'data:text/html,x' },
    { kind: 'web', value: 'contoh' },
    { kind: 'email', value: 'a@b@c' },
    { kind: 'email', value: '"><script>@x' },
    { kind: 'phone', value: 'nanti malam' },
    { kind: 'instagram', value: '../etc' },
    { kind: 'tiktok', value: 'a b' },
  ] as const)('leaves %o as text', (contact) => {
    expect(toContactHref(contact)).toBeUndefined();
  });

  test('adds nothing to a mail address that it could be tricked into', () => {
    expect(toContactHref({ kind: 'email', value: 'a@b.example?bcc=c' })).toBe(
      'mailto:a@b.example%3Fbcc%3Dc',
    );
  });
});

describe('a prepared message', () => {
  const message = { subject: 'Pesan bantuan', text: 'Dua kotak & satu\nbotol' };

  test('goes along to WhatsApp and e-mail, encoded', () => {
    expect(toContactHref({ kind: 'whatsapp', value: '0812-3456' }, message)).toBe(
      'https://wa.me/628123456?text=Dua%20kotak%20%26%20satu%0Abotol',
    );
    expect(toContactHref({ kind: 'email', value: 'a@b.example' }, message)).toBe(
      'mailto:a@b.example?subject=Pesan%20bantuan&body=Dua%20kotak%20%26%20satu%0Abotol',
    );
  });
});

describe('toWebLink', () => {
  test('takes http and https only', () => {
    expect(toWebLink('http://a.example')).toBe('http://a.example/');
    expect(['ftp://a.example', 'JaVaScRiPt:x', '//a.example', ''].map(toWebLink)).toEqual(
      Array(4).fill(undefined),
    );
  });
});
