// `circunomy backup`: everything as one file, while a server may be running; once, or again and again into a folder.
import {
  ApiError,
  type Backup,
  backUpStore,
  keepBackingUp,
  listCommunities,
  type RotatedBackup,
  rotateBackups,
  type Store,
} from '@circunomy/api';
import { CliError } from '../cli-error.ts';
import type { Call, Command } from '../command.ts';
import { refuse } from '../parse-call.ts';
import { parseDuration } from '../parse-duration.ts';
import { withStore } from '../with-store.ts';

const KEEP = '7';

export const backupCommand: Command = {
  name: 'backup',
  summary: {
    en: 'Copies the data into one file, also while a server runs; again and again if asked to',
    id: 'Menyalin data ke satu berkas, juga saat server berjalan; berulang bila diminta',
  },
  usage: '(--out FILE | --into FOLDER [--keep 7] [--every 24h]) [--with-keys]',
  arguments: { min: 0, max: 0 },
  options: {
    out: {
      value: 'FILE',
      words: { en: 'file to write; it must not exist', id: 'berkas tujuan; belum boleh ada' },
    },
    into: {
      value: 'FOLDER',
      words: {
        en: 'folder for backups named by store and time; older ones of this store are deleted',
        id: 'folder cadangan bernama penyimpanan dan waktu; yang lama dari penyimpanan ini dihapus',
      },
    },
    keep: {
      value: 'N',
      words: {
        en: `with --into: how many stay (${KEEP})`,
        id: `dengan --into: berapa yang disimpan (${KEEP})`,
      },
    },
    every: {
      value: 'TIME',
      words: {
        en: 'with --into: go on until stopped, a backup every 30m, 24h, 7d …',
        id: 'dengan --into: terus berjalan sampai dihentikan, cadangan tiap 30m, 24h, 7d …',
      },
    },
    'with-keys': {
      words: {
        en: 'with the signing keys: whoever has the file can sign. Keep it like a key',
        id: 'beserta kunci penanda tangan: pemegang berkas bisa menandatangani. Simpan seperti kunci',
      },
    },
  },
  run: (call) => {
    const schedule = readSchedule(call);
    return withStore(call, async (store) => {
      await ensureFull(call, store, schedule?.every !== undefined);
      if (!schedule) await backUpOnce(call, store);
      else if (schedule.every === undefined)
        tellRotated(call, await rotateBackups(store, schedule));
      else await backUpAgain(call, store, { ...schedule, every: schedule.every });
      return 0;
    });
  },
};

/** A forgotten `DATABASE_URL` must not look like a night's backup; what goes on may wait for the first community. */
async function ensureFull(call: Call, store: Store, goesOn: boolean): Promise<void> {
  if ((await listCommunities(store)).length > 0) return;
  const error = new CliError('nothing-to-back-up', { place: store.place });
  if (!goesOn) throw error;
  tellFailure(call, error);
}

interface Schedule {
  readonly folder: string;
  readonly keep: number;
  readonly every: number | undefined;
  readonly withKeys: boolean;
}

function readSchedule(call: Call): Schedule | undefined {
  const into = call.option('into');
  if (into !== undefined && call.has('out')) {
    const details = { command: call.command.name, options: '--out, --into' };
    throw new CliError('options-contradict', details);
  }
  if (into === undefined) {
    if (call.has('every') || call.has('keep')) call.need('into');
    call.need('out');
    return undefined;
  }
  const keep = call.option('keep') ?? KEEP;
  if (!/^[1-9]\d{0,3}$/.test(keep)) throw refuse(call.command, 'keep', keep, '1 … 9999');
  const written = call.option('every');
  const every = written === undefined ? undefined : parseDuration(written);
  if (written !== undefined && every === undefined) {
    throw refuse(call.command, 'every', written, '30m, 24h, 7d …');
  }
  return { folder: call.path(into), keep: Number(keep), every, withKeys: call.has('with-keys') };
}

async function backUpOnce(call: Call, store: Store): Promise<void> {
  const out = call.path(call.need('out'));
  const backup = await backUpStore(store, { out, withKeys: call.has('with-keys') });
  tellBackup(call, backup);
  call.say({
    en: 'It holds personal data: after a withdrawal it is listed by circunomy withdraw --list until it is deleted.',
    id: 'Isinya memuat data pribadi: sesudah penarikan ia disebut oleh circunomy withdraw --list sampai dihapus.',
  });
  call.answer(backup);
}

async function backUpAgain(
  call: Call,
  store: Store,
  schedule: Schedule & { readonly every: number },
): Promise<void> {
  const stopping = new AbortController();
  const running = keepBackingUp(store, {
    ...{ ...schedule, signal: stopping.signal },
    onBackup: (backup) => tellRotated(call, backup),
    onError: (error) => tellFailure(call, error),
  });
  await call.environment.waitForStop();
  stopping.abort();
  await running;
}

function tellBackup(call: Call, { path, withKeys, ledgers }: Backup): void {
  call.say(
    withKeys
      ? {
          en: `Everything is in ${path}, keys included: keep it where nobody else can read it.`,
          id: `Semuanya ada di ${path}, termasuk kunci: simpan di tempat yang tidak bisa dibaca orang lain.`,
        }
      : {
          en: `Everything but the keys is in ${path}. Keep a copy of the folder "keys" elsewhere: without it a ledger can be read and not written.`,
          id: `Semuanya kecuali kunci ada di ${path}. Simpan salinan folder "keys" di tempat lain: tanpa itu buku besar hanya bisa dibaca.`,
        },
  );
  const entries = ledgers.reduce((sum, { size }) => sum + size, 0);
  const parts = `${count(entries, 'entry', 'entries')} in ${count(ledgers.length, 'ledger', 'ledgers')}`;
  call.say({
    en: `It was read again and is what was signed: ${parts}.`,
    id: `Sudah dibaca ulang dan sama dengan yang ditandatangani: ${entries} catatan dalam ${ledgers.length} buku besar.`,
  });
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function tellRotated(call: Call, backup: RotatedBackup): void {
  tellBackup(call, backup);
  for (const path of backup.removed) {
    call.say({ en: `Older backup deleted: ${path}`, id: `Cadangan lama dihapus: ${path}` });
  }
  call.answer(backup);
}

function tellFailure({ environment, language, isJson }: Call, error: unknown): void {
  const isOurs = error instanceof ApiError || error instanceof CliError;
  const message = isOurs ? error.in(language) : error instanceof Error ? error.message : `${error}`;
  const at = new Date().toISOString();
  if (isJson) {
    const code = isOurs ? error.code : 'internal';
    environment.print(JSON.stringify({ error: { code, message, at } }));
  } else environment.printError(`${at} ${message}`);
}
