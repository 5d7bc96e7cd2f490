// The paths of the contract: which files a community always has, and their media types.

import { createClient } from '@circunomy/sdk';
import { type Entry, listTilePaths } from '@circunomy/sdk/ledger';
import type { Exemption, ServedData } from './served.ts';

export const JSON_FILES: Readonly<Record<string, string>> = {
  'community.json': 'application/json',
  'impact.json': 'application/json',
  'msmes.geojson': 'application/geo+json',
  'products.json': 'application/json',
  'stories.json': 'application/json',
  'campaigns.json': 'application/json',
  'goods.json': 'application/json',
  'groups.json': 'application/json',
  'indicators.json': 'application/json',
  'areas.json': 'application/json',
  'base-map.json': 'application/json',
  'reports.json': 'application/json',
};

/** Paths that every community has, whatever it has recorded. */
export function listFixedPaths(exempt: readonly Exemption[]): string[] {
  const ofServer = exempt.includes('server-files')
    ? []
    : ['impact.schema.json', 'ledger.csv', 'openapi.json'];
  return [...Object.keys(JSON_FILES), ...ofServer, 'ledger/checkpoint', 'ledger.ndjson'];
}

/** Every tile and bundle of the present size. */
export async function listLogPaths({ served }: ServedData): Promise<string[]> {
  const { size } = await createClient(served()).checkpoint();
  return listTilePaths(size).map((path) => `ledger/${path}`);
}

/** The entries as the whole download gives them. */
export async function readEntries({ bytes }: ServedData): Promise<Entry[]> {
  const text = new TextDecoder().decode(await bytes('ledger.ndjson'));
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Entry);
}
