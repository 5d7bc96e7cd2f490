// What the command itself refuses, in both languages: callers branch on `code`, people read the words.
import type { Language, Words } from './words.ts';

export const EXIT_FAULT = 1;
const EXIT_USAGE = 2;
/** What should be checked could not be read, so that nothing can be said about it. */
export const EXIT_UNREADABLE = 3;

export const CLI_ERROR_WORDS = {
  'command-unknown': {
    en: 'Could not run "{command}": there is no such command.{suggestion} See circunomy --help.',
    id: 'Tidak dapat menjalankan "{command}": perintah itu tidak ada.{suggestion} Lihat circunomy --help.',
  },
  'option-unknown': {
    en: 'Could not run {command}: it has no option "{option}".{suggestion} See circunomy {command} --help.',
    id: 'Tidak dapat menjalankan {command}: tidak ada pilihan "{option}".{suggestion} Lihat circunomy {command} --help.',
  },
  'option-without-value': {
    en: 'Could not run {command}: "{option}" needs a value. Write it as {option} {value}.',
    id: 'Tidak dapat menjalankan {command}: "{option}" memerlukan nilai. Tulis {option} {value}.',
  },
  'option-with-value': {
    en: 'Could not run {command}: "{option}" takes no value. Leave the value out.',
    id: 'Tidak dapat menjalankan {command}: "{option}" tidak menerima nilai. Hilangkan nilainya.',
  },
  'option-missing': {
    en: 'Could not run {command}: "{option}" is missing. Add {option} {value}.',
    id: 'Tidak dapat menjalankan {command}: "{option}" belum ada. Tambahkan {option} {value}.',
  },
  'option-refused': {
    en: 'Could not run {command}: "{value}" does not fit {option}. Write {expected}.',
    id: 'Tidak dapat menjalankan {command}: "{value}" tidak cocok untuk {option}. Tulis {expected}.',
  },
  'options-contradict': {
    en: 'Could not run {command}: {options} contradict each other. Give only one of them.',
    id: 'Tidak dapat menjalankan {command}: {options} saling bertentangan. Berikan salah satunya saja.',
  },
  'arguments-wrong': {
    en: 'Could not run {command}: it is called as "{usage}". See circunomy {command} --help.',
    id: 'Tidak dapat menjalankan {command}: cara memanggilnya "{usage}". Lihat circunomy {command} --help.',
  },
  'file-unreadable': {
    en: 'Could not read {path}: {reason}. Check the name and the permissions.',
    id: 'Tidak dapat membaca {path}: {reason}. Periksa nama dan izinnya.',
  },
  'file-not-json': {
    en: 'Could not read {path}: it is not JSON ({reason}). Mend it; a JSON checker shows the place.',
    id: 'Tidak dapat membaca {path}: bukan JSON ({reason}). Perbaiki; pemeriksa JSON menunjukkan tempatnya.',
  },
  'file-refused': {
    en: 'Could not use {path}: {count} faults were found. Mend each of them.',
    id: 'Tidak dapat memakai {path}: ada {count} kesalahan. Perbaiki semuanya.',
  },
  'reference-unknown': {
    en: 'Could not read {path}: item {item} names "{name}", which no earlier item is called. Name an earlier item by its "as".',
    id: 'Tidak dapat membaca {path}: butir {item} menyebut "{name}", yang bukan nama butir sebelumnya. Sebut butir sebelumnya dengan "as"-nya.',
  },
  'operator-name-unknown': {
    en: 'Could not record: {community} has no operator called "{name}" (it has {names}). Add one with: circunomy operator add --community {community} --name "{name}"',
    id: 'Tidak dapat mencatat: {community} tidak punya petugas bernama "{name}" (yang ada: {names}). Tambahkan dengan: circunomy operator add --community {community} --name "{name}"',
  },
  'single-operator-wrong': {
    en: 'Could not record: {community} was opened with two operators. Give --recorded-by and --verified-by instead of --single-operator.',
    id: 'Tidak dapat mencatat: {community} dibuka dengan dua petugas. Berikan --recorded-by dan --verified-by, bukan --single-operator.',
  },
  'witness-missing': {
    en: 'Could not record: who recorded and who verified is not said. Give --recorded-by NAME and --verified-by NAME, or --single-operator where one person runs the community.',
    id: 'Tidak dapat mencatat: siapa yang mencatat dan memeriksa belum disebut. Berikan --recorded-by NAMA dan --verified-by NAMA, atau --single-operator bila komunitas dijalankan satu orang.',
  },
  'witness-ambiguous': {
    en: 'Could not record: {community} has several operators ({names}). Say which one with --recorded-by NAME.',
    id: 'Tidak dapat mencatat: {community} punya beberapa petugas ({names}). Sebutkan orangnya dengan --recorded-by NAMA.',
  },
  'correction-empty': {
    en: 'Could not run {command}: what should change is not said. Add --set FILE.json, --amount, --on, --people or --take-back.',
    id: 'Tidak dapat menjalankan {command}: belum disebut apa yang berubah. Tambahkan --set FILE.json, --amount, --on, --people, atau --take-back.',
  },
  'entry-unknown': {
    en: 'Could not correct "{entry}": {community} has no such entry, only #1 to #{size}. Copy the number or the id from the page of the entry.',
    id: 'Tidak dapat membetulkan "{entry}": {community} tidak punya catatan itu, hanya #1 sampai #{size}. Salin nomor atau id dari halaman catatannya.',
  },
  'entry-without-field': {
    en: 'Could not correct #{entry}: an entry of kind {kind} has no "{field}", only {fields}. Check the number of the entry.',
    id: 'Tidak dapat membetulkan #{entry}: catatan jenis {kind} tidak punya "{field}", hanya {fields}. Periksa nomor catatannya.',
  },
  'entry-taken-back': {
    en: 'Could not correct #{entry}: it was taken back and counts no longer. Take back the correction that did so (its page names it), then correct again.',
    id: 'Tidak dapat membetulkan #{entry}: catatan itu sudah dibatalkan. Batalkan dahulu pembetulan yang membatalkannya (lihat halamannya), lalu betulkan lagi.',
  },
  'examples-missing': {
    en: 'Could not load the examples: {path} does not exist. Give the folder that holds them with --from DIR.',
    id: 'Tidak dapat memuat contoh: {path} tidak ada. Sebutkan foldernya dengan --from DIR.',
  },
  'no-communities': {
    en: 'Could not {what}: there is no community in {directory}. Run "circunomy examples" or "circunomy init" first.',
    id: 'Tidak dapat {what}: belum ada komunitas di {directory}. Jalankan "circunomy examples" atau "circunomy init" dahulu.',
  },
  'nothing-to-back-up': {
    en: 'Could not back up: there is no community in {place}. Name the data directory with --data or CIRCUNOMY_DATA, or the database with DATABASE_URL.',
    id: 'Tidak dapat mencadangkan: tidak ada komunitas di {place}. Sebutkan folder datanya dengan --data atau CIRCUNOMY_DATA, atau basis datanya dengan DATABASE_URL.',
  },
  'setting-refused': {
    en: 'Could not start the server: {setting} is {value}. Write {expected}.',
    id: 'Tidak dapat menjalankan server: {setting} adalah {value}. Tulis {expected}.',
  },
  'metrics-open': {
    en: 'Could not start the server: {setting} would show its figures on {host} to anybody. Set CIRCUNOMY_METRICS_TOKEN, or leave the address out for 127.0.0.1.',
    id: 'Tidak dapat menjalankan server: {setting} akan memperlihatkan angkanya di {host} kepada siapa saja. Isi CIRCUNOMY_METRICS_TOKEN, atau hilangkan alamatnya agar menjadi 127.0.0.1.',
  },
  'metrics-port-same': {
    en: 'Could not start the server: {setting} is {port}, which the pages already have. Choose another port, or only set CIRCUNOMY_METRICS_TOKEN.',
    id: 'Tidak dapat menjalankan server: {setting} adalah {port}, yang sudah dipakai halaman. Pilih port lain, atau cukup isi CIRCUNOMY_METRICS_TOKEN.',
  },
  'data-not-writable': {
    en: 'Could not start the server: {setting} is {path}, which cannot be written ({reason}). Name a folder that this user may write.',
    id: 'Tidak dapat menjalankan server: {setting} adalah {path}, yang tidak bisa ditulis ({reason}). Sebutkan folder yang boleh ditulis pengguna ini.',
  },
  'port-taken': {
    en: 'Could not listen on {host}:{port}: another program does already. Stop it, or choose another port with --port.',
    id: 'Tidak dapat melayani di {host}:{port}: dipakai program lain. Hentikan program itu, atau pilih port lain dengan --port.',
  },
  'port-refused': {
    en: 'Could not listen on {host}:{port}: {reason}. Choose another with --host or --port.',
    id: 'Tidak dapat melayani di {host}:{port}: {reason}. Pilih yang lain dengan --host atau --port.',
  },
  'out-not-writable': {
    en: 'Could not publish to {path}: {reason}. What was published before is untouched. Choose a folder that can be written.',
    id: 'Tidak dapat menerbitkan ke {path}: {reason}. Terbitan sebelumnya tidak berubah. Pilih folder yang bisa ditulis.',
  },
  'disk-full': {
    en: 'Could not publish to {path}: the disk is full. What was published before is untouched. Free some space and publish again.',
    id: 'Tidak dapat menerbitkan ke {path}: disk penuh. Terbitan sebelumnya tidak berubah. Kosongkan ruang lalu terbitkan lagi.',
  },
  'publish-running': {
    en: 'Could not publish to {path}: process {process} is publishing there. Wait for it, then publish again.',
    id: 'Tidak dapat menerbitkan ke {path}: proses {process} sedang menerbitkan di sana. Tunggu, lalu terbitkan lagi.',
  },
  'folder-private': {
    en: 'Could not publish to {folder}: {path} lies in it, and whoever visits it could take that: it holds names, hidden books, or keys. Move it away, or choose another folder.',
    id: 'Tidak dapat menerbitkan ke {folder}: di dalamnya ada {path}, yang bisa diambil pengunjung: isinya nama, buku tersembunyi, atau kunci. Pindahkan, atau pilih folder lain.',
  },
  'file-foreign': {
    en: 'Could not publish: {path} was not written by an earlier publication and would be lost. Move it away, or choose another folder.',
    id: 'Tidak dapat menerbitkan: {path} bukan hasil terbitan sebelumnya dan akan hilang. Pindahkan, atau pilih folder lain.',
  },
  'history-changed': {
    en: 'Could not publish {community}: entry {entry} differs from the one published in {path} before. A published ledger only grows: restore the database that it was published from, or choose another folder.',
    id: 'Tidak dapat menerbitkan {community}: catatan {entry} berbeda dari yang sudah terbit di {path}. Buku besar yang terbit hanya bertambah: pulihkan basis data asalnya, atau pilih folder lain.',
  },
  'history-shorter': {
    en: 'Could not publish {community}: {path} already shows {published} entries, the ledger here has {size}. Restore the newer database, or choose another folder.',
    id: 'Tidak dapat menerbitkan {community}: {path} sudah memuat {published} catatan, buku besar di sini hanya {size}. Pulihkan basis data yang lebih baru, atau pilih folder lain.',
  },
  'other-ledger': {
    en: 'Could not publish {community}: {path} holds a ledger signed with another key. Choose another folder, or move the old one away.',
    id: 'Tidak dapat menerbitkan {community}: {path} memuat buku besar dengan kunci lain. Pilih folder lain, atau pindahkan yang lama.',
  },
  'page-failed': {
    en: 'Could not publish {community}: its page "{page}" answered {status}. Nothing was changed. Report this with the page’s name.',
    id: 'Tidak dapat menerbitkan {community}: halaman "{page}" menjawab {status}. Tidak ada yang berubah. Laporkan dengan nama halamannya.',
  },
  'source-unreadable': {
    en: 'Could not check {address}: {path} could not be read ({reason}). Nothing is said about the ledger; try again later.',
    id: 'Tidak dapat memeriksa {address}: {path} tidak terbaca ({reason}). Tidak ada yang dapat dikatakan tentang buku besarnya; coba lagi nanti.',
  },
  'source-too-large': {
    en: 'Could not check {address}: {path} is longer than {limit} bytes. No honest ledger is; do not trust this address.',
    id: 'Tidak dapat memeriksa {address}: {path} lebih dari {limit} bita. Buku besar yang jujur tidak begitu; jangan percayai alamat ini.',
  },
  'source-too-long': {
    en: 'Could not check {address}: its checkpoint promises {size} entries, the most is {max}. Use a program made for ledgers of this size.',
    id: 'Tidak dapat memeriksa {address}: checkpointnya menjanjikan {size} catatan, paling banyak {max}. Pakai program untuk buku besar sepanjang itu.',
  },
  'source-redirected': {
    en: 'Could not check {address}: it leads to {target}, another server. Give that address, if you trust it.',
    id: 'Tidak dapat memeriksa {address}: alamat itu mengalihkan ke {target}, server lain. Berikan alamat itu bila Anda memercayainya.',
  },
  'source-without-ledger': {
    en: 'Could not check {address}: there is no ledger, data/community.json is missing. Give the address or folder of a community, or of a host with several.',
    id: 'Tidak dapat memeriksa {address}: tidak ada buku besar, data/community.json tidak ditemukan. Berikan alamat atau folder komunitas, atau host dengan beberapa komunitas.',
  },
  'report-empty': {
    en: 'Could not report {period}: nothing of {community} is dated in it. Choose one of: {periods}.',
    id: 'Tidak dapat membuat laporan {period}: tidak ada catatan {community} pada masa itu. Pilih salah satu: {periods}.',
  },
  'widgets-missing': {
    en: 'Could not find the widgets: {path} does not exist. Build them with: npm run build',
    id: 'Tidak dapat menemukan widget: {path} tidak ada. Buat dengan: npm run build',
  },
} as const satisfies Record<string, Words>;

export type CliErrorCode = keyof typeof CLI_ERROR_WORDS;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

export type CliErrorValues<Code extends CliErrorCode> = Readonly<
  Record<Placeholders<(typeof CLI_ERROR_WORDS)[Code]['en']>, string | number | Words>
>;

const unreadableCodes: readonly CliErrorCode[] = [
  'source-unreadable',
  'source-too-large',
  'source-too-long',
  'source-redirected',
  'source-without-ledger',
];

const usageCodes: readonly CliErrorCode[] = [
  'command-unknown',
  'option-unknown',
  'option-without-value',
  'option-with-value',
  'option-missing',
  'option-refused',
  'options-contradict',
  'arguments-wrong',
  'correction-empty',
  'setting-refused',
  'metrics-open',
  'metrics-port-same',
];

interface CliErrorOptions extends ErrorOptions {
  readonly faults?: readonly { readonly path: string; readonly message: Words }[];
}

/** `message` is English; `in('id')` is the same in Indonesian. */
export class CliError<Code extends CliErrorCode = CliErrorCode> extends Error {
  override readonly name = 'CliError';
  readonly code: Code;
  readonly values: CliErrorValues<Code>;
  readonly faults: NonNullable<CliErrorOptions['faults']>;

  constructor(code: Code, values: CliErrorValues<Code>, options: CliErrorOptions = {}) {
    super(fill(CLI_ERROR_WORDS[code].en, values, 'en'), options);
    this.code = code;
    this.values = values;
    this.faults = options.faults ?? [];
  }

  /** 2 where the command was called wrongly, 3 where what it should check could not be read, else 1. */
  get exitCode(): number {
    if (unreadableCodes.includes(this.code)) return EXIT_UNREADABLE;
    return usageCodes.includes(this.code) ? EXIT_USAGE : EXIT_FAULT;
  }

  in(language: Language): string {
    return fill(CLI_ERROR_WORDS[this.code][language], this.values, language);
  }
}

function fill(
  text: string,
  values: Readonly<Record<string, string | number | Words>>,
  language: Language,
): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder;
    return typeof value === 'object' ? value[language] : String(value);
  });
}
