/** A deadline as people say it: the time of day in Jakarta, with the date where it is not today. */
import type { Format } from '@circunomy/sdk/format';
import { LOCALES } from '@circunomy/sdk/format';
import { fill } from '../../locales/fill.ts';
import { payStrings } from './pay.strings.ts';

export function toDeadline(at: string, format: Format, now: number = Date.now()): string {
  if (format.day(at) !== format.day(new Date(now).toISOString())) return format.instant(at);
  const time = new Intl.DateTimeFormat(LOCALES[format.language], {
    timeStyle: 'short',
    timeZone: 'Asia/Jakarta',
  });
  return fill(payStrings[format.language].timeOfDay, { time: time.format(new Date(at)) });
}
