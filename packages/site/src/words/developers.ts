/** Words of the developer pages; the reference itself is made from the source and English. */

const id = {
  title: 'Untuk pengembang',
  description: 'Bangun di atas data terbuka: SDK, OpenAPI, semua fungsi, jenis, dan kode galat.',
  text: 'Setiap komunitas adalah API: alamat akarnya sama bagi pengunjung, widget, dan program. SDK membacanya dengan tipe, memeriksanya, dan mencatat bagi petugas.',
  startTitle: 'Sepuluh baris pertama',
  startText:
    'Cukup satu pengaturan: alamat akar komunitas, dari server atau folder terbitan. Tanpa kuki, tanpa kunci.',
  operatorTitle: 'Mencatat sebagai petugas',
  operatorText:
    'Dengan token petugas. Setiap panggilan aman diulang: jaringan putus tidak membuat catatan ganda.',
  orderTitle: 'Memesan dalam tes',
  orderText:
    'Komunitas rekaan menerima pesanan seperti server: kapasitas, kode, pembayaran uji, dan jejaknya. Tidak ada uang yang berpindah.',
  referenceTitle: 'Referensi',
  referenceText: 'Dibuat dari sumbernya sendiri dan ditulis dalam bahasa Inggris.',
  entries: {
    client:
      'Membaca satu komunitas: angka, UMKM, produk, cerita, catatan, siaran langsung, pemeriksaan.',
    operator: 'Mencatat dengan token petugas: catatan, konsep, pemeriksaan, penarikan dokumen.',
    orders: 'Beli untuk bantuan: memesan, membayar, dan mengikuti pesanan sampai ke penerima.',
    qris: 'Membaca, memeriksa, dan menyusun teks QRIS.',
    ledger: 'Catatan, angka, log yang bisa diperiksa, dan pemeriksaan seluruh buku besar.',
    stores:
      'Data komunitas sebagai nanostores; satu permintaan dan satu siaran untuk satu halaman.',
    mocks: 'Komunitas rekaan yang menjawab di tempat server, untuk tes Anda.',
    format: 'Rupiah, rentang, tanggal, dan kata, dalam bahasa Indonesia dan Inggris.',
  },
  counts: (count: string) => `${count} nama`,
  errorsTitle: 'Kode galat',
  errorsText:
    'Setiap kode tetap selamanya: program memilih menurut kode, orang membaca kata-katanya. Kata dalam kurung kurawal diisi dengan nilai yang bersangkutan.',
  errorsDescription: 'Setiap kode galat SDK dan API data: kapan muncul dan apa yang dilakukan.',
  sources: {
    client: 'Klien (@circunomy/sdk)',
    operator: 'Klien petugas (@circunomy/sdk/operator)',
    orders: 'Klien pesanan (@circunomy/sdk/orders)',
    qris: 'Teks QRIS (@circunomy/sdk/qris)',
    'data-api': 'API data (kolom code pada problem JSON, RFC 9457)',
    log: 'Log dan pemeriksaan (@circunomy/sdk/ledger)',
  },
  status: (status: number) => `HTTP ${status}`,
  dataTitle: 'Data tanpa SDK',
  dataText:
    'Berkas di bawah data/ bisa dibaca program apa pun; semuanya dijelaskan dalam OpenAPI 3.1.',
  contents: 'Isi halaman ini',
  kinds: {
    function: 'fungsi',
    class: 'kelas',
    interface: 'antarmuka',
    type: 'tipe',
    constant: 'tetapan',
  },
  declaration: (name: string) => `Deklarasi ${name}`,
  example: (name: string) => `Contoh ${name}`,
  throws: 'Galat',
  allDevelopers: 'Semua halaman pengembang',
  hostLink: 'Untuk pengembang: SDK, API, kode galat',
};

const en: typeof id = {
  title: 'For developers',
  description: 'Build on the open data: SDK, OpenAPI, every function, type and error code.',
  text: 'Every community is the API: its root URL is the same for visitors, widgets and programs. The SDK reads it with types, verifies it, and records for operators.',
  startTitle: 'The first ten lines',
  startText:
    'One setting is enough: a community’s root URL, of a server or a published folder. No cookie, no key.',
  operatorTitle: 'Record as an operator',
  operatorText:
    'With an operator’s token. Every call may safely be repeated: a line that breaks records nothing twice.',
  orderTitle: 'Order in a test',
  orderText:
    'A made-up community takes orders as a server does: capacity, codes, test payments, and their trace. No money moves.',
  referenceTitle: 'Reference',
  referenceText: 'Made from the source itself.',
  entries: {
    client:
      'Reads one community: figures, MSMEs, products, stories, entries, the live stream, the check.',
    operator:
      'Records with an operator’s token: entries, drafts, verification, withdrawal of documents.',
    orders: 'Buying for aid: ordering, paying, and following an order to the people it reaches.',
    qris: 'Reading, checking and building the texts of QRIS codes.',
    ledger: 'Entries, figures, the verifiable log, and the check of a whole ledger.',
    stores: 'A community’s data as nanostores; one request and one stream for a page.',
    mocks: 'A made-up community that answers in the server’s place, for your tests.',
    format: 'Rupiah, ranges, dates and words, in Indonesian and English.',
  },
  counts: (count: string) => `${count} names`,
  errorsTitle: 'Error codes',
  errorsText:
    'Every code is permanent: programs branch on the code, people read the words. Words in braces are filled with the value in question.',
  errorsDescription: 'Every error code of the SDK and the data API: when it comes and what to do.',
  sources: {
    client: 'The client (@circunomy/sdk)',
    operator: 'The operator client (@circunomy/sdk/operator)',
    orders: 'The order client (@circunomy/sdk/orders)',
    qris: 'QRIS texts (@circunomy/sdk/qris)',
    'data-api': 'The data API (the code of a problem JSON, RFC 9457)',
    log: 'Log and verification (@circunomy/sdk/ledger)',
  },
  status: (status: number) => `HTTP ${status}`,
  dataTitle: 'The data without the SDK',
  dataText: 'Any program can read the files under data/; all of them stand in OpenAPI 3.1.',
  contents: 'On this page',
  kinds: {
    function: 'function',
    class: 'class',
    interface: 'interface',
    type: 'type',
    constant: 'constant',
  },
  declaration: (name: string) => `Declaration of ${name}`,
  example: (name: string) => `Example of ${name}`,
  throws: 'Errors',
  allDevelopers: 'All developer pages',
  hostLink: 'For developers: SDK, API, error codes',
};

export const developerWords = { id, en };
