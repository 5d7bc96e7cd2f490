// A made-up community large enough that publishing it is more than starting the command.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const consent = { basis: 'fictional', purpose: 'Pengukuran', on: null, until: null };
const categories = ['processed-food', 'drinks', 'staples', 'handicrafts', 'fruit'];
const areas = [
  { name: 'Jakarta Timur', code: '31.75' },
  { name: 'Depok', code: '32.76' },
  { name: 'Kota Bandung', code: '32.73' },
];

const community = {
  community: 'ukur-contoh',
  type: 'campaign',
  areas,
  singleOperator: true,
  operators: [{ name: 'Pengukur', role: 'initiator' }],
  profile: {
    name: 'Ukur Contoh',
    fictional: true,
    tagline: null,
    about: null,
    languages: ['id', 'en'],
    accent: null,
    contacts: [],
    permit: null,
    orders: null,
  },
};

function toDate(index: number): string {
  return `2026-${String(1 + (index % 9)).padStart(2, '0')}-${String(1 + (index % 27)).padStart(2, '0')}`;
}

function listMsmes(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    as: `msme-${index}`,
    kind: 'msme-registered',
    on: toDate(index),
    payload: {
      category: categories[index % categories.length],
      area: areas[index % areas.length],
      microBy: 'yearly-sales',
      weeklyCapacity: null,
    },
    documents: [{ kind: 'msme-profile', body: { name: `Warung Contoh ${index + 1}` }, consent }],
  }));
}

/** A purchase and its distribution. */
function listPair(index: number, msmes: number): object[] {
  const msme = index % msmes;
  return [
    {
      as: `purchase-${index}`,
      kind: 'purchase-made',
      on: toDate(index),
      payload: {
        msme: `@msme-${msme}`,
        category: categories[msme % categories.length],
        amount: 50_000 + 1_000 * (index % 300),
        quantity: { unit: 'porsi', quantity: 5 + (index % 40) },
        fundedBy: 'public',
      },
    },
    {
      kind: 'distribution-delivered',
      on: toDate(index),
      payload: {
        purchases: [`@purchase-${index}`],
        recipientGroup: 'residents',
        people: { min: 5 + (index % 5), max: 12 + (index % 9) },
        area: areas[index % areas.length],
        by: ['volunteers'],
        volunteers: 2,
      },
    },
  ];
}

/** Writes files for `init` and `record`; the ledger will hold one entry more, its opening. */
export function writeLargeCommunity(
  folder: string,
  { msmes, purchases }: { msmes: number; purchases: number },
): { name: string; community: string; entries: string } {
  const pairs = Array.from({ length: purchases }, (_, index) => listPair(index, msmes));
  const files = {
    name: community.community,
    community: join(folder, 'large-community.json'),
    entries: join(folder, 'large-entries.json'),
  };
  writeFileSync(files.community, JSON.stringify(community));
  writeFileSync(files.entries, JSON.stringify([...listMsmes(msmes), ...pairs.flat()]));
  return files;
}
