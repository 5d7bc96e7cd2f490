// The group itself: how it was formed, who helps it, what it got and won, and how far it has come.
import { toDocument, toItem } from './item.mjs';

const AREA = { name: 'Jati, Pulo Gadung', code: '31.75.02.1007' };

/** @param {string} name @param {string} [about] */
const called = (name, about) => ({
  documents: [toDocument('profile', { name, ...(about && { about }) })],
});

function listBeginning() {
  return [
    toItem(
      'group-formed',
      '2024-11-16',
      {
        ...{ form: 'joint-business-group', area: AREA, members: 10, companions: 1 },
        dues: { amount: 5_000, every: 'meeting' },
      },
      { as: 'kelompok', ...called('KUBE Contoh', 'Kelompok rekaan: memasak, katering, bazar.') },
    ),
    toItem('community-joined', '2025-01-05', {
      movement: null,
      inspiredBy: ['gereja-contoh', 'lumbung-rekaan'],
    }),
    toItem(
      'partner-joined',
      '2025-01-15',
      { type: 'health-post', roles: ['distribution', 'venue'] },
      called('Puskesmas Contoh (rekaan)'),
    ),
    toItem(
      'partner-joined',
      '2025-02-03',
      { type: 'government-office', roles: ['companionship', 'mentoring'] },
      called('Dinas Sosial Contoh (rekaan)'),
    ),
    toItem('capital-granted', '2025-02-20', {
      ...{ group: '@kelompok', form: 'shared-equipment', households: null },
      ...{ area: null, amount: 2_400_000 },
    }),
    toItem(
      'award-won',
      '2025-10-18',
      {
        group: '@kelompok',
        winner: 'group',
        level: 'kota-or-kabupaten',
        place: 3,
        prize: 3_000_000,
      },
      called('Lomba KUBE Contoh (rekaan)'),
    ),
  ];
}

function listMentoring() {
  /** @type {readonly [string, string, number, number | null][]} */
  const sessions = [
    ['2025-03', 'bookkeeping', 4, 360],
    ['2025-05', 'packaging', 3, 270],
    ['2025-09', 'digital-skills', 2, null],
  ];
  return sessions.map(([on, topic, count, minutes]) =>
    toItem(
      'mentoring-held',
      on,
      {
        ...{ group: '@kelompok', topic, sessions: count, minutes },
        ...{ households: null, mentors: 1, area: null },
      },
      { recorded: `${on}-28` },
    ),
  );
}

function listStages() {
  /** @type {readonly [string, string, Record<string, string>][]} */
  const group = [
    ['2025-01-11', 'incubation', { mapping: 'in-place', capacity: 'partly', market: 'absent' }],
    [
      '2025-06-28',
      'strengthening',
      { mapping: 'in-place', capacity: 'in-place', market: 'partly' },
    ],
    [
      '2025-12-20',
      'market-integration',
      { mapping: 'in-place', capacity: 'in-place', capital: 'partly', market: 'in-place' },
    ],
  ];
  const management = {
    plansProduction: true,
    knowsCosts: true,
    setsPrices: true,
    keepsBooks: true,
  };
  const resilience = { diversified: true, reserveFund: false, alternativeSuppliers: true };
  return group.map(([on, stage, components], index) =>
    toItem('stage-assessed', on, {
      ...{ group: '@kelompok', stage, operating: true, components },
      ...(index === 2 && { management, resilience }),
    }),
  );
}

export function listGroup() {
  return [...listBeginning(), ...listMentoring(), ...listStages()];
}
