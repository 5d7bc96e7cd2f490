// How a contact is shown: with its label, its handle, and its link where it has a safe one.
import { describe, expect, test } from 'vitest';
import { toContactLink } from './contact-link.ts';
import { toInitials } from './initials.ts';

describe('toContactLink', () => {
  test('shows a handle with its sign and links it', () => {
    expect(toContactLink({ kind: 'instagram', value: 'circunomy.id' })).toEqual({
      label: 'Instagram',
      text: '@circunomy.id',
      href: 'https://www.instagram.com/circunomy.id/',
    });
  });

  test('shows what cannot be a link as text', () => {
    expect(toContactLink({ kind: 'web', value: 'javascript:alert(1)' })).toEqual({
      label: 'Web',
      text: 'javascript:alert(1)',
      href: undefined,
    });
  });
});

describe('toInitials', () => {
  test.each([
    ['Warung Gado-Gado & Rujak Bu Ambar', 'WG'],
    ['pempek', 'P'],
    ['Kedai Omah Ningnong "Pempek Tekwan"', 'KO'],
    ['<b> é', 'BÉ'],
    ['& !', '–'],
    [null, '–'],
  ])('shortens %s', (name, initials) => {
    expect(toInitials(name)).toBe(initials);
  });
});
