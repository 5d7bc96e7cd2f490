// What the made-up programme gives: partners, capital and mentoring, never told of fewer than five households.
import { toDocument, toItem } from '../kube-year/item.mjs';
import { MOJOANYAR, SOOKO } from './places.mjs';

/** @type {readonly [on: string, type: string, roles: string[], name: string][]} */
const partners = [
  ['2023-10-16', 'government-office', ['companionship', 'funding'], 'Dinas Sosial Contoh (rekaan)'],
  ['2023-11-06', 'university', ['mentoring'], 'Universitas Contoh (rekaan)'],
  ['2025-01-20', 'company', ['promotion', 'venue'], 'Pasar Contoh (rekaan)'],
];

/** Of the tools nobody noted the worth, or who got them. */
const grants = [
  { on: '2024-03-15', form: 'productive-grant', households: 40, area: null, amount: 120_000_000 },
  { on: '2025-04-10', form: 'staged-grant', households: 16, area: SOOKO, amount: 24_000_000 },
  { on: '2025-05-20', form: 'tools', households: null, area: MOJOANYAR, amount: null },
];

/** @typedef {{ sessions: number, minutes: number | null, households: number | null, mentors: number, area: typeof SOOKO | null }} Mentoring */

/** @type {readonly [on: string, topic: string, Mentoring][]} */
const mentoring = [
  [
    '2024-04',
    'business-planning',
    { sessions: 6, minutes: 540, households: 40, mentors: 3, area: null },
  ],
  [
    '2024-09',
    'bookkeeping',
    { sessions: 4, minutes: 360, households: 22, mentors: 2, area: SOOKO },
  ],
  ['2025-02', 'packaging', { sessions: 3, minutes: 270, households: 12, mentors: 2, area: null }],
  ['2025-06', 'marketing', { sessions: 4, minutes: null, households: 18, mentors: 2, area: null }],
  [
    '2025-09',
    'digital-skills',
    { sessions: 2, minutes: 150, households: null, mentors: 1, area: null },
  ],
  [
    '2025-12',
    'social-companionship',
    { sessions: 24, minutes: 1_440, households: 40, mentors: 4, area: null },
  ],
];

export function listSupport() {
  return [
    ...partners.map(([on, type, roles, name]) =>
      toItem(
        'partner-joined',
        on,
        { type, roles },
        { documents: [toDocument('profile', { name })] },
      ),
    ),
    ...grants.map(({ on, ...grant }) => toItem('capital-granted', on, grant)),
    ...mentoring.map(([on, topic, held]) =>
      toItem('mentoring-held', on, { topic, ...held }, { recorded: `${on}-28` }),
    ),
  ];
}
