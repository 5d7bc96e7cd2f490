// `circunomy summarise`: what a book that is never public lets out, proposed for its community's own ledger.
import {
  findCommunity,
  loadCommunityState,
  type Store,
  type Summary,
  type SummaryHeldBack,
  summariseBook,
} from '@circunomy/api';
import { categoryWords, createFormat, describeEntry, indicatorWords } from '@circunomy/sdk/format';
import { type Entry, findDocument } from '@circunomy/sdk/ledger';
import type { Call, Command } from '../command.ts';
import { tellRange } from '../entry-range.ts';
import { readChoice, refuse } from '../parse-call.ts';
import { withStore } from '../with-store.ts';
import { findOperator, findWitnesses, witnessOptions } from '../witnesses.ts';
import type { Language, Words } from '../words.ts';

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2]))?$/;
const parts = ['area', 'category'] as const;

export const summariseCommand: Command = {
  name: 'summarise',
  summary: {
    en: 'Takes from a household or solidarity book what may be public, never about fewer than five',
    id: 'Mengambil dari buku keluarga atau dana solidaritas yang boleh dibuka, tidak pernah tentang kurang dari lima',
  },
  usage:
    'BOOK --period YYYY[-MM] [--by area|category] [--dry-run] (--recorded-by NAME [--verified-by NAME] | --single-operator)',
  arguments: { min: 1, max: 1 },
  options: {
    period: {
      value: 'YYYY[-MM]',
      words: {
        en: 'when it was measured last; of a solidarity fund a year that is over',
        id: 'kapan terakhir diukur; untuk dana solidaritas, tahun yang sudah berakhir',
      },
    },
    by: {
      value: 'area|category',
      words: { en: 'parts beside the whole (area)', id: 'rincian di samping jumlahnya (area)' },
    },
    'dry-run': {
      words: {
        en: 'show what would be proposed, record nothing',
        id: 'tampilkan usulannya, jangan catat apa pun',
      },
    },
    ...witnessOptions,
  },
  run: (call) => {
    const [book = ''] = call.arguments;
    const period = call.need('period');
    if (!PERIOD.test(period)) throw refuse(call.command, 'period', period, '2025, 2025-06');
    const by = readChoice(call, 'by', parts, 'area');
    return withStore(call, async (store) => {
      const witnesses = await readWitnesses(call, store, book);
      const summary = await summariseBook(store, book, { period, by, ...witnesses });
      const nameOf = await readGroupNames(store, summary.community);
      tell(call, summary, nameOf);
      call.answer({ state: toState(summary), ...summary });
      return 0;
    });
  },
};

interface SomeWitnesses {
  readonly recordedBy: string | undefined;
  readonly verifiedBy: string | null | undefined;
}

/** One name in a community of several operators makes drafts, for the second to verify. */
async function readWitnesses(call: Call, store: Store, slug: string): Promise<SomeWitnesses> {
  if (call.has('dry-run')) return { recordedBy: undefined, verifiedBy: undefined };
  const { singleOperator } = await findCommunity(store, slug);
  const name = call.option('recorded-by');
  if (singleOperator || name === undefined || call.has('verified-by')) {
    return findWitnesses(call, store, slug);
  }
  return { recordedBy: await findOperator(store, slug, name), verifiedBy: undefined };
}

/** As the community's own profile of the group says. */
async function readGroupNames(store: Store, community: string): Promise<(group: string) => string> {
  const { view, documents } = await loadCommunityState(store, community);
  return (group) => {
    const formed = view.effectiveById(group);
    return (formed && findDocument(formed, 'profile', documents)?.body.name) ?? group;
  };
}

function toState({ proposals, entries, drafts }: Summary): string {
  if (entries.length > 0) return 'recorded';
  if (drafts.length > 0) return 'drafted';
  return proposals.length > 0 ? 'proposed' : 'unchanged';
}

function tell(call: Call, summary: Summary, nameOf: (group: string) => string): void {
  const { community, proposals, repeated, heldBack, entries, drafts } = summary;
  for (const proposal of proposals) {
    const entry = { ...proposal.payload, kind: proposal.kind, on: proposal.on } as unknown as Entry;
    const say = (language: Language): string => {
      const format = createFormat(language);
      const context = { language, format, nameOf, numberOf: () => undefined };
      return `  ${describeEntry(entry, context).text}`;
    };
    call.say({ en: say('en'), id: say('id') });
  }
  for (const held of heldBack) call.say(describeHeldBack(held, nameOf));
  if (entries.length > 0) {
    const range = tellRange(entries);
    call.say({
      en: `${entries.length} entries recorded in ${community} (${range}).`,
      id: `${entries.length} catatan dibuat di ${community} (${range}).`,
    });
  } else if (drafts.length > 0) {
    call.say({
      en: `${drafts.length} drafts wait in ${community} for a second operator.`,
      id: `${drafts.length} konsep menunggu petugas kedua di ${community}.`,
    });
  } else if (proposals.length > 0) {
    call.say({ en: 'Nothing was recorded.', id: 'Tidak ada yang dicatat.' });
  } else {
    call.say(
      repeated > 0
        ? {
            en: 'Nothing changed: all of this was recorded or proposed before.',
            id: 'Tidak ada yang berubah: semuanya sudah pernah dicatat atau diusulkan.',
          }
        : { en: 'There is nothing to propose.', id: 'Tidak ada yang bisa diusulkan.' },
    );
  }
}

const REASONS: Readonly<Record<SummaryHeldBack['because'], Words>> = {
  'fewer-than-five': {
    en: 'fewer than five would be described',
    id: 'akan menggambarkan kurang dari lima',
  },
  'would-betray': {
    en: 'with the other figures, fewer than five could be worked out',
    id: 'bersama angka lain, kurang dari lima bisa dihitung',
  },
  'help-without-date': {
    en: 'help without a date may be of this year; give it its day or its year',
    id: 'ada bantuan tanpa tanggal yang mungkin dari tahun ini; lengkapi hari atau tahunnya',
  },
  'measured-at-other-times': {
    en: 'some were measured before at another time than most, and are not in the sums',
    id: 'sebagian diukur sebelumnya pada waktu lain, dan tidak ikut dijumlah',
  },
};

function describeHeldBack(held: SummaryHeldBack, nameOf: (group: string) => string): Words {
  const reason = REASONS[held.because];
  const toName = (language: Language): string => {
    if ('group' in held) return nameOf(held.group);
    const { indicator, area, category } = held;
    const scope = area
      ? createFormat(language).area(area)
      : category && categoryWords[category][language];
    return [indicatorWords[indicator][language], scope].filter(Boolean).join(', ');
  };
  return {
    en: `  held back: ${toName('en')}: ${reason.en}`,
    id: `  ditahan: ${toName('id')}: ${reason.id}`,
  };
}
