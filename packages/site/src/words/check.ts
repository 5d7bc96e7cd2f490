/** Words of "check it yourself", used by the page and by its script. */

const id = {
  title: 'Periksa sendiri, tanpa percaya kepada kami',
  description:
    'Peramban Anda mengunduh seluruh buku besar, menghitung ulang akar, tanda tangan, sidik dokumen, dan semua angka.',
  text: 'Peramban Anda mengunduh seluruh buku besar dan menghitung ulang semuanya sendiri. Tidak ada yang dikirim ke mana pun.',
  start: 'Periksa sekarang',
  again: 'Periksa sekali lagi',
  running: 'Sedang memeriksa…',
  steps: {
    log: {
      title: 'Buku besar utuh dan bertanda tangan',
      text: 'Akar pohon Merkle dihitung dari semua catatan dan dibandingkan dengan titik periksa yang ditandatangani.',
    },
    entries: {
      title: 'Setiap catatan sah pada tempatnya',
      text: 'Bentuk, urutan waktu, rujukan ke catatan lain, dan tanda dua petugas diperiksa satu per satu.',
    },
    documents: {
      title: 'Dokumen cocok dengan sidiknya',
      text: 'Nama, cerita, dan keterangan yang masih terbuka dibandingkan dengan sidik yang tersimpan di catatan.',
    },
    figures: {
      title: 'Angka mengikuti catatan',
      text: 'Setiap angka dihitung ulang dari catatan dan dibandingkan dengan yang diterbitkan.',
    },
  },
  downloaded: (megabytes: string) => `${megabytes} MB diunduh`,
  files: (done: string) => `${done} berkas dibaca`,
  filesOf: (done: string, of: string) => `${done} dari ${of} berkas`,
  logHolds: (size: string, root: string) => `Cocok: ${size} catatan, akar ${root}.`,
  entriesHold: (checked: string) => `Cocok: ${checked} catatan sah.`,
  unknownKinds: (kinds: string) =>
    `Jenis yang belum dikenal halaman ini dan tidak dihitung: ${kinds}.`,
  documentsHold: (matched: string, withdrawn: string) =>
    `Cocok: ${matched} dokumen; ${withdrawn} ditarik atau tidak dibuka.`,
  figuresHold: (compared: string, files: string) =>
    `Cocok: ${compared} nilai di ${files} berkas dihitung ulang, tidak ada yang berbeda.`,
  fails: 'Tidak cocok.',
  more: (count: string) => `… dan ${count} lagi.`,
  notReached: 'tidak diperiksa, karena langkah sebelumnya gagal',
  holds: (size: string, time: string) =>
    `Semuanya cocok. Peramban Anda memeriksa ${size} catatan dalam ${time} detik.`,
  verdictFails:
    'Ada yang tidak cocok. Jangan percaya angka di situs ini sebelum pengelolanya menjelaskan.',
  broken: (why: string) =>
    `Pemeriksaan tidak selesai (${why}). Periksa sambungan Anda, lalu coba lagi.`,
  cannotTitle: 'Yang tidak bisa dibuktikan siapa pun dengan cara ini',
  cannotHelp:
    'Karena itu bukti, orang kedua yang memeriksa, dan pertanyaan Anda kepada pengelola tetap penting.',
  memory:
    'Peramban Anda mengingat nomor dan akar yang terakhir cocok, hanya di perangkat ini, supaya lain kali tampak bila ada yang diubah atau hilang.',
  keyTitle: 'Kunci pemeriksa komunitas ini',
  keyText: 'Simpan atau bandingkan dengan yang Anda dapat dari pengelola secara langsung.',
  handTitle: 'Memeriksa tanpa skrip kami',
  hand: [
    'Unduh <a href="{checkpoint}">titik periksa</a>: baris pertama nama buku besar, lalu jumlah catatan, lalu akarnya; di bawahnya tanda tangan Ed25519 (C2SP signed-note).',
    'Unduh <a href="{ledger}">semua catatan</a>, satu baris satu catatan. Sidik daun ialah SHA-256 dari bita 0x00 diikuti baris itu; simpul ialah SHA-256 dari 0x01, kiri, kanan (RFC 6962).',
    'Akar yang Anda peroleh harus sama dengan akar di titik periksa. Pustaka Go golang.org/x/mod/sumdb/tlog dan note melakukan kedua langkah ini.',
    'Untuk dokumen: SHA-256 dari JSON kanoniknya (RFC 8785) harus sama dengan sidik di catatan.',
    'Untuk angka: jumlahkan sendiri catatannya dan bandingkan dengan <a href="{impact}">impact.json</a>.',
  ],
};

const en: typeof id = {
  title: 'Check it yourself, without trusting us',
  description:
    'Your browser downloads the whole ledger and recomputes root, signature, document hashes and every figure.',
  text: 'Your browser downloads the whole ledger and recomputes everything on its own. Nothing is sent anywhere.',
  start: 'Check now',
  again: 'Check once more',
  running: 'Checking…',
  steps: {
    log: {
      title: 'The ledger is whole and signed',
      text: 'The root of the Merkle tree is computed from all entries and compared with the signed checkpoint.',
    },
    entries: {
      title: 'Each entry is sound in its place',
      text: 'Form, order in time, references to other entries and the marks of two operators are checked one by one.',
    },
    documents: {
      title: 'Documents match their fingerprints',
      text: 'Names, stories and captions that are still public are compared with the fingerprints kept in the entries.',
    },
    figures: {
      title: 'Figures follow from entries',
      text: 'Every figure is recomputed from the entries and compared with the published one.',
    },
  },
  downloaded: (megabytes: string) => `${megabytes} MB downloaded`,
  files: (done: string) => `${done} files read`,
  filesOf: (done: string, of: string) => `${done} of ${of} files`,
  logHolds: (size: string, root: string) => `It holds: ${size} entries, root ${root}.`,
  entriesHold: (checked: string) => `They hold: ${checked} entries are sound.`,
  unknownKinds: (kinds: string) =>
    `Kinds that this page does not know and does not count: ${kinds}.`,
  documentsHold: (matched: string, withdrawn: string) =>
    `They hold: ${matched} documents; ${withdrawn} withdrawn or not public.`,
  figuresHold: (compared: string, files: string) =>
    `They hold: ${compared} values in ${files} files recomputed, none differs.`,
  fails: 'It does not hold.',
  more: (count: string) => `… and ${count} more.`,
  notReached: 'not checked, since an earlier step failed',
  holds: (size: string, time: string) =>
    `Everything holds. Your browser checked ${size} entries in ${time} seconds.`,
  verdictFails:
    'Something does not hold. Do not trust the figures of this site until its organisers have explained.',
  broken: (why: string) =>
    `The check did not finish (${why}). See to your connection and try again.`,
  cannotTitle: 'What nobody can prove this way',
  cannotHelp:
    'That is why evidence, a second person who checks, and your questions to the organisers matter.',
  memory:
    'Your browser remembers the last number and root that held, on this device only, so that next time it shows if anything was changed or taken away.',
  keyTitle: 'The verifier key of this community',
  keyText: 'Keep it, or compare it with the one the organisers give you in person.',
  handTitle: 'Checking without our script',
  hand: [
    'Download the <a href="{checkpoint}">checkpoint</a>: the first line names the ledger, then the number of entries, then its root; below stands an Ed25519 signature (C2SP signed-note).',
    'Download <a href="{ledger}">all entries</a>, one to a line. A leaf hash is the SHA-256 of byte 0x00 followed by that line; a node is the SHA-256 of 0x01, left, right (RFC 6962).',
    'The root you arrive at must be the checkpoint’s. Go’s golang.org/x/mod/sumdb/tlog and note do both steps.',
    'For a document: the SHA-256 of its canonical JSON (RFC 8785) must be the fingerprint in its entry.',
    'For figures: add up the entries yourself and compare with <a href="{impact}">impact.json</a>.',
  ],
};

export const checkWords = { id, en };
