// `circunomy init`: opens a community's ledger and hands out its operators' tokens.
import {
  loadAreaRegister,
  type OpenCommunityOptions,
  openCommunity,
  type Store,
  toArea,
} from '@circunomy/api';
import { CliError } from '../cli-error.ts';
import type { Call, Command } from '../command.ts';
import { operatorRoleWords } from '../operator-role-words.ts';
import { readChoice, refuse } from '../parse-call.ts';
import { readCommunityFile, toLiveAddress } from '../record/community-file.ts';
import { withStore } from '../with-store.ts';
import { bookContents, readBookOptions } from './init/book-options.ts';
import { readLive } from './live-option.ts';

const types: readonly OpenCommunityOptions['type'][] = [
  'movement',
  'church',
  'faith-community',
  'campaign',
  'alumni-network',
  'joint-business-group',
  'programme',
];

export const initCommand: Command = {
  name: 'init',
  summary: {
    en: 'Opens a community and its ledger',
    id: 'Membuka komunitas dan buku besarnya',
  },
  usage:
    '(FILE.json | X --name NAME [--type TYPE] | X --book-of COMMUNITY --holds WHAT) (--recorded-by NAME --verified-by NAME | --single-operator)',
  arguments: { min: 0, max: 1 },
  options: {
    community: {
      value: 'X',
      words: {
        en: 'the same as X: its part of the address, such as gereja-kami; it can never change',
        id: 'sama dengan X: bagian alamatnya, seperti gereja-kami; tidak bisa diubah',
      },
    },
    name: { value: 'NAME', words: { en: 'its name', id: 'namanya' } },
    type: {
      value: 'TYPE',
      words: { en: `${types.join(', ')} (movement)`, id: `${types.join(', ')} (movement)` },
    },
    areas: {
      value: 'A;B',
      words: {
        en: 'where it works, such as "Jakarta Timur; Bekasi"',
        id: 'wilayahnya, seperti "Jakarta Timur; Bekasi"',
      },
    },
    'recorded-by': {
      value: 'NAME',
      words: {
        en: 'the operator who records; never published',
        id: 'petugas yang mencatat; tidak diumumkan',
      },
    },
    'verified-by': {
      value: 'NAME',
      words: {
        en: 'the operator who verifies; never published',
        id: 'petugas yang memeriksa; tidak diumumkan',
      },
    },
    'single-operator': {
      words: {
        en: 'one person runs it, and every page says so',
        id: 'dijalankan satu orang, dan setiap halaman menyebutnya',
      },
    },
    'book-of': {
      value: 'COMMUNITY',
      words: {
        en: 'opens a book of this community, seen by its operators only',
        id: 'membuka buku milik komunitas ini, hanya terlihat oleh petugasnya',
      },
    },
    holds: {
      value: bookContents.join('|'),
      words: {
        en: "what the book holds: the group's cash, its solidarity fund, or single households",
        id: 'isi bukunya: kas kelompok, dana solidaritas, atau data per keluarga',
      },
    },
    live: {
      value: 'URL|none',
      words: {
        en: 'server that answers live, such as http://localhost:4321 (none)',
        id: 'server yang menjawab langsung, seperti http://localhost:4321 (none)',
      },
    },
  },
  run: (call) =>
    withStore(call, async (store) => {
      const [word] = call.arguments;
      const live = readLive(call, null);
      const options = word?.endsWith('.json')
        ? await readCommunityFile(call.path(word), live)
        : await readWords(call, store, word ?? call.need('community'), live);
      const opened = await openCommunity(store, options);
      const { community, book } = opened.community;
      call.say(
        book
          ? {
              en: `${community} is open, a book of ${book.of}: only the operators of ${book.of} see it.`,
              id: `${community} sudah dibuka, buku milik ${book.of}: hanya petugas ${book.of} yang melihatnya.`,
            }
          : { en: `${community} is open.`, id: `${community} sudah dibuka.` },
      );
      for (const { name, role, token } of opened.operators) {
        call.say({
          en: `Token of ${name} (${operatorRoleWords[role].en}), shown this once, for programs only: ${token}`,
          id: `Token ${name} (${operatorRoleWords[role].id}), hanya ditampilkan sekali ini, untuk program saja: ${token}`,
        });
      }
      call.answer(opened);
      return 0;
    }),
};

async function readWords(
  call: Call,
  store: Store,
  slug: string,
  live: string | null,
): Promise<OpenCommunityOptions> {
  return (await readBookOptions(call, store, slug)) ?? (await readOptions(call, slug, live));
}

async function readOptions(
  call: Call,
  slug: string,
  live: string | null,
): Promise<OpenCommunityOptions> {
  const type = readChoice(call, 'type', types, 'movement');
  return {
    slug,
    type,
    areas: await readAreas(call),
    operators: readOperators(call, type),
    on: null,
    profile: {
      name: call.need('name'),
      fictional: false,
      tagline: null,
      about: null,
      languages: ['id', 'en'],
      accent: null,
      contacts: [],
      permit: null,
      live: toLiveAddress(live, slug),
      orders: null,
      cashBook: null,
    },
  };
}

/** In a joint business group the treasurer writes and the companion checks; elsewhere roles differ too much to guess. */
function readOperators(
  call: Call,
  type: OpenCommunityOptions['type'],
): OpenCommunityOptions['operators'] {
  const isGroup = type === 'joint-business-group';
  const role = isGroup ? 'treasurer' : 'initiator';
  if (!call.has('single-operator')) {
    const checks = isGroup ? 'companion' : 'volunteer';
    const verifier = { name: call.need('verified-by'), role: checks } as const;
    return [{ name: call.need('recorded-by'), role }, verifier];
  }
  const name = call.option('recorded-by') ?? call.need('name');
  if (!call.has('verified-by')) return [{ name, role }];
  throw new CliError('options-contradict', {
    command: call.command.name,
    options: '--single-operator, --verified-by',
  });
}

async function readAreas(call: Call): Promise<OpenCommunityOptions['areas']> {
  const written = (call.option('areas') ?? '').split(';').map((part) => part.trim());
  const register = await loadAreaRegister();
  return written.filter(Boolean).map((name) => {
    const area = toArea(name, register);
    if (!area)
      throw refuse(call.command, 'areas', name, '"Jakarta Timur", "Taman Sari, Jakarta Barat"');
    return 'code' in area ? area : { name: area.name, candidates: [...area.candidates] };
  });
}
