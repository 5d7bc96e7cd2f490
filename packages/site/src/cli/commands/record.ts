// `circunomy record`: entries written as JSON, all of them or none, and never the same file twice.
import { fingerprintFile } from '@circunomy/api';
import { CliError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import { tellRange } from '../entry-range.ts';
import { readBytes, readJson } from '../read-file.ts';
import {
  type EntryItem,
  isEntryItem,
  isPauseItem,
  isTableItem,
  LocalNames,
  readItems,
} from '../record/entries-file.ts';
import { recordItems } from '../record/record-items.ts';
import { withStore } from '../with-store.ts';
import { findWitnesses, witnessOptions } from '../witnesses.ts';
import type { Words } from '../words.ts';

export const recordCommand: Command = {
  name: 'record',
  summary: {
    en: 'Records entries from a JSON file, all of it or nothing',
    id: 'Mencatat dari berkas JSON, semuanya atau tidak sama sekali',
  },
  usage: 'FILE.json --community X (--recorded-by NAME --verified-by NAME | --single-operator)',
  arguments: { min: 1, max: 1 },
  options: {
    community: {
      value: 'X',
      words: { en: 'the community that records', id: 'komunitas yang mencatat' },
    },
    ...witnessOptions,
  },
  run: (call) => {
    const community = call.need('community');
    return withStore(call, async (store) => {
      const path = call.path(call.arguments[0] ?? '');
      const items = ensureEntries(path, readItems(path, await readJson(path)));
      const witnesses = await findWitnesses(call, store, community);
      const fingerprint = fingerprintFile(store, community, await readBytes(path));
      const names = new LocalNames(path);
      const batch = { store, community, witnesses, items, start: 0, names };
      const recorded = await recordItems({
        ...batch,
        tableId: 'record',
        key: fingerprint,
        fingerprint,
      });
      const range = tellRange(recorded);
      call.say(
        recorded.length > 0
          ? {
              en: `${recorded.length} ${recorded.length === 1 ? 'entry' : 'entries'} recorded (${range}).`,
              id: `${recorded.length} catatan dibuat (${range}).`,
            }
          : {
              en: 'Nothing changed: this file was recorded before.',
              id: 'Tidak ada yang berubah: berkas ini sudah pernah dicatat.',
            },
      );
      call.answer({ state: recorded.length > 0 ? 'recorded' : 'unchanged', entries: recorded });
      return 0;
    });
  },
};

/** Tables are for `circunomy import`, which can ask about them. */
function ensureEntries(path: string, items: ReturnType<typeof readItems>): readonly EntryItem[] {
  const faults = items.flatMap((item, index) => {
    if (isTableItem(item)) return [{ path: `$[${index}].table`, message: table }];
    return isPauseItem(item) ? [{ path: `$[${index}].pause`, message: pause }] : [];
  });
  if (faults.length > 0)
    throw new CliError('file-refused', { path, count: faults.length }, { faults });
  return items.filter(isEntryItem);
}

const table: Words = {
  en: 'A table cannot be recorded from here. Use circunomy import.',
  id: 'Tabel tidak bisa dicatat dari sini. Pakai circunomy import.',
};
const pause: Words = {
  en: 'Only the examples pause for one another. Leave it out.',
  id: 'Hanya contoh yang saling menunggu. Hilangkan butir ini.',
};
