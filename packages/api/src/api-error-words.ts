// Every way in which storage, recording and the data API can refuse, in one list: codes are permanent.
// `status` is the HTTP answer; from 500 on the public sees only `internal`, and the words go to the log.
// Names in braces are filled from the values that the error carries.
import { DESK_ERROR_WORDS } from './desk/desk-error-words.ts';
import { ORDER_ERROR_WORDS } from './orders/order-error-words.ts';
import { PAYMENT_ERROR_WORDS } from './payments/payment-error-words.ts';
import { REQUEST_ERROR_WORDS } from './routes/request-error-words.ts';

interface Refusal {
  readonly status: number;
  readonly en: string;
  readonly id: string;
}

export const API_ERROR_WORDS = {
  'store-not-writable': {
    status: 500,
    en: 'Could not open the store: {directory} cannot be written ({reason}). Choose a folder that this user may write.',
    id: 'Tidak dapat membuka penyimpanan: {directory} tidak bisa ditulis ({reason}). Pilih folder yang boleh ditulis pengguna ini.',
  },
  'store-not-a-database': {
    status: 500,
    en: 'Could not open the store: {path} is not a Circunomy database ({reason}). Restore it from a backup or choose an empty folder.',
    id: 'Tidak dapat membuka penyimpanan: {path} bukan basis data Circunomy ({reason}). Pulihkan dari cadangan atau pilih folder kosong.',
  },
  'store-newer': {
    status: 500,
    en: 'Could not open the store: {path} has version {found}, this program knows up to {known}. Use a newer Circunomy.',
    id: 'Tidak dapat membuka penyimpanan: {path} berversi {found}, program ini mengenal sampai {known}. Pakai Circunomy yang lebih baru.',
  },
  'store-busy': {
    status: 503,
    en: 'Could not record: another program has kept the store locked for {seconds} s. Try again.',
    id: 'Tidak dapat mencatat: program lain mengunci penyimpanan selama {seconds} detik. Coba lagi.',
  },
  'store-unreachable': {
    status: 503,
    en: 'Could not use the database: it cannot be reached just now. Try again in a moment.',
    id: 'Tidak dapat memakai basis data: saat ini tidak terjangkau. Coba lagi sebentar lagi.',
  },
  'store-write-unsure': {
    status: 503,
    en: 'Could not learn whether this was recorded: the database was lost while it answered. Send the same request again with the same Idempotency-Key, or look before you record it again.',
    id: 'Tidak dapat memastikan apakah ini sudah tercatat: basis data terputus saat menjawab. Kirim ulang permintaan yang sama dengan Idempotency-Key yang sama, atau periksa dulu sebelum mencatat lagi.',
  },
  'store-read-only': {
    status: 503,
    en: 'Could not record: the database only lets itself be read, as a replica does. Point DATABASE_URL to the primary.',
    id: 'Tidak dapat mencatat: basis data hanya bisa dibaca, seperti replika. Arahkan DATABASE_URL ke server utama.',
  },
  'store-full': {
    status: 503,
    en: 'Could not record: the disk of the store has no space left. Nothing was changed; free some space and try again.',
    id: 'Tidak dapat mencatat: disk penyimpanan kehabisan ruang. Tidak ada yang berubah; sediakan ruang lalu coba lagi.',
  },
  'disk-refused': {
    status: 503,
    en: 'Could not record: the disk of the data directory refuses to be written ({reason}). Nothing was changed; let this user write there and try again.',
    id: 'Tidak dapat mencatat: disk folder data menolak ditulis ({reason}). Tidak ada yang berubah; izinkan pengguna ini menulis di sana lalu coba lagi.',
  },
  'database-url-wrong': {
    status: 500,
    en: 'Could not open the store: DATABASE_URL is no address of a PostgreSQL database. Write it as postgres://user:password@host:5432/database, with special characters of the password as %40 for @, %2F for / and so on.',
    id: 'Tidak dapat membuka penyimpanan: DATABASE_URL bukan alamat basis data PostgreSQL. Tulis sebagai postgres://pengguna:sandi@host:5432/basisdata, dengan karakter khusus pada sandi ditulis %40 untuk @, %2F untuk /, dan seterusnya.',
  },
  'database-unreachable': {
    status: 500,
    en: 'Could not open the store: no PostgreSQL answers at {place} ({reason}). Start it, or correct DATABASE_URL.',
    id: 'Tidak dapat membuka penyimpanan: tidak ada PostgreSQL yang menjawab di {place} ({reason}). Jalankan, atau perbaiki DATABASE_URL.',
  },
  'database-refused': {
    status: 500,
    en: 'Could not open the store: {place} does not let {user} in ({reason}). Correct user, password or database in DATABASE_URL.',
    id: 'Tidak dapat membuka penyimpanan: {place} tidak menerima {user} ({reason}). Perbaiki pengguna, sandi, atau basis data pada DATABASE_URL.',
  },
  'database-unfit': {
    status: 500,
    en: 'Could not open the store: {place} has {setting} {found}, and {needed} is needed. Choose another database in DATABASE_URL.',
    id: 'Tidak dapat membuka penyimpanan: {place} memakai {setting} {found}, padahal perlu {needed}. Pilih basis data lain pada DATABASE_URL.',
  },
  'text-not-storable': {
    status: 400,
    en: 'Could not use a text: it holds the character U+0000, which nobody writes. Take it out.',
    id: 'Tidak dapat memakai sebuah teks: ada karakter U+0000 di dalamnya, yang tidak pernah ditulis orang. Hapus karakter itu.',
  },
  'value-not-bindable': {
    status: 500,
    en: 'Could not run a query: parameter {position} is of type {type}. Pass text, numbers, bytes or null.',
    id: 'Tidak dapat menjalankan kueri: parameter {position} bertipe {type}. Berikan teks, bilangan, bita, atau null.',
  },
  'key-missing': {
    status: 500,
    en: 'Could not sign for {community}: its key {path} is missing. Restore it from the backup of the key folder.',
    id: 'Tidak dapat menandatangani untuk {community}: kuncinya {path} tidak ada. Pulihkan dari cadangan folder kunci.',
  },
  'key-wrong': {
    status: 500,
    en: 'Could not sign for {community}: {path} is not the key its ledger was opened with. Restore the right key from the backup.',
    id: 'Tidak dapat menandatangani untuk {community}: {path} bukan kunci saat buku besarnya dibuka. Pulihkan kunci yang benar dari cadangan.',
  },
  'ledger-changed': {
    status: 500,
    en: 'Could not use the ledger of {community}: entry {entries} is not what was signed. Restore the database from a backup; mend a mistake with a further entry.',
    id: 'Tidak dapat memakai buku besar {community}: catatan {entries} bukan yang sudah ditandatangani. Pulihkan basis data dari cadangan; perbaiki kekeliruan dengan catatan baru.',
  },
  'history-broken': {
    status: 500,
    en: 'Could not sign for {community}: entry {entries} is not what this data directory signed when its ledger had {signed} entries. Restore the newest database; a ledger never has a second history.',
    id: 'Tidak dapat menandatangani untuk {community}: catatan {entries} bukan yang ditandatangani folder data ini saat buku besarnya berisi {signed} catatan. Pulihkan basis data terbaru; sebuah buku besar tidak pernah punya dua riwayat.',
  },
  'community-unknown': {
    status: 404,
    en: 'Could not find the community: there is no "{community}" here. Check the address.',
    id: 'Tidak dapat menemukan komunitas: "{community}" tidak ada di sini. Periksa alamatnya.',
  },
  'community-moved': {
    status: 409,
    en: 'Could not change {community}: it was moved to {place}, and here it is only read. Change it there; where the move was interrupted, repeat it.',
    id: 'Tidak dapat mengubah {community}: sudah dipindahkan ke {place}, dan di sini hanya dibaca. Ubah di sana; bila pemindahannya terputus, ulangi.',
  },
  'move-to-itself': {
    status: 422,
    en: 'Could not move {community}: it lies in {place} already. Name another folder or database.',
    id: 'Tidak dapat memindahkan {community}: sudah terletak di {place}. Sebutkan folder atau basis data lain.',
  },
  'move-book': {
    status: 422,
    en: 'Could not move {book}: it is a book of {community} and moves along with it. Name {community}.',
    id: 'Tidak dapat memindahkan {book}: itu buku {community} dan ikut pindah bersamanya. Sebutkan {community}.',
  },
  'move-occupied': {
    status: 409,
    en: 'Could not move {community}: {place} has a community of that name, which records there. Name another folder or database.',
    id: 'Tidak dapat memindahkan {community}: di {place} ada komunitas bernama sama, yang mencatat di sana. Sebutkan folder atau basis data lain.',
  },
  'move-shorter': {
    status: 409,
    en: 'Could not move {community}: it has {size} entries here, but {place} knows {signed} that were signed. Move it from where the newest are.',
    id: 'Tidak dapat memindahkan {community}: di sini ada {size} catatan, padahal {place} mengenal {signed} yang sudah ditandatangani. Pindahkan dari tempat yang terbaru.',
  },
  'move-inconsistent': {
    status: 409,
    en: 'Could not move {community}: entry {entries} is not the one known to {place}. A ledger never has a second history: name another folder or database.',
    id: 'Tidak dapat memindahkan {community}: catatan {entries} bukan yang dikenal {place}. Sebuah buku besar tidak pernah punya dua riwayat: sebutkan folder atau basis data lain.',
  },
  'move-not-done': {
    status: 409,
    en: 'Could not erase {community} here: it was not moved to {place}. Move it first.',
    id: 'Tidak dapat menghapus {community} di sini: belum dipindahkan ke {place}. Pindahkan dahulu.',
  },
  'move-vanished': {
    status: 409,
    en: 'Could not move {community}: it was moved to {place} before, and is not there. Restore a backup there first.',
    id: 'Tidak dapat memindahkan {community}: sudah dipindahkan ke {place}, tetapi tidak ada di sana. Pulihkan dahulu cadangan di sana.',
  },
  'community-exists': {
    status: 409,
    en: 'Could not open the community: "{community}" is taken. Choose another name for its address.',
    id: 'Tidak dapat membuka komunitas: "{community}" sudah dipakai. Pilih nama lain untuk alamatnya.',
  },
  'community-refused': {
    status: 422,
    en: 'Could not open or change the community "{community}": {count} faults were found. Mend each of them and try again.',
    id: 'Tidak dapat membuka atau mengubah komunitas "{community}": ada {count} kesalahan. Perbaiki semuanya lalu coba lagi.',
  },
  'entries-refused': {
    status: 422,
    en: 'Could not record: {count} faults were found, and nothing was recorded. Mend each of them and try again.',
    id: 'Tidak dapat mencatat: ada {count} kesalahan, dan tidak satu pun dicatat. Perbaiki semuanya lalu coba lagi.',
  },
  'row-imported': {
    status: 409,
    en: 'Could not import row "{row}": another import recorded it a moment ago. Import the table again.',
    id: 'Tidak dapat mengimpor baris "{row}": impor lain baru saja mencatatnya. Impor lagi tabelnya.',
  },
  'operator-unknown': {
    status: 404,
    en: 'Could not find the operator: {community} has no active operator "{operator}". Choose one from its list of operators.',
    id: 'Tidak dapat menemukan petugas: {community} tidak punya petugas aktif "{operator}". Pilih dari daftar petugasnya.',
  },
  'operator-exists': {
    status: 409,
    en: 'Could not add the operator: {community} already has one named "{operator}". Choose another name or remove the first.',
    id: 'Tidak dapat menambah petugas: {community} sudah punya yang bernama "{operator}". Pilih nama lain atau hapus yang pertama.',
  },
  'operator-refused': {
    status: 422,
    en: 'Could not add the operator: the name "{operator}" is empty or longer than {max} characters. Choose another name.',
    id: 'Tidak dapat menambah petugas: nama "{operator}" kosong atau lebih dari {max} huruf. Pilih nama lain.',
  },
  'book-without-operators': {
    status: 422,
    en: 'Could not change the operators: {book} is a book of {community}, whose operators act in it. Name {community}.',
    id: 'Tidak dapat mengubah petugas: {book} adalah buku {community}, dan petugasnya sama. Sebutkan {community}.',
  },
  'book-not-public': {
    status: 403,
    en: 'Could not publish {book}: it is a book that {community} keeps to itself. If it is the cash book and the group decides so, show it with circunomy profile {community} --cash-book {book}.',
    id: 'Tidak dapat menerbitkan {book}: itu buku yang disimpan {community} sendiri. Bila itu buku kas dan kelompok memutuskan, buka dengan circunomy profile {community} --cash-book {book}.',
  },
  'book-not-summarised': {
    status: 422,
    en: 'Could not summarise {book}: it is no household book and no solidarity fund’s book. Name one of these.',
    id: 'Tidak dapat merangkum {book}: itu bukan buku keluarga atau buku dana solidaritas. Sebutkan salah satunya.',
  },
  'year-not-over': {
    status: 422,
    en: 'Could not summarise {book} for {period}: of a solidarity fund one total a year is told, once the year is over. Name such a year.',
    id: 'Tidak dapat merangkum {book} untuk {period}: dari dana solidaritas hanya satu jumlah setahun yang disebut, setelah tahunnya berakhir. Sebutkan tahun itu.',
  },
  'verifier-missing': {
    status: 422,
    en: 'Could not record: entries of {community} need a second operator who verifies. Name one.',
    id: 'Tidak dapat mencatat: catatan {community} memerlukan petugas kedua yang memeriksa. Sebutkan orangnya.',
  },
  'verifier-unwanted': {
    status: 422,
    en: 'Could not record: {community} is run by a single operator, so nobody else verifies. Leave the verifier out.',
    id: 'Tidak dapat mencatat: {community} dijalankan satu petugas, jadi tidak ada pemeriksa. Jangan sebutkan pemeriksa.',
  },
  'verifier-same': {
    status: 403,
    en: 'Could not verify: {operator} recorded this and cannot verify it too. Ask another operator.',
    id: 'Tidak dapat memeriksa: {operator} yang mencatat ini, jadi tidak boleh juga memeriksanya. Minta petugas lain.',
  },
  'draft-unknown': {
    status: 404,
    en: 'Could not find the draft: {community} has no open draft "{draft}". See the list of drafts.',
    id: 'Tidak dapat menemukan konsep: {community} tidak punya konsep terbuka "{draft}". Lihat daftar konsep.',
  },
  'draft-recorded': {
    status: 409,
    en: 'Could not verify: "{draft}" already is entry {number}. Nothing more is to be done.',
    id: 'Tidak dapat memeriksa: "{draft}" sudah menjadi catatan {number}. Tidak ada lagi yang perlu dilakukan.',
  },
  'document-unknown': {
    status: 404,
    en: 'Could not withdraw: {community} has no document and no entry with a document that is called "{document}". Copy the id from the page of the entry.',
    id: 'Tidak dapat menarik: {community} tidak punya dokumen atau catatan berdokumen bernama "{document}". Salin id dari halaman catatannya.',
  },
  'backup-exists': {
    status: 409,
    en: 'Could not back up: {path} exists already. Choose another name.',
    id: 'Tidak dapat mencadangkan: {path} sudah ada. Pilih nama lain.',
  },
  'backup-published': {
    status: 409,
    en: 'Could not back up: {path} lies in {folder}, which is published: whoever visits it could take the backup. Choose a place outside.',
    id: 'Tidak dapat mencadangkan: {path} terletak di {folder}, yang diterbitkan: pengunjungnya bisa mengambil cadangan itu. Pilih tempat di luarnya.',
  },
  'backup-not-writable': {
    status: 500,
    en: 'Could not back up to {path}: {reason}. Nothing was left there. Choose a folder that can be written.',
    id: 'Tidak dapat mencadangkan ke {path}: {reason}. Tidak ada yang tertinggal di sana. Pilih folder yang bisa ditulis.',
  },
  'backup-damaged': {
    status: 500,
    en: 'Could not keep the backup {path}: read again, it is not what was signed ({reason}). It was deleted, earlier ones stay. Check the disk, and the store with circunomy verify.',
    id: 'Tidak dapat menyimpan cadangan {path}: saat dibaca lagi isinya bukan yang ditandatangani ({reason}). Sudah dihapus, yang lebih lama tetap ada. Periksa disk, dan penyimpanannya dengan circunomy verify.',
  },
  'backup-missing': {
    status: 404,
    en: 'Could not restore: there is no file {path}. Check its name.',
    id: 'Tidak dapat memulihkan: tidak ada berkas {path}. Periksa namanya.',
  },
  'restore-shorter': {
    status: 409,
    en: 'Could not restore {community}: the backup has {size} entries, but {path} has signed {signed}. Give the missing ones with --from-published FOLDER, or use a newer backup.',
    id: 'Tidak dapat memulihkan {community}: cadangan memuat {size} catatan, padahal {path} sudah menandatangani {signed}. Berikan yang kurang dengan --from-published FOLDER, atau pakai cadangan yang lebih baru.',
  },
  'restore-inconsistent': {
    status: 409,
    en: 'Could not restore {community}: entry {entries} of the backup is not the one known from {path}. A ledger never has a second history: use another backup.',
    id: 'Tidak dapat memulihkan {community}: catatan {entries} di cadangan bukan yang dikenal dari {path}. Sebuah buku besar tidak pernah punya dua riwayat: pakai cadangan lain.',
  },
  'restore-loses': {
    status: 409,
    en: 'Could not restore: {path} holds {community}, which is not in the backup and would be lost. Restore into another folder.',
    id: 'Tidak dapat memulihkan: {path} memuat {community}, yang tidak ada di cadangan dan akan hilang. Pulihkan ke folder lain.',
  },
  'published-refused': {
    status: 422,
    en: 'Could not take entries of {community} from {path}: what is published there does not verify. See circunomy verify {path}/{community}.',
    id: 'Tidak dapat mengambil catatan {community} dari {path}: terbitan di sana tidak lolos pemeriksaan. Lihat circunomy verify {path}/{community}.',
  },
  'store-in-use': {
    status: 409,
    en: 'Could not restore: another program has {path} open. Stop the server and try again.',
    id: 'Tidak dapat memulihkan: program lain sedang membuka {path}. Hentikan servernya lalu coba lagi.',
  },
  'withdrawal-refused': {
    status: 422,
    en: 'Could not withdraw: {count} faults were found, and nothing was erased. Mend each of them and try again.',
    id: 'Tidak dapat menarik: ada {count} kesalahan, dan tidak ada yang dihapus. Perbaiki semuanya lalu coba lagi.',
  },
  'publication-refused': {
    status: 422,
    en: 'Could not publish {community}: {count} faults of privacy were found, the first in entry #{entry}. Withdraw those documents; what may be said can be recorded again.',
    id: 'Tidak dapat menerbitkan {community}: ada {count} kesalahan privasi, yang pertama di catatan #{entry}. Tarik dokumen itu; yang boleh disebut bisa dicatat lagi.',
  },
  ...DESK_ERROR_WORDS,
  ...ORDER_ERROR_WORDS,
  ...PAYMENT_ERROR_WORDS,
  ...REQUEST_ERROR_WORDS,
} as const satisfies Record<string, Refusal>;
