// The weekly meetings: who came is counted, and dues that are not paid stay unpaid.
import { meetingDays } from './calendar.mjs';
import { toDocument, toItem } from './item.mjs';

const DUES = 5_000;
const AWAY = [1, 2, 0, 3, 1, 0, 2, 1, 1, 0, 2, 4];
const UNPAID = [0, 0, 1, 0, 2, 0, 1];

/** Where the pattern does not hold: [present, payers]; null where nobody counted. */
const SPECIAL = new Map(
  Object.entries({
    '2025-02-22': /** @type {const} */ ([null, 8]),
    '2025-06-07': /** @type {const} */ ([9, 9]),
    '2025-06-14': /** @type {const} */ ([8, 8]),
    '2025-06-21': /** @type {const} */ ([10, 9]),
    '2025-06-28': /** @type {const} */ ([7, 7]),
    '2025-11-08': /** @type {const} */ ([8, 9]),
  }),
);

const meetings = meetingDays.map((on, index) => {
  const members = on < '2025-09-01' ? 10 : 11;
  const came = members - (AWAY[index % AWAY.length] ?? 0);
  const paid = Math.max(0, came - (UNPAID[index % UNPAID.length] ?? 0));
  const [present, payers] = SPECIAL.get(on) ?? [came, paid];
  return { on, as: `rapat-${on}`, members, present, payers };
});

/** @param {(typeof meetings)[number]} meeting */
function toMeeting({ on, as, members, present }) {
  const away = present === null ? 0 : members - present;
  const excused = present === null || away === 4 ? null : Math.min(away, 2);
  const noted = toDocument('note', {
    text: 'Musyawarah menyepakati jadwal memasak, harga baru katering, dan giliran belanja.',
  });
  return toItem(
    'meeting-held',
    on,
    { group: '@kelompok', members, present, excused },
    { as, ...(on === '2025-01-04' && { documents: [noted] }) },
  );
}

export function listMeetings() {
  return [
    ...meetings.map(toMeeting),
    toItem('entry-corrected', '2025-04-26', {
      corrects: '@rapat-2025-04-19',
      replacement: {
        on: '2025-04-19',
        payload: { group: '@kelompok', members: 10, present: 8, excused: 1 },
      },
      reason: 'counted-again',
    }),
  ];
}

export function listDues() {
  return meetings.map(({ on, as, members, payers }) =>
    toItem('dues-paid', on, {
      group: '@kube-contoh/kelompok',
      meeting: `@kube-contoh/${as}`,
      ...{ members, payers, each: DUES, amount: payers * DUES },
    }),
  );
}
