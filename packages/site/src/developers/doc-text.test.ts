// Words of the source on a page: nothing is lost on the way, and links lead to what is there.
import { describe, expect, test } from 'vitest';
import { apiReference } from './api-reference.ts';
import { DEVELOPER_PAGES, linkTo, listItems } from './developer-pages.ts';
import { splitErrorText, toCodePieces, toParagraphs } from './doc-text.ts';

describe('words of a doc comment', () => {
  test('become paragraphs, with code where backticks stand', () => {
    expect(toParagraphs('One `two`\nthree.\n\nFour.')).toEqual([
      [
        { text: 'One ', isCode: false },
        { text: 'two', isCode: true },
        { text: ' three.', isCode: false },
      ],
      [{ text: 'Four.', isCode: false }],
    ]);
  });

  test('lead to an error where they say that it is thrown, and nowhere else', () => {
    const links = (text: string, isThrown?: boolean) =>
      toParagraphs(text, isThrown).flatMap((pieces) => pieces.flatMap(({ href }) => href ?? []));
    expect(links('Has a `timeout`. Throws `timeout`, and `no-code`.')).toEqual([
      '../errors/#timeout',
    ]);
    expect(links('`timeout`', true)).toEqual(['../errors/#timeout']);
  });
});

describe('a declaration', () => {
  test('leads to the types that it names, but not to itself', () => {
    const pieces = toCodePieces(
      'type Operator = (a: Recorded) => Client & Date;',
      'Operator',
      'operator',
    );
    expect(pieces.map(({ text }) => text).join('')).toBe(
      'type Operator = (a: Recorded) => Client & Date;',
    );
    expect(pieces.flatMap(({ href }) => href ?? [])).toEqual(['#Recorded', '../client/#Client']);
  });

  test('of anything leads only to names that some page tells', () => {
    for (const { slug } of apiReference.entries) {
      for (const { name, signature } of listItems(slug)) {
        for (const { href } of toCodePieces(signature, name, slug)) {
          if (href === undefined) continue;
          const [page, anchor = ''] = href.split('#');
          const at = page === '' ? slug : page?.split('/')[1];
          expect(DEVELOPER_PAGES).toContain(`developers/${at}/`);
          expect(linkTo(anchor, slug)).toBe(href);
        }
      }
    }
  });
});

describe('the words of an error', () => {
  test('are taken apart into what is wrong and what to do', () => {
    expect(splitErrorText('Could not read {url}: no answer ({reason}). Check it.')).toEqual({
      what: 'Could not read {url}: no answer ({reason}).',
      todo: 'Check it.',
    });
    for (const { uses } of apiReference.errors) {
      for (const { en, id } of uses) {
        for (const text of [en, id]) {
          const { what, todo } = splitErrorText(text);
          expect(todo, text).not.toBe('');
          expect(`${what} ${todo}`).toBe(text);
        }
      }
    }
  });
});
