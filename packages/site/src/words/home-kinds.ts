/** What a home page says first, by what the community is: buying and giving, a group, a programme, a network, a book. */

const id = {
  circulation: {
    title: 'Sekali belanja, dua keluarga tertolong.',
    lede: 'Warga membeli dari usaha mikro. Barangnya menjadi bantuan bagi tetangga terdekat. Setiap rupiah tercatat dan bisa Anda periksa.',
    cycle: 'Siklus empat langkah: pendataan, pembelian, penyaluran, bukti',
    steps: ['Pendataan', 'Pembelian', 'Penyaluran', 'Bukti'],
    lead: 'Dampak yang bisa ditelusuri',
  },
  group: {
    title: 'Berusaha bersama, tercatat terbuka.',
    lede: 'Satu kelompok bermusyawarah, memasak, dan berjualan bersama. Apa yang dikerjakan dan siapa yang menerima hasilnya tercatat dan bisa Anda periksa.',
    cycle: 'Empat langkah kelompok: musyawarah, kegiatan, pembukuan, laporan',
    steps: ['Musyawarah', 'Kegiatan', 'Pembukuan', 'Laporan'],
    lead: 'Apa yang dikerjakan kelompok ini',
  },
  programme: {
    title: 'Modal, pembinaan, lalu mandiri.',
    lede: 'Keluarga memulai usaha dengan modal dan pembinaan. Perkembangannya tercatat tanpa menyebut satu keluarga pun, dan bisa Anda periksa.',
    cycle: 'Empat langkah program: modal, pembinaan, pendampingan, mandiri',
    steps: ['Modal', 'Pembinaan', 'Pendampingan', 'Mandiri'],
    lead: 'Yang sudah berjalan dalam program ini',
  },
  network: {
    title: 'Belanja di antara kita, maju bersama.',
    lede: 'Usaha para anggota saling membeli, saling memasok, dan saling mengenalkan. Yang tercatat bisa Anda periksa.',
    cycle: 'Empat langkah jaringan: pendataan, saling beli, berbagi ilmu, usaha bersama',
    steps: ['Pendataan', 'Saling beli', 'Berbagi ilmu', 'Usaha bersama'],
    lead: 'Jaringan ini dalam angka',
  },
  book: {
    title: 'Buku kas yang dibuka.',
    lede: 'Kelompok ini memutuskan membuka buku kasnya. Setiap uang masuk dan keluar tercatat dan bisa Anda periksa.',
    cycle: 'Empat langkah buku kas: iuran, uang masuk, uang keluar, saldo',
    steps: ['Iuran', 'Uang masuk', 'Uang keluar', 'Saldo'],
    lead: 'Kas kelompok',
  },
  leadText:
    'Dihitung dari catatan yang bisa dibaca siapa saja. Yang belum diketahui ditulis belum diketahui, tidak pernah nol.',
  membersNote: 'anggota',
  meetingsNote: (count: string) => `${count} pertemuan`,
  householdsNote: 'keluarga peserta',
  declaredNote: 'dinyatakan pengelola',
  msmesNote: 'UMKM terdata',
  balanceNote: 'saldo kas',
  nothing: 'belum ada',
  nothingNote: 'angka yang tercatat',
  declaredTitle: 'Yang dinyatakan pengelola',
  declaredText:
    'Angka berikut disampaikan pengelola beserta sumbernya, dan tidak dihitung dari catatan. Angka tercatat dan dinyatakan tidak pernah dijumlahkan.',
  groupsTitle: 'Kelompok di komunitas ini',
  seeProgress: 'Lihat semua perkembangan',
  seeGroups: 'Lihat kelompoknya',
  seeReports: 'Laporan bulanan dan tahunan',
  seeFigures: 'Bagaimana angka dihitung',
  bookOf: 'Buku kas milik',
  campaignsAll: 'Semua kampanye',
};

const en: typeof id = {
  circulation: {
    title: 'One purchase helps two families.',
    lede: 'People buy from micro-enterprises. The goods become aid for the nearest neighbours. Every rupiah is recorded, and you can check it.',
    cycle: 'The cycle of four steps: registration, purchase, distribution, proof',
    steps: ['Registration', 'Purchase', 'Distribution', 'Proof'],
    lead: 'Impact you can trace',
  },
  group: {
    title: 'In business together, on the open record.',
    lede: 'A group deliberates, cooks and sells together. What it did and who received it is recorded, and you can check it.',
    cycle: 'The four steps of a group: meetings, activities, books, reports',
    steps: ['Meetings', 'Activities', 'Books', 'Reports'],
    lead: 'What this group does',
  },
  programme: {
    title: 'Capital, mentoring, then independence.',
    lede: 'Families start a business with capital and mentoring. Their progress is recorded without naming a single family, and you can check it.',
    cycle: 'The four steps of the programme: capital, mentoring, companionship, independence',
    steps: ['Capital', 'Mentoring', 'Companions', 'Independence'],
    lead: 'What this programme has done so far',
  },
  network: {
    title: 'Buy among ourselves, grow together.',
    lede: 'Members’ businesses buy from each other, supply each other and recommend each other. What is recorded, you can check.',
    cycle:
      'The four steps of a network: registration, mutual buying, sharing skills, joint business',
    steps: ['Registration', 'Buying', 'Sharing', 'Joint business'],
    lead: 'The network in figures',
  },
  book: {
    title: 'A cash book on view.',
    lede: 'This group decided to show its cash book. Money in and money out is recorded, and you can check it.',
    cycle: 'The four steps of a cash book: dues, money in, money out, balance',
    steps: ['Dues', 'Money in', 'Money out', 'Balance'],
    lead: 'The group’s cash',
  },
  leadText:
    'Worked out from entries that anyone can read. What is unknown says so, and is never nought.',
  membersNote: 'members',
  meetingsNote: (count: string) => `${count} meetings`,
  householdsNote: 'households taking part',
  declaredNote: 'declared by the organisers',
  msmesNote: 'MSMEs registered',
  balanceNote: 'cash balance',
  nothing: 'none yet',
  nothingNote: 'figures on record',
  declaredTitle: 'What the organisers state',
  declaredText:
    'These figures are stated by the organisers, each with its source, and do not follow from entries. Itemised and declared figures are never added together.',
  groupsTitle: 'Groups of this community',
  seeProgress: 'See all progress',
  seeGroups: 'See the group',
  seeReports: 'Monthly and yearly reports',
  seeFigures: 'How each figure is computed',
  bookOf: 'Cash book of',
  campaignsAll: 'All campaigns',
};

export const homeKindWords = { id, en };
