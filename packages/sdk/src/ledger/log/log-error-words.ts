// Every way in which the log can refuse, in one list: the codes are permanent, the words are what people read.
// Names in braces are filled from the values that the error carries.

interface Words {
  readonly en: string;
  readonly id: string;
}

export const LOG_ERROR_WORDS = {
  'hash-length': {
    en: 'Could not use the hash: {name} has {bytes} bytes. Pass the 32 raw bytes of a SHA-256 hash.',
    id: 'Tidak dapat memakai hash: {name} berisi {bytes} bita. Berikan 32 bita mentah hash SHA-256.',
  },
  'position-outside': {
    en: 'Could not read the log: {name} {value} is not a whole number from {min} to {max}. Ask for a position inside the log.',
    id: 'Tidak dapat membaca log: {name} {value} bukan bilangan bulat dari {min} sampai {max}. Mintalah posisi di dalam log.',
  },
  'path-length': {
    en: 'Could not verify the proof: {count} hashes do not fit the path from {from} to {to}. Fetch the proof again, whole.',
    id: 'Tidak dapat memeriksa bukti: {count} hash tidak cocok dengan jalur dari {from} ke {to}. Ambil lagi bukti itu secara utuh.',
  },
  'root-mismatch': {
    en: 'Could not verify the log: its hashes lead to root {found}, not {expected}. Fetch it again; if that does not help, it was changed after signing.',
    id: 'Tidak dapat memeriksa log: hash-nya menuju akar {found}, bukan {expected}. Ambil lagi; jika tetap begitu, log diubah setelah ditandatangani.',
  },
  'checkpoint-mismatch': {
    en: 'Could not verify the log: the {size} entries below ledger/tile lead to root {found}, ledger/checkpoint says {expected}. Fetch both again; if that does not help, entries were changed after signing.',
    id: 'Tidak dapat memeriksa log: {size} catatan di ledger/tile menuju akar {found}, padahal ledger/checkpoint menyatakan {expected}. Ambil lagi keduanya; jika tetap begitu, catatan diubah setelah ditandatangani.',
  },
  'entry-mismatch': {
    en: 'Could not verify entry {number}: its bytes in {path} do not match its hash in the log. Fetch it again; if that does not help, it was changed.',
    id: 'Tidak dapat memeriksa catatan {number}: isinya di {path} tidak cocok dengan hash-nya di log. Ambil lagi; jika tetap begitu, catatan diubah.',
  },
  'tile-mismatch': {
    en: 'Could not verify the log: {path} does not hold the hashes that follow from the entries. Publish the folder again.',
    id: 'Tidak dapat memeriksa log: {path} tidak memuat hash yang mengikuti catatan. Terbitkan ulang foldernya.',
  },
  'tile-path': {
    en: 'Could not read the tile path: "{path}" is not tile/<level>/<index> or tile/entries/<index>, with .p/<width> if partial. Write indexes as x001/x234/067.',
    id: 'Tidak dapat membaca alamat ubin: "{path}" bukan tile/<tingkat>/<nomor> atau tile/entries/<nomor>, dengan .p/<lebar> bila sebagian. Tulis nomor seperti x001/x234/067.',
  },
  'tile-length': {
    en: 'Could not read the tile: it has {bytes} bytes, {width} hashes have {expected}. Fetch it again, whole.',
    id: 'Tidak dapat membaca ubin: isinya {bytes} bita, padahal {width} hash berisi {expected}. Ambil lagi secara utuh.',
  },
  'file-missing': {
    en: 'Could not check the ledger: {path} is not there. Ask the community to publish again, or check the address.',
    id: 'Tidak dapat memeriksa buku besar: {path} tidak ada. Minta komunitas menerbitkan ulang, atau periksa alamatnya.',
  },
  'file-unreadable': {
    en: 'Could not check the ledger: {path} is not the JSON that belongs there. Fetch it again; if that does not help, ask the community to publish again.',
    id: 'Tidak dapat memeriksa buku besar: {path} bukan JSON yang semestinya ada di sana. Ambil lagi; jika tetap begitu, minta komunitas menerbitkan ulang.',
  },
  'entry-too-long': {
    en: 'Could not bundle the entry: entry {place} of the bundle has {bytes} bytes, the most is 65535. Move long text into a document.',
    id: 'Tidak dapat membundel catatan: catatan ke-{place} dalam bundel berisi {bytes} bita, paling banyak 65535. Pindahkan teks panjang ke dokumen.',
  },
  'bundle-count': {
    en: 'Could not bundle the entries: a bundle holds 1 to 256 entries, not {count}. Start a further bundle.',
    id: 'Tidak dapat membundel catatan: satu bundel memuat 1 sampai 256 catatan, bukan {count}. Mulailah bundel berikutnya.',
  },
  'bundle-malformed': {
    en: 'Could not read the entry bundle: byte {offset} of {bytes} does not fit a bundle of width {count}. Fetch it again, whole.',
    id: 'Tidak dapat membaca bundel catatan: bita {offset} dari {bytes} tidak cocok dengan bundel selebar {count}. Ambil lagi secara utuh.',
  },
  'key-malformed': {
    en: 'Could not read the key: it does not have the form {form}. Copy the key whole, on one line.',
    id: 'Tidak dapat membaca kunci: bentuknya bukan {form}. Salin kunci secara utuh, dalam satu baris.',
  },
  'key-name': {
    en: 'Could not use the key name: "{name}" is empty or holds a space, a plus sign or a control character. Use a name such as example.org/ledger.',
    id: 'Tidak dapat memakai nama kunci: "{name}" kosong atau memuat spasi, tanda tambah, atau karakter kendali. Pakai nama seperti example.org/ledger.',
  },
  'key-type': {
    en: 'Could not use the key {name}: its type is {type}, only 1 (Ed25519) is supported. Use an Ed25519 key.',
    id: 'Tidak dapat memakai kunci {name}: jenisnya {type}, yang didukung hanya 1 (Ed25519). Pakai kunci Ed25519.',
  },
  'key-id': {
    en: 'Could not use the key {name}: its id says {found}, the key itself gives {expected}. Copy the key again from its source.',
    id: 'Tidak dapat memakai kunci {name}: tanda pengenalnya {found}, padahal kuncinya menghasilkan {expected}. Salin lagi kunci dari sumbernya.',
  },
  'note-text': {
    en: 'Could not read the note: its text must be UTF-8 without control characters, end with a newline and carry signature lines. Fetch it again, whole.',
    id: 'Tidak dapat membaca nota: teksnya harus UTF-8 tanpa karakter kendali, diakhiri baris baru, dan disertai baris tanda tangan. Ambil lagi secara utuh.',
  },
  'text-unsignable': {
    en: 'Could not sign the text: it must be UTF-8 without control characters, end with a newline and have at least one signer. Check the text and the key.',
    id: 'Tidak dapat menandatangani teks: harus UTF-8 tanpa karakter kendali, diakhiri baris baru, dan ada paling sedikit satu penanda tangan. Periksa teks dan kuncinya.',
  },
  'signature-line': {
    en: 'Could not read the note: signature line {line} is not "— name base64". Fetch the note again, whole.',
    id: 'Tidak dapat membaca nota: baris tanda tangan {line} bukan "— nama base64". Ambil lagi nota itu secara utuh.',
  },
  'signature-count': {
    en: 'Could not read the note: it has {count} signatures, the most is {max}. Fetch it from another source.',
    id: 'Tidak dapat membaca nota: ada {count} tanda tangan, paling banyak {max}. Ambil dari sumber lain.',
  },
  'signature-wrong': {
    en: 'Could not verify the note: the signature of {name} ({keyId}) does not fit the text. Fetch it again; if that does not help, it was changed after signing.',
    id: 'Tidak dapat memeriksa nota: tanda tangan {name} ({keyId}) tidak cocok dengan teksnya. Ambil lagi; jika tetap begitu, nota diubah setelah ditandatangani.',
  },
  'signature-missing': {
    en: 'Could not verify the note: none of its signatures was made by a key you trust ({keys}). Check that the key belongs to this ledger.',
    id: 'Tidak dapat memeriksa nota: tidak satu pun tanda tangannya dibuat dengan kunci yang Anda percayai ({keys}). Pastikan kunci itu milik buku besar ini.',
  },
  'checkpoint-malformed': {
    en: 'Could not read the checkpoint: line {line} ("{value}") does not have the form {form}. Fetch it again, whole.',
    id: 'Tidak dapat membaca checkpoint: baris {line} ("{value}") tidak berbentuk {form}. Ambil lagi secara utuh.',
  },
  'checkpoint-origin': {
    en: 'Could not accept the checkpoint: it is from "{found}", not from "{expected}". Use the checkpoint of this ledger.',
    id: 'Tidak dapat menerima checkpoint: asalnya "{found}", bukan "{expected}". Pakai checkpoint buku besar ini.',
  },
  'history-changed': {
    en: 'Could not sign the checkpoint: the log no longer begins with the {size} entries that were signed as {root}. Restore those entries; correct a mistake with a further entry.',
    id: 'Tidak dapat menandatangani checkpoint: log tidak lagi diawali {size} catatan yang sudah ditandatangani sebagai {root}. Pulihkan catatan itu; perbaiki kekeliruan dengan catatan baru.',
  },
  'proof-malformed': {
    en: 'Could not read the proof: line {line} ("{value}") does not have the form {form}. Fetch it again, whole.',
    id: 'Tidak dapat membaca bukti: baris {line} ("{value}") tidak berbentuk {form}. Ambil lagi secara utuh.',
  },
  'key-rotation': {
    en: 'Could not follow the change of keys in entry {number}: {oldKey} did not sign that {newKey} comes after the root {root}. Do not trust what follows that entry; ask the community.',
    id: 'Tidak dapat mengikuti pergantian kunci di catatan {number}: {oldKey} tidak menandatangani bahwa {newKey} menyusul sesudah akar {root}. Jangan percayai yang sesudah catatan itu; tanyakan kepada komunitas.',
  },
  'key-rotation-order': {
    en: 'Could not follow the change of keys in entry {number}: it replaces {found}, but {expected} signed the ledger until there. Do not trust what follows that entry; ask the community.',
    id: 'Tidak dapat mengikuti pergantian kunci di catatan {number}: yang diganti {found}, padahal sampai di situ buku besar ditandatangani {expected}. Jangan percayai yang sesudah catatan itu; tanyakan kepada komunitas.',
  },
  'key-not-valid': {
    en: 'Could not accept the checkpoint of {size} entries: at that size the ledger is signed by {expected}, and that signature is missing. Ask the community which key it uses.',
    id: 'Tidak dapat menerima checkpoint {size} catatan: pada ukuran itu buku besar ditandatangani {expected}, dan tanda tangan itu tidak ada. Tanyakan kepada komunitas kunci mana yang dipakai.',
  },
  'key-unknown': {
    en: 'Could not accept the ledger: {key} never signed it. Compare the key with the one the community gave you.',
    id: 'Tidak dapat menerima buku besar: {key} tidak pernah menandatanganinya. Bandingkan kunci itu dengan yang diberikan komunitas.',
  },
  'proof-entry': {
    en: 'Could not check the proof: the file does not hold the entry, and none was given. Pass the JSON of the entry beside the proof.',
    id: 'Tidak dapat memeriksa bukti: berkasnya tidak memuat catatan, dan catatan tidak diberikan. Sertakan JSON catatan itu di samping buktinya.',
  },
  'witness-key-type': {
    en: 'Could not use the witness key {name}: its type is {type}, the key of a witness has type 4 (Ed25519 cosignature). Ask the witness for its vkey.',
    id: 'Tidak dapat memakai kunci saksi {name}: jenisnya {type}, padahal kunci saksi berjenis 4 (kosignatur Ed25519). Mintalah vkey kepada saksi itu.',
  },
  'witness-request': {
    en: 'Could not read the request to the witness: line {line} ("{value}") does not have the form {form}. Send it as C2SP tlog-witness describes.',
    id: 'Tidak dapat membaca permintaan kepada saksi: baris {line} ("{value}") tidak berbentuk {form}. Kirim seperti diuraikan C2SP tlog-witness.',
  },
  'witness-origin': {
    en: 'Could not cosign the checkpoint: this witness does not watch "{origin}". Ask its operator to add that ledger and its key.',
    id: 'Tidak dapat ikut menandatangani checkpoint: saksi ini tidak mengawasi "{origin}". Mintalah petugasnya menambahkan buku besar itu dan kuncinya.',
  },
  'witness-sizes': {
    en: 'Could not cosign the checkpoint: its size {size} is below the old size {oldSize}. Send a checkpoint that is at least as long.',
    id: 'Tidak dapat ikut menandatangani checkpoint: ukurannya {size}, di bawah ukuran lama {oldSize}. Kirim checkpoint yang paling sedikit sama panjang.',
  },
} as const satisfies Record<string, Words>;
