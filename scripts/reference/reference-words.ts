// What the reference says around the words of the kinds and figures themselves.
import type { Figure } from '@circunomy/sdk/ledger';
import type { FieldForm } from '@circunomy/sdk/reference';

const made =
  'Halaman ini dibuat dari kode sumber dengan `npm run reference`; jangan diubah di sini.';
const madeInEnglish =
  'This page is made from the source by `npm run reference`; do not change it here.';

const id = {
  entries: {
    title: 'Catatan: apa saja yang dapat dicatat',
    made,
    intro: `Buku besar terdiri atas catatan. Setiap jenis catatan di bawah ini menyebut apa yang dicatat, isian apa yang diminta, apa
yang boleh dikosongkan, dan bagaimana catatan itu terbaca nanti.

- **Boleh tidak diketahui** berarti: tulis \`null\`. Yang tidak diketahui tampil sebagai tidak diketahui, tidak pernah sebagai nol.
- **Boleh dihilangkan** berarti: isian itu tidak usah ditulis.
- Rupiah selalu bilangan bulat tanpa titik: \`300000\`. Jumlah orang selalu rentang: \`{ "min": 5, "max": 10 }\`.
- Tanggal (\`on\`) ditulis setepat yang diketahui: \`2026-02-07\`, \`2026-02\`, \`2026\`, atau \`null\`.
- Nama orang, kontak, dan cerita tidak pernah ada di isian; tempatnya di dokumen, yang dapat ditarik kapan saja.
- Setiap dokumen menyebut persetujuannya (\`consent\`): dasarnya, tujuannya, sejak kapan, dan sampai kapan (\`null\`: sampai ditarik).
- Yang dicatat sudah terjadi, dan tidak lebih awal daripada catatan yang disebutnya: penyaluran tidak mendahului pembeliannya.
- Dua pasang mata: yang dicatat seorang petugas baru menjadi catatan sesudah diperiksa petugas lain. Yang keliru dibetulkan
  dengan catatan baru; yang lama tetap dapat dibaca.
- Nomor catatan seperti \`group-6m9k2p5s8v3x\` dibuat oleh program. Di dalam satu berkas, sebuah catatan boleh diberi sebutan
  (\`"as": "kelompok"\`) lalu disebut dengan \`@kelompok\`.
- Contoh dicatat dengan \`npm run circunomy -- record berkas.json --community …\`; berkasnya berisi daftar: \`[ … ]\`
  ([panduan](../guides/run-a-community.md)). Semua contoh rekaan.`,
    list: 'Daftar',
    kind: 'Jenis',
    records: 'Mencatat',
    fields: ['Isian', 'Nama di berkas', 'Arti', 'Ditulis sebagai', 'Kosong?'],
    required: 'harus diisi',
    unknown: 'boleh tidak diketahui',
    leftOut: 'boleh dihilangkan',
    both: 'boleh tidak diketahui atau dihilangkan',
    listOf: (form: string) => `daftar: ${form}`,
    choices: 'Pilihan',
    documents: 'Dokumen yang boleh dibawa',
    mustCarry: 'wajib',
    rules: 'Yang diperiksa dan yang berlaku',
    example: 'Contoh',
    sentence: 'Terbaca',
    optional: 'boleh dikosongkan',
  },
  figures: {
    title: 'Angka: apa artinya dan bagaimana dihitung',
    made,
    intro: `Setiap angka dihitung dari catatan yang dapat dibaca siapa saja; catatan yang dibetulkan dihitung menurut pembetulannya. Yang
tidak diketahui tampil sebagai tidak diketahui (\`null\`), dan rentang tetap rentang. Angka **tercatat** di sini tidak pernah
ditambah dengan angka yang hanya **dinyatakan**.

- “Kegiatan 1 + kegiatan 2 + …” berarti: semua kegiatan yang tercatat, dijumlahkan.
- “Keterangan di samping angkanya” menyebut pada berapa catatan angkanya diketahui, seperti “diketahui pada 47 dari 48 catatan”.
- “Diterbitkan di” adalah tempat angka itu dalam berkas data, bagi pembuat program. Orang lain membacanya di halaman
  “Bagaimana angka dihitung” setiap komunitas, bersama catatan di baliknya.`,
    meaning: 'Artinya',
    formula: 'Cara menghitung',
    unit: 'Satuan',
    unknown: 'Yang tidak diketahui',
    counts: 'Dihitung dari',
    published: 'Diterbitkan di',
    perGroup: 'juga untuk setiap kelompok di `data/groups.json`',
    perCampaign: 'juga untuk setiap kampanye di `data/campaigns.json`',
    files: {
      'impact.json': 'Dampak',
      'indicators.json': 'Kelompok dan program',
      'campaigns.json': 'Kampanye',
    },
  },
  forms: {
    code: 'satu dari pilihan',
    'yes-no': '`true` atau `false`',
    rupiah: 'rupiah, bilangan bulat',
    number: 'bilangan bulat',
    people: 'orang: `{ "min": 5, "max": 10 }`',
    quantity: '`{ "unit": "kotak", "quantity": 200 }`',
    area: 'wilayah: `{ "name": "Johar Baru", "code": "31.71.08" }`',
    entry: 'nomor catatan lain',
    document: 'nomor dokumen',
    date: 'tanggal, bulan, atau tahun',
    period: 'bulan atau tahun: `"2026-02"` atau `"2026"`',
    year: 'tahun: `"2026"`',
    text: 'teks',
    id: 'nomor acak',
    address: 'alamat pendek komunitas',
    book: '`{ "of": "kube-contoh", "holds": "cash" }`',
    permit: '`{ "number": "…", "until": null }` atau `{ "exempt": "…" }`',
    goods: '`{ "purchase": "…", "quantity": … }`',
    outputs: '`{ "recipientGroup": "elderly", "quantity": … }`',
    dues: '`{ "amount": 5000, "every": "meeting" }`',
    measured: '`{ "period": "2026", "sum": 31250000 }`',
    declared:
      '`{ "atLeast": 300 }`, `{ "about": 12 }`, atau `{ "min": …, "max": …, "approximately": true }`',
    components: 'lima bagian, masing-masing satu dari pilihan',
    management: 'empat hal, `true` atau `false`',
    resilience: 'tiga hal, `true` atau `false`',
    replacement: '`{ "on": …, "payload": … }`',
  } satisfies Record<FieldForm, string> as Record<FieldForm, string>,
  units: {
    msmes: 'UMKM',
    assessed: 'UMKM dan kelompok',
    people: 'orang',
    entries: 'catatan',
    rupiah: 'rupiah',
    pieces: 'satuan barangnya sendiri, misalnya kotak',
    share: 'bagian; dalam berkas data 0,25 berarti 25 %, 1 berarti 100 %',
    index: 'indeks, 0 (rata) sampai 1 (terpusat)',
    days: 'hari',
    turns: 'giliran',
    metres: 'meter',
    purchases: 'pembelian',
    groups: 'kelompok',
    members: 'anggota',
    households: 'keluarga',
    minutes: 'menit',
    partners: 'mitra',
  } satisfies Record<Figure<unknown>['unit'], string> as Record<Figure<unknown>['unit'], string>,
};

type Words = typeof id;

const en: Words = {
  entries: {
    title: 'Entries: everything that can be recorded',
    made: madeInEnglish,
    intro: `A ledger is made of entries. Each kind below says what it records, which fields it asks for, what may be left
empty, and how the entry will read.

- **May be unknown** means: write \`null\`. What is unknown is shown as unknown, never as zero.
- **May be left out** means: the field need not be written.
- Rupiah are whole numbers without dots: \`300000\`. People are always a range: \`{ "min": 5, "max": 10 }\`.
- The date (\`on\`) is as exact as it is known: \`2026-02-07\`, \`2026-02\`, \`2026\`, or \`null\`.
- Names of people, contacts and stories never stand in a field; they belong in documents, which can be withdrawn at any time.
- Every document says its consent (\`consent\`): on what basis, what for, since when, and until when (\`null\`: until it is withdrawn).
- What is recorded has happened, and no earlier than what it names: no distribution before its purchase.
- Two pairs of eyes: what one operator records becomes an entry when another has checked it. A mistake is corrected by a
  further entry; the old one can still be read.
- Ids such as \`group-6m9k2p5s8v3x\` are made by the program. Inside one file, an entry may be given a name
  (\`"as": "group"\`) and be called \`@group\`.
- Examples are recorded with \`npm run circunomy -- record file.json --community …\`; the file holds a list: \`[ … ]\`
  ([guide](../guides/run-a-community.md)). All of them are made up.`,
    list: 'List',
    kind: 'Kind',
    records: 'Records',
    fields: ['Field', 'Name in a file', 'Meaning', 'Written as', 'Empty?'],
    required: 'required',
    unknown: 'may be unknown',
    leftOut: 'may be left out',
    both: 'may be unknown or left out',
    listOf: (form: string) => `list: ${form}`,
    choices: 'Choices',
    documents: 'Documents it may carry',
    mustCarry: 'required',
    rules: 'What is checked, and what follows',
    example: 'Example',
    sentence: 'It reads',
    optional: 'optional',
  },
  figures: {
    title: 'Figures: what they mean and how they are worked out',
    made: madeInEnglish,
    intro: `Every figure follows from entries that anyone can read; an entry that was corrected counts as corrected. What is unknown is
shown as unknown (\`null\`), and a range stays a range. The **itemised** figures here are never added to figures that are
only **declared**.

- “Activity 1 + activity 2 + …” means: all recorded activities, added up.
- “A note beside the figure” says for how many entries it is known, such as “known for 47 of 48 entries”.
- “Published in” is where the figure stands in the data files, for whoever writes programs. Everybody else reads it on each
  community’s page “How each figure is computed”, with the entries behind it.`,
    meaning: 'Meaning',
    formula: 'How it is worked out',
    unit: 'Unit',
    unknown: 'What is unknown',
    counts: 'Counts',
    published: 'Published in',
    perGroup: 'also for each group in `data/groups.json`',
    perCampaign: 'also for each campaign in `data/campaigns.json`',
    files: {
      'impact.json': 'Impact',
      'indicators.json': 'Groups and programmes',
      'campaigns.json': 'Campaigns',
    },
  },
  forms: {
    ...id.forms,
    code: 'one of the choices',
    'yes-no': '`true` or `false`',
    rupiah: 'rupiah, a whole number',
    number: 'a whole number',
    people: 'people: `{ "min": 5, "max": 10 }`',
    area: 'area: `{ "name": "Johar Baru", "code": "31.71.08" }`',
    entry: 'id of another entry',
    document: 'id of a document',
    date: 'a day, a month or a year',
    period: 'a month or a year: `"2026-02"` or `"2026"`',
    year: 'a year: `"2026"`',
    text: 'text',
    id: 'a random id',
    address: 'short address of a community',
    permit: '`{ "number": "…", "until": null }` or `{ "exempt": "…" }`',
    declared:
      '`{ "atLeast": 300 }`, `{ "about": 12 }`, or `{ "min": …, "max": …, "approximately": true }`',
    components: 'five parts, each one of the choices',
    management: 'four things, `true` or `false`',
    resilience: 'three things, `true` or `false`',
  },
  units: {
    msmes: 'MSMEs',
    assessed: 'MSMEs and groups',
    people: 'people',
    entries: 'entries',
    rupiah: 'rupiah',
    pieces: 'the goods’ own units, such as boxes',
    share: 'share; in the data file 0.25 means 25 %, 1 means 100 %',
    index: 'index, 0 (even) to 1 (concentrated)',
    days: 'days',
    turns: 'turns',
    metres: 'metres',
    purchases: 'purchases',
    groups: 'groups',
    members: 'members',
    households: 'households',
    minutes: 'minutes',
    partners: 'partners',
  },
};

export const referenceWords: Readonly<Record<'id' | 'en', Words>> = { id, en };
