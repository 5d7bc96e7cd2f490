// `circunomy correct`: a further entry that says how an earlier one should have read; nothing is edited.
import { isDeepStrictEqual } from 'node:util';
import { loadCommunityState, type Store } from '@circunomy/api';
import type { EntryOf } from '@circunomy/sdk/ledger';
import { entrySchemas } from '@circunomy/sdk/schema';
import { CliError } from '../cli-error.ts';
import type { Call, Command } from '../command.ts';
import { readChoice } from '../parse-call.ts';
import { withStore } from '../with-store.ts';
import { findWitnesses, witnessOptions } from '../witnesses.ts';
import { findTarget, type Target } from './correct/find-target.ts';
import { readWish, type Wish } from './correct/read-changes.ts';
import { type Reading, toFullReading, toReading } from './correct/reading.ts';
import { recordCorrection } from './correct/record-correction.ts';
import { ensureFields, toReplacement } from './correct/replacement.ts';
import { tellCorrection, tellUnchanged } from './correct/tell.ts';
import { tryCorrection } from './correct/try-correction.ts';

type Reason = EntryOf<'entry-corrected'>['reason'];

const reasons: readonly Reason[] = entrySchemas['entry-corrected'].shape.reason.options;

export const correctCommand: Command = {
  name: 'correct',
  summary: {
    en: 'Corrects an entry with a further one, or takes it back',
    id: 'Membetulkan catatan dengan catatan baru, atau membatalkannya',
  },
  usage:
    '(NUMBER | ID) --community X (--set FILE.json | [--amount RUPIAH] [--on DATE] [--people MIN-MAX] | --take-back) --reason CODE (--recorded-by NAME --verified-by NAME | --single-operator)',
  arguments: { min: 1, max: 1 },
  options: {
    community: { value: 'X', words: { en: 'the community', id: 'komunitasnya' } },
    set: {
      value: 'FILE.json',
      words: {
        en: 'the fields that change, such as {"amount": 1600000, "fundedBy": "public"}',
        id: 'bidang yang berubah, seperti {"amount": 1600000, "fundedBy": "public"}',
      },
    },
    amount: { value: 'RUPIAH', words: { en: 'the right amount', id: 'jumlah uang yang benar' } },
    on: {
      value: 'DATE',
      words: {
        en: 'the right day, month or year: 2026-05-15, 2026-05, 2026',
        id: 'hari, bulan, atau tahun yang benar: 2026-05-15, 2026-05, 2026',
      },
    },
    people: {
      value: 'MIN-MAX',
      words: {
        en: 'how many people it reached, such as 5-10',
        id: 'banyaknya penerima, seperti 5-10',
      },
    },
    'take-back': {
      words: {
        en: 'the entry counts no longer; of a correction: what it mended reads as before',
        id: 'catatan tidak dihitung lagi; untuk pembetulan: catatannya kembali seperti semula',
      },
    },
    reason: { value: 'CODE', words: { en: reasons.join(', '), id: reasons.join(', ') } },
    ...witnessOptions,
  },
  run: async (call) => {
    const community = call.need('community');
    const wish = await readWish(call);
    const reason = readChoice(call, 'reason', reasons);
    return withStore(call, async (store) => {
      await correct(call, store, community, wish, reason);
      return 0;
    });
  },
};

async function correct(
  call: Call,
  store: Store,
  community: string,
  wish: Wish | 'take-back',
  reason: Reason,
): Promise<void> {
  const witnesses = await findWitnesses(call, store, community);
  const [written = ''] = call.arguments;
  const target = findTarget(await loadCommunityState(store, community), written);
  const correction = { ...toCorrection(target, wish), reason };
  const before = readBefore(target, wish);
  const after = tryCorrection(target, correction);
  const change = { number: target.number, entry: target.subject.id, before, after };
  if (isDeepStrictEqual(before, after)) {
    tellUnchanged(call, change);
    return;
  }
  const file = wish === 'take-back' ? undefined : wish.file;
  const recorded = await recordCorrection({ store, community, witnesses, correction, file });
  tellCorrection(call, change, recorded);
}

function readBefore({ current }: Target, wish: Wish | 'take-back'): Reading | null {
  if (!current) return null;
  return wish === 'take-back' ? toFullReading(current) : toReading(current);
}

/** Only taking back is done to a correction itself; anything else is about the entry that it mends. */
function toCorrection(
  { named, subject, number, current }: Target,
  wish: Wish | 'take-back',
): { readonly corrects: string; readonly replacement: Reading | null } {
  if (wish === 'take-back') return { corrects: named.id, replacement: null };
  if (current) {
    ensureFields(number, current, wish);
    return { corrects: subject.id, replacement: toReplacement(current, subject, wish) };
  }
  throw new CliError('entry-taken-back', { entry: number });
}
