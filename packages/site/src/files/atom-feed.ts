/** `feed.xml`: the newest entries as an Atom feed (RFC 4287). */
import { createFormat, describeEntry, type Language } from '@circunomy/sdk/format';
import { type Entry, encodeEntry, leafHash } from '@circunomy/sdk/ledger';
import type { Site } from '../render/site.ts';
import { readSiteIndex } from '../render/site-index.ts';
import { toXmlText } from './xml-text.ts';

const NEWEST = 50;

const TITLES = {
  id: (name: string) => `${name}: catatan terbaru`,
  en: (name: string) => `${name}: newest entries`,
};

/** RFC 6920: a name that follows from the content, so that it is the same wherever the folder lies. */
function toName(hash: Uint8Array): string {
  return `ni:///sha-256;${Buffer.from(hash).toString('base64url')}`;
}

function writeEntry(site: Site, entry: Entry, number: number, language: Language): string {
  const { nameOf } = readSiteIndex(site);
  const context = {
    language,
    format: createFormat(language),
    nameOf,
    numberOf: (id: string) => site.ledger.numberOf(id),
  };
  const { label, text } = describeEntry(entry, context);
  return [
    '<entry>',
    `<id>${toName(leafHash(encodeEntry(entry)))}</id>`,
    `<title>${toXmlText(`#${number} ${label}`)}</title>`,
    `<updated>${toXmlText(entry.at)}</updated>`,
    `<link href="entries/${number}/"/>`,
    `<content type="text">${toXmlText(text)}</content>`,
    '</entry>',
  ].join('\n');
}

/** Links are relative to the feed, which stands beside the home page of its language. */
export function writeAtomFeed(site: Site, language: Language): string {
  const entries = site.ledger.all();
  const newest = entries.slice(-NEWEST).map((entry, at) => ({
    entry,
    number: entries.length - Math.min(NEWEST, entries.length) + at + 1,
  }));
  const name = toXmlText(site.community.name);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${toName(leafHash(new TextEncoder().encode(`${site.community.origin} ${language}`)))}</id>`,
    `<title>${toXmlText(TITLES[language](site.community.name))}</title>`,
    `<updated>${toXmlText(site.ledger.asOf ?? '1970-01-01T00:00:00.000Z')}</updated>`,
    `<author><name>${name}</name></author>`,
    '<link rel="self" type="application/atom+xml" href="feed.xml"/>',
    '<link href="./"/>',
    ...newest.toReversed().map(({ entry, number }) => writeEntry(site, entry, number, language)),
    '</feed>',
    '',
  ].join('\n');
}
