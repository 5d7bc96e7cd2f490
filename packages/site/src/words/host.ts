/** Words of the index at the host's root, and of a page that does not exist. */

const id = {
  title: 'Belanja yang menjadi bantuan, tercatat terbuka',
  site: 'Circunomy',
  description:
    'Komunitas yang membeli dari usaha mikro dan membagikannya kepada tetangga, dengan buku besar yang bisa diperiksa siapa saja.',
  text: 'Setiap komunitas di bawah ini membeli dari usaha mikro, membagikan barangnya kepada tetangga yang membutuhkan, dan mencatat semuanya di buku besar terbuka.',
  list: 'Komunitas di sini',
  empty: 'Belum ada komunitas di sini.',
  fictional: 'contoh rekaan',
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
  text: 'Each community below buys from micro-enterprises, gives the goods to neighbours who need them, and records it all in an open ledger.',
  list: 'Communities here',
  empty: 'There is no community here yet.',
  fictional: 'a made-up example',
  missingTitle: 'This page is not here',
  missingText:
    'The address may be mistyped, or that entry is not published yet. An entry once published is never deleted.',
  missingLinks: 'What you may be looking for',
};

export const hostWords = { id, en };
