// The pages for developers at the host's root: the same on every host, in both languages.
import { type ApiItem, type ApiSlug, apiReference } from './api-reference.ts';

/** Paths below the host's root, without the language. */
export const DEVELOPER_PAGES: readonly string[] = [
  'developers/',
  'developers/errors/',
  ...apiReference.entries.map(({ slug }) => `developers/${slug}/`),
];

export function listItems(slug: ApiSlug): readonly ApiItem[] {
  const entry = apiReference.entries.find((one) => one.slug === slug);
  return entry?.groups.flatMap(({ items }) => items) ?? [];
}

const places = new Map<string, ApiSlug>();
for (const { slug } of apiReference.entries) {
  for (const { name } of listItems(slug)) if (!places.has(name)) places.set(name, slug);
}

/** Link from one entry's page to what is told of a name; undefined for names that are not ours. */
export function linkTo(name: string, from: ApiSlug): string | undefined {
  const isHere = listItems(from).some((item) => item.name === name);
  const slug = isHere ? from : places.get(name);
  if (slug === undefined) return undefined;
  return slug === from ? `#${name}` : `../${slug}/#${name}`;
}
