// Days as banks write them: with a year, with the end of one, or with none.
import { readDate } from '../../table-import/cells/date.ts';

/** Characters of `Wednesday, 18 September 2026 23:59:59 WIB` and some more. */
const LONGEST = 60;
const WHOLE_DAY = 'YYYY-MM-DD'.length;

/** `YYYY-MM-DD`; undefined where it is no day. A day without a year is the last such day that has come. */
export function readStatementDate(written: string, today: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const day = withCentury(
    written
      .trim()
      .replace(/^'/, '')
      .replace(/[ T]+\d{1,2}[:.]\d{2}.*$/, ''),
  );
  const thisYear = Number(today.slice(0, 4));
  const bare = /^(\d{1,2})[/.-](\d{1,2})$/.test(day) || /^\d{1,2}[ -]\p{L}+$/u.test(day);
  const candidates = bare
    ? [`${day}${separatorOf(day)}${thisYear}`, `${day}${separatorOf(day)}${thisYear - 1}`]
    : [day];
  for (const candidate of candidates) {
    const { value } = readDate(candidate, today);
    if (value?.length === WHOLE_DAY) return value;
  }
  return undefined;
}

function separatorOf(day: string): string {
  return /[/.\- ]/.exec(day)?.[0] ?? '/';
}

/** `22/11/26` and `22-Nov-26` are of this century. */
function withCentury(day: string): string {
  return day.replace(
    /^(?<day>\d{1,2}[/.\- ](?:\d{1,2}|\p{L}+)[/.\- ])(?<year>\d{2})$/u,
    '$<day>20$<year>',
  );
}
