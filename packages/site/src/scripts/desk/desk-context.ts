// What every part of the desk works with.
import type { Format, Language } from '@circunomy/sdk/format';
import type { Desk } from '@circunomy/sdk/operator';
import type { deskWords } from '../../words/desk.ts';

export interface DeskContext {
  readonly desk: Desk;
  readonly language: Language;
  readonly format: Format;
  readonly t: (typeof deskWords)['id'];
  /** Does something that may be refused, and says what became of it; resolves to whether it was done. */
  readonly attempt: (act: () => Promise<unknown>) => Promise<boolean>;
  /** Shows the part again as it is by now. */
  readonly refresh: () => void;
}

/** Today in Jakarta, as a date field takes it. */
export function readToday(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());
}
