// The days of the made-up year 2025: when the group meets, cooks and hands in its reports.

/** Lebaran, Independence Day and the end of the year: no meeting. */
const FREE = ['2025-03-29', '2025-04-05', '2025-08-16', '2025-12-27'];

const DAY = 86_400_000;

export const months = Array.from(
  { length: 12 },
  (_, index) => `2025-${String(index + 1).padStart(2, '0')}`,
);

/** @param {Date} date */
const toDay = (date) => date.toISOString().slice(0, 10);

/**
 * Every such weekday of a period.
 * @param {number} weekday 0 is Sunday
 * @param {string} from
 * @param {string} before
 */
function listDays(weekday, from, before) {
  const days = [];
  for (let time = Date.parse(from); time < Date.parse(before); time += DAY) {
    const date = new Date(time);
    if (date.getUTCDay() === weekday) days.push(toDay(date));
  }
  return days;
}

/** 48 Saturdays. */
export const meetingDays = listDays(6, '2025-01-01', '2026-01-01').filter(
  (day) => !FREE.includes(day),
);

/**
 * The two cooking days of a month: its second and its fourth Thursday.
 * @param {string} month
 */
export function listCookingDays(month) {
  const [, second = '', , fourth = ''] = listDays(4, `${month}-01`, firstOfNext(month));
  return /** @type {const} */ ([second, fourth]);
}

/**
 * The first Saturday after the month.
 * @param {string} month
 */
export function toSigningDay(month) {
  const start = firstOfNext(month);
  const [saturday = ''] = listDays(6, start, toDay(new Date(Date.parse(start) + 7 * DAY)));
  return saturday;
}

/** @param {string} month */
export function toLastDay(month) {
  return toDay(new Date(Date.parse(firstOfNext(month)) - DAY));
}

/** @param {string} month */
function firstOfNext(month) {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return toDay(new Date(Date.UTC(year, number, 1)));
}
