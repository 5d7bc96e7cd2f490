/** Words of the index at the host's root, and of a page that does not exist. */

const id = {
  title: 'Belanja yang menjadi bantuan, tercatat terbuka',
  site: 'Circunomy',
  description:
    'Komunitas yang membeli dari usaha mikro dan membagikannya kepada tetangga, dengan buku besar yang bisa diperiksa siapa saja.',
  text: 'Setiap komunitas di bawah ini punya buku besar terbuka: apa yang dibeli dari usaha mikro, siapa yang menerima, apa yang dikerjakan bersama. Siapa pun bisa memeriksanya.',
  totals: 'Gerakan ini dalam angka',
  totalsText: (count: string) =>
    `Dijumlahkan dari catatan ${count} komunitas di sini. Contoh rekaan dan angka yang hanya dinyatakan tidak ikut dihitung.`,
  spent: 'dibelanjakan di UMKM',
  spentUnknown: 'nilai belanja belum diketahui',
  amountsKnown: (known: string, of: string) => `nilai diketahui pada ${known} dari ${of} pembelian`,
  msmesHelped: 'UMKM yang barangnya dibeli',
  msmesNote: 'rentang, sebab satu usaha bisa terdata di beberapa komunitas',
  people: 'orang menerima bantuan',
  peopleUnknown: 'jumlah penerima belum diketahui',
  unknown: 'belum diketahui',
  list: 'Komunitas di sini',
  empty: 'Belum ada komunitas di sini.',
  none: 'Belum ada komunitas selain contoh rekaan.',
  entries: (count: string) => `${count} catatan`,
  purchases: (count: string) => `${count} pembelian`,
  received: (people: string) => `${people} orang menerima`,
  ripple: 'Siapa mengikuti contoh siapa',
  rippleText:
    'Satu komunitas memberi contoh, yang lain menyusul. Ditulis oleh yang menyusul, di buku besarnya sendiri.',
  rippleFictional: 'Siapa mengikuti contoh siapa (rekaan)',
  alsoBy: (names: string) => `juga mengikuti ${names}`,
  elsewhere: 'tidak di situs ini',
  fictionalTitle: 'Contoh rekaan',
  fictionalText:
    'Komunitas berikut dibuat-buat untuk memperagakan cara kerjanya. Angkanya tidak ikut dalam jumlah di atas.',
  fictional: 'contoh rekaan',
  data: 'Data halaman ini',
  missingTitle: 'Halaman ini tidak ada di sini',
  missingText:
    'Mungkin alamatnya salah ketik, atau catatan itu belum diterbitkan. Catatan yang pernah diterbitkan tidak pernah dihapus.',
  missingLinks: 'Yang mungkin Anda cari',
};

const en: typeof id = {
  title: 'Shopping that becomes aid, on the open record',
  site: 'Circunomy',
  description:
    'Communities that buy from micro-enterprises and share with neighbours, with a ledger anyone can check.',
  text: 'Each community below keeps an open ledger: what was bought from micro-enterprises, who received it, what was done together. Anyone can check it.',
  totals: 'The movement in figures',
  totalsText: (count: string) =>
    `Added up from the entries of ${count === '1' ? '1 community' : `${count} communities`} here. Made-up examples, and figures that are only declared, are left out.`,
  spent: 'spent at MSMEs',
  spentUnknown: 'how much was spent is unknown',
  amountsKnown: (known: string, of: string) => `amount known for ${known} of ${of} purchases`,
  msmesHelped: 'MSMEs bought from',
  msmesNote: 'a range, since one business may be registered with several communities',
  people: 'people received aid',
  peopleUnknown: 'how many people received is unknown',
  unknown: 'unknown',
  list: 'Communities here',
  empty: 'There is no community here yet.',
  none: 'There is no community yet besides the made-up examples.',
  entries: (count: string) => `${count} ${count === '1' ? 'entry' : 'entries'}`,
  purchases: (count: string) => `${count} ${count === '1' ? 'purchase' : 'purchases'}`,
  received: (people: string) => `${people} people received`,
  ripple: 'Who followed whose example',
  rippleText:
    'One community sets an example, others follow. Written by those who follow, in their own ledger.',
  rippleFictional: 'Who followed whose example (made up)',
  alsoBy: (names: string) => `also followed ${names}`,
  elsewhere: 'not on this site',
  fictionalTitle: 'Made-up examples',
  fictionalText:
    'These communities are invented to show how it works. Their figures are in none of the sums above.',
  fictional: 'a made-up example',
  data: 'Data of this page',
  missingTitle: 'This page is not here',
  missingText:
    'The address may be mistyped, or that entry is not published yet. An entry once published is never deleted.',
  missingLinks: 'What you may be looking for',
};

export const hostWords = { id, en };
