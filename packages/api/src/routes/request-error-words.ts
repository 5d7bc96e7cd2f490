// How a request is refused before anybody looks at what it wants of a ledger; the rest of the list of permanent codes
// is in api-error-words.ts.

export const REQUEST_ERROR_WORDS = {
  'path-unknown': {
    status: 404,
    en: 'Could not find the page: nothing is published at {path}. Check the address.',
    id: 'Tidak dapat menemukan halaman: tidak ada yang diterbitkan di {path}. Periksa alamatnya.',
  },
  'method-unknown': {
    status: 405,
    en: 'Could not answer: {method} is not possible at {path}. Use {allowed}.',
    id: 'Tidak dapat menjawab: {method} tidak bisa dipakai di {path}. Pakai {allowed}.',
  },
  'token-missing': {
    status: 401,
    en: 'Could not let you in: the request carries no operator token. Send "Authorization: Bearer <token>".',
    id: 'Tidak dapat memberi akses: permintaan tidak membawa token petugas. Kirim "Authorization: Bearer <token>".',
  },
  'token-wrong': {
    status: 401,
    en: 'Could not let you in: the token belongs to no active operator of {community}. Ask for a new one.',
    id: 'Tidak dapat memberi akses: token itu bukan milik petugas aktif {community}. Minta token baru.',
  },
  'too-many-attempts': {
    status: 429,
    en: 'Could not let you in: too many wrong tokens came from your address. Wait {seconds} s.',
    id: 'Tidak dapat memberi akses: terlalu banyak token salah dari alamat Anda. Tunggu {seconds} detik.',
  },
  'body-too-large': {
    status: 413,
    en: 'Could not read the request: its body is larger than {max} bytes. Send fewer proposals.',
    id: 'Tidak dapat membaca permintaan: isinya lebih dari {max} bita. Kirim lebih sedikit usulan.',
  },
  'body-not-json': {
    status: 400,
    en: 'Could not read the request: its body is not JSON ({reason}). Send one JSON object in UTF-8.',
    id: 'Tidak dapat membaca permintaan: isinya bukan JSON ({reason}). Kirim satu objek JSON dalam UTF-8.',
  },
  'content-type-unknown': {
    status: 415,
    en: 'Could not read the request: its content type is "{type}". Send application/json.',
    id: 'Tidak dapat membaca permintaan: jenis isinya "{type}". Kirim application/json.',
  },
  'idempotency-key-refused': {
    status: 400,
    en: 'Could not record: the Idempotency-Key is missing, or not 8 to 200 plain characters. Send a new one with each entry, the same when repeating.',
    id: 'Tidak dapat mencatat: Idempotency-Key tidak ada, atau bukan 8 sampai 200 huruf biasa. Kirim yang baru untuk tiap catatan, yang sama saat mengulang.',
  },
  'idempotency-key-reused': {
    status: 422,
    en: 'Could not record: this Idempotency-Key came before with another request. Use a new key for a new entry.',
    id: 'Tidak dapat mencatat: Idempotency-Key ini sudah dipakai untuk permintaan lain. Pakai kunci baru untuk catatan baru.',
  },
  'too-many-requests': {
    status: 429,
    en: 'Could not answer: too many requests came from your address in the last minute. Wait {seconds} s, and keep what you have read.',
    id: 'Tidak dapat menjawab: terlalu banyak permintaan dari alamat Anda dalam satu menit terakhir. Tunggu {seconds} detik, dan simpan yang sudah dibaca.',
  },
  'address-too-long': {
    status: 414,
    en: 'Could not answer: the address is longer than {max} characters. Shorten it.',
    id: 'Tidak dapat menjawab: alamatnya lebih dari {max} karakter. Perpendek.',
  },
  'headers-too-large': {
    status: 431,
    en: 'Could not answer: address and headers together are larger than {max} bytes. Send fewer or shorter headers.',
    id: 'Tidak dapat menjawab: alamat dan tajuk lebih dari {max} bita. Kirim tajuk yang lebih sedikit atau lebih pendek.',
  },
  'request-malformed': {
    status: 400,
    en: 'Could not read the request: it is not HTTP as RFC 9112 describes it. Check the program that sent it.',
    id: 'Tidak dapat membaca permintaan: bukan HTTP menurut RFC 9112. Periksa program pengirimnya.',
  },
  'request-timeout': {
    status: 408,
    en: 'Could not read the request: it did not arrive whole within {seconds} s. Send it again.',
    id: 'Tidak dapat membaca permintaan: tidak tiba utuh dalam {seconds} detik. Kirim lagi.',
  },
  'live-full': {
    status: 429,
    en: 'Could not open the stream: your address already holds {max}. Close one or read the checkpoint now and then.',
    id: 'Tidak dapat membuka aliran: alamat Anda sudah memakai {max}. Tutup salah satu atau baca checkpoint sesekali.',
  },
  'live-overloaded': {
    status: 503,
    en: 'Could not open the stream: this server already holds {max}. Read the checkpoint now and then.',
    id: 'Tidak dapat membuka aliran: server ini sudah memakai {max}. Baca checkpoint sesekali.',
  },
  internal: {
    status: 500,
    en: 'Could not answer: something failed on our side. Try again in a moment.',
    id: 'Tidak dapat menjawab: ada yang gagal di pihak kami. Coba lagi sebentar lagi.',
  },
} as const;
