// Money moves on a day that has come.
import { ApiError } from '../api-error.ts';

/** @throws {ApiError} `desk-refused`. */
export function refuseFuture(on: string | undefined, today: string): void {
  if (on === undefined || on <= today) return;
  const message = {
    en: `${on} has not come yet, today is ${today} in Jakarta. Give the day on which the money moved.`,
    id: `${on} belum tiba, hari ini ${today} di Jakarta. Tulis hari uangnya berpindah.`,
  };
  const faults = [{ path: '$.on', value: on, message }];
  throw new ApiError('desk-refused', { count: faults.length }, { faults });
}
