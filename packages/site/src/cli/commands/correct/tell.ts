// How a correction is told: what the entry read before, what it reads now, and the number to look it up by.
import type { RecordedEntry } from '@circunomy/api';
import { createFormat, type Language } from '@circunomy/sdk/format';
import type { People } from '@circunomy/sdk/ledger';
import type { Call } from '../../command.ts';
import { formatChanges, listChanges, showJson } from '../../field-changes.ts';
import type { Reading } from './reading.ts';

export interface CorrectedEntry {
  readonly number: number;
  readonly entry: string;
  /** Null where it did not count. */
  readonly before: Reading | null;
  /** Null where it counts no longer. */
  readonly after: Reading | null;
}

export function tellCorrection(call: Call, change: CorrectedEntry, recorded: RecordedEntry): void {
  const { number, before, after } = change;
  const changed = before && after ? listChanges(before, after) : [];
  const lines = formatChanges(changed, createShow(call.language));
  const head = {
    en: `Correction #${recorded.number} is recorded.`,
    id: `Pembetulan #${recorded.number} dicatat.`,
  };
  if (!after) {
    call.say({
      en: `${head.en} Entry #${number} counts no longer.`,
      id: `${head.id} Catatan #${number} tidak dihitung lagi.`,
    });
  } else if (!before) {
    call.say({
      en: `${head.en} Entry #${number} counts again.`,
      id: `${head.id} Catatan #${number} dihitung lagi.`,
    });
  } else {
    call.say({
      en: `${head.en} Entry #${number}, before → after:\n${lines}`,
      id: `${head.id} Catatan #${number}, sebelum → sesudah:\n${lines}`,
    });
  }
  call.answer({ state: 'recorded', correction: recorded, ...change, changed });
}

export function tellUnchanged(call: Call, change: CorrectedEntry): void {
  const { number, after } = change;
  call.say(
    after
      ? {
          en: `Nothing changed: entry #${number} already reads so.`,
          id: `Tidak ada yang berubah: catatan #${number} sudah demikian.`,
        }
      : {
          en: `Nothing changed: entry #${number} was taken back before.`,
          id: `Tidak ada yang berubah: catatan #${number} sudah dibatalkan.`,
        },
  );
  call.answer({ state: 'unchanged', correction: null, ...change, changed: [] });
}

/** Money, people and dates as the pages show them, the rest as JSON. */
function createShow(language: Language): (field: string, value: unknown) => string {
  const format = createFormat(language);
  return (field, value) => {
    if (value === null) return showJson(field, value);
    if (field === 'amount' && typeof value === 'number') return format.rupiah(value);
    if (field === 'people') return format.range(value as People);
    if (field === 'on' && typeof value === 'string') return format.partialDate(value);
    return showJson(field, value);
  };
}
