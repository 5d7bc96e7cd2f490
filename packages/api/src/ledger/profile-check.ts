// A community's address and profile, checked before they are stored: every fault at once.
import { type CommunityProfile, communityProfileSchema, slugSchema } from '@circunomy/sdk/schema';
import { ApiError } from '../api-error.ts';
import type { Fault } from './fault.ts';
import { listTextFaults } from './rules/text.ts';
import { showValue } from './schema-fault-words.ts';
import { toJsonPath, toSchemaFaults } from './schema-faults.ts';

/** Parts of the host's own addresses. */
const RESERVED = [
  ...['data', 'desk', 'docs', 'embed', 'en', 'id', 'widgets', 'assets', 'witness'],
  ...['health', 'metrics', 'developers'],
];

const WEB_ADDRESS = /^https?:\/\//;

export function listSlugFaults(slug: string): Fault[] {
  const parsed = slugSchema.safeParse(slug);
  if (!parsed.success) return toSchemaFaults(parsed.error, slug, () => '$.slug');
  if (!RESERVED.includes(slug)) return [];
  return [
    {
      path: '$.slug',
      value: slug,
      message: {
        en: `${showValue(slug)} is an address of the site itself. Choose another.`,
        id: `${showValue(slug)} adalah alamat situs ini sendiri. Pilih yang lain.`,
      },
    },
  ];
}

export function listProfileFaults(profile: unknown, path = '$.profile'): Fault[] {
  const textFaults = listTextFaults(profile, path);
  if (textFaults.length > 0) return textFaults;
  const parsed = communityProfileSchema.safeParse(profile);
  if (parsed.success) return listAddressFaults(parsed.data, path);
  return toSchemaFaults(parsed.error, profile, (place) => toJsonPath(path, place));
}

/** Addresses become links: only those of the web may. */
function listAddressFaults({ live, orders, contacts }: CommunityProfile, path: string): Fault[] {
  const addresses: [PropertyKey[], string | null][] = [
    [['live'], live],
    [['orders'], orders],
    ...contacts.flatMap(({ kind, value }, index): [PropertyKey[], string][] =>
      kind === 'web' ? [[['contacts', index, 'value'], value]] : [],
    ),
  ];
  return addresses.flatMap(([place, value]) => {
    if (value === null || WEB_ADDRESS.test(value)) return [];
    const message = {
      en: `${showValue(value)} is not a web address. Begin it with https://.`,
      id: `${showValue(value)} bukan alamat web. Awali dengan https://.`,
    };
    return [{ path: toJsonPath(path, place), value, message }];
  });
}

/** @throws {ApiError} `community-refused` unless there are no faults. */
export function ensureNoFaults(community: string, faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  throw new ApiError('community-refused', { community, count: faults.length }, { faults });
}
