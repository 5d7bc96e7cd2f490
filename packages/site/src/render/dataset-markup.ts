/** The ledger as a schema.org Dataset, for search engines. */
import type { PageContext } from './page-context.ts';

/** JSON that is safe inside a `script` element: no text in it can end the element. */
export function writeDataset({
  site,
  language,
  file,
}: Pick<PageContext, 'site' | 'language' | 'file'>): string {
  const { community, impact } = site;
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: community.name,
    description: community.about?.[language] ?? community.name,
    inLanguage: language,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: community.name },
    ...(impact.asOf !== null && { dateModified: impact.asOf }),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: file('data/impact.json'),
      },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/x-ndjson',
        contentUrl: file('data/ledger.ndjson'),
      },
    ],
  };
  return JSON.stringify(dataset).replaceAll('<', '\\u003c');
}
