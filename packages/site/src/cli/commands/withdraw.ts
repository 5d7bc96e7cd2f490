// `circunomy withdraw`: a person is forgotten here, and it is said where copies of them still lie.
import {
  findCommunity,
  listOperators,
  listWithdrawals,
  loadCommunityState,
  type Store,
  type Withdrawal,
  withdrawDocument,
} from '@circunomy/api';
import { withdrawalReasonSchema } from '@circunomy/sdk/schema';
import { CliError } from '../cli-error.ts';
import type { Call, Command } from '../command.ts';
import { refuse } from '../parse-call.ts';
import { withStore } from '../with-store.ts';
import { tellCopies } from '../withdrawal-report.ts';

const reasons = withdrawalReasonSchema.options;

export const withdrawCommand: Command = {
  name: 'withdraw',
  summary: {
    en: 'Erases a document for good, and lists copies that are still out',
    id: 'Menghapus dokumen selamanya, dan mendaftar salinan yang masih beredar',
  },
  usage:
    '(DOCUMENT | ENTRY | NUMBER) --community X --reason R [--recorded-by NAME] | --list --community X',
  arguments: { min: 0, max: 1 },
  options: {
    community: { value: 'X', words: { en: 'the community', id: 'komunitasnya' } },
    reason: { value: 'R', words: { en: reasons.join(', '), id: reasons.join(', ') } },
    'recorded-by': {
      value: 'NAME',
      words: {
        en: 'the operator who withdraws; nobody else need verify',
        id: 'petugas yang menarik; tidak perlu diperiksa orang lain',
      },
    },
    list: {
      words: {
        en: 'only list copies that are still out, with their deadlines',
        id: 'hanya daftar salinan yang masih beredar, dengan tenggatnya',
      },
    },
  },
  run: (call) => {
    const community = call.need('community');
    return withStore(call, (store) =>
      call.has('list') ? list(call, store, community) : withdraw(call, store, community),
    );
  },
};

async function list(call: Call, store: Store, community: string): Promise<number> {
  if (call.arguments.length > 0) {
    const options = `--list, ${call.arguments[0]}`;
    throw new CliError('options-contradict', { command: call.command.name, options });
  }
  const { documents, copies } = await listWithdrawals(store, community);
  if (copies.length === 0) {
    call.say({
      en: `No copy is known of the ${documents.length} withdrawn documents of ${community}.`,
      id: `Tidak diketahui ada salinan dari ${documents.length} dokumen ${community} yang ditarik.`,
    });
  }
  tellCopies(call, copies);
  call.answer({ community, documents, copies });
  return 0;
}

async function withdraw(call: Call, store: Store, community: string): Promise<number> {
  const [target] = call.arguments;
  if (target === undefined) {
    const usage = `circunomy ${call.command.name} ${call.command.usage}`;
    throw new CliError('arguments-wrong', { command: call.command.name, usage });
  }
  const written = call.need('reason');
  const reason = reasons.find((known) => known === written);
  if (!reason) throw refuse(call.command, 'reason', written, reasons.join(', '));
  const by = await findOperator(call, store, community);
  const document = await toId(store, community, target);
  const done = await withdrawDocument(store, community, { document, by, reason });
  tell(call, done);
  tellCopies(call, done.copies);
  call.answer(done);
  return 0;
}

/** People see entries as numbers; the ledger knows them by id. */
async function toId(store: Store, community: string, target: string): Promise<string> {
  const number = /^#?(\d+)$/.exec(target)?.[1];
  if (number === undefined) return target;
  const { entries } = await loadCommunityState(store, community);
  return entries[Number(number) - 1]?.id ?? target;
}

async function findOperator(call: Call, store: Store, slug: string): Promise<string> {
  const { community } = await findCommunity(store, slug);
  const active = (await listOperators(store, slug)).filter(({ removed }) => removed === null);
  const names = active.map(({ name }) => name).join(', ') || '–';
  const written = call.option('recorded-by');
  const [only, ...others] = active;
  if (written === undefined) {
    if (only && others.length === 0) return only.id;
    throw new CliError('witness-ambiguous', { community, names });
  }
  const found = active.find(({ name }) => name.toLowerCase() === written.toLowerCase());
  if (!found) throw new CliError('operator-name-unknown', { community, name: written, names });
  return found.id;
}

function tell(call: Call, { state, documents, drafts, staying, isErased }: Withdrawal): void {
  for (const { id, entry, withdrawnBy } of documents) {
    call.say({
      en: `${id} of entry #${entry} ${state === 'withdrawn' ? 'is erased with its salt' : 'was erased before'}; entry #${withdrawnBy} says so.`,
      id: `${id} dari catatan #${entry} ${state === 'withdrawn' ? 'dihapus beserta garamnya' : 'sudah dihapus sebelumnya'}; catatan #${withdrawnBy} menyatakannya.`,
    });
  }
  if (drafts > 0) {
    call.say({
      en: `${drafts} drafts with the same text are erased too.`,
      id: `${drafts} rancangan dengan teks yang sama ikut dihapus.`,
    });
  }
  if (staying.length > 0) {
    call.say({
      en: `Other documents of the same entry stay: ${staying.join(', ')}. Withdraw the entry to erase them all.`,
      id: `Dokumen lain dari catatan yang sama tetap ada: ${staying.join(', ')}. Tarik catatannya untuk menghapus semuanya.`,
    });
  }
  call.say(
    isErased
      ? {
          en: 'No file of the data directory holds the text any more. Entries and figures stay.',
          id: 'Tidak ada lagi berkas di folder data yang memuat teksnya. Catatan dan angka tetap.',
        }
      : {
          en: 'Another program is reading the database: its files are cleaned with the next publication, within the hour while a server runs, or by this command again.',
          id: 'Program lain sedang membaca basis data: berkasnya dibersihkan pada penerbitan berikutnya, dalam satu jam bila server berjalan, atau dengan perintah ini lagi.',
        },
  );
}
