/** Words around figures: what a number counts, and how well it is known. */

const id = {
  itemised: 'tercatat',
  declared: 'dinyatakan',
  spent: 'dibelanjakan di UMKM',
  spentAndGoods: (goods: string) => `dibelanjakan; barang yang terhitung: ${goods}`,
  goodsOnly: 'barang dibeli; nilainya tidak diketahui',
  amountsKnown: (known: string, of: string) => `nilai diketahui pada ${known} dari ${of} pembelian`,
  purchases: (count: string) => `${count} pembelian`,
  msmes: (count: string) => `${count} UMKM`,
  msmesHelped: 'menerima pembelian',
  msmesRegistered: (count: string) => `${count} terdaftar`,
  people: 'orang menerima bantuan',
  peopleUnknown: 'jumlah penerima belum diketahui',
  distributions: (count: string) => `${count} penyaluran`,
  entries: (count: string) => `${count} catatan`,
  packages: 'paket bantuan dikemas',
  packings: (count: string) => `${count} pengemasan`,
  unknown: 'belum diketahui',
  byOrganisers: 'menurut pengelola',
  atLeast: (value: string) => `paling sedikit ${value}`,
  about: (value: string) => `sekitar ${value}`,
  of: (count: string) => `dari ${count}`,
  knownOf: (known: string, of: string) => `dari ${known} di antara ${of}`,
  measures: {
    localCirculation: {
      label: 'Sirkulasi lokal',
      text: 'penyaluran yang terjadi di kota atau kabupaten yang sama dengan UMKM-nya',
    },
    purchaseGini: {
      label: 'Gini pembelian',
      text: '0 berarti semua UMKM mendapat belanja yang sama besar, 1 berarti semua belanja di satu UMKM',
    },
    medianDaysToDelivery: {
      label: 'Dari belanja ke tangan penerima',
      text: 'nilai tengah jarak hari antara pembelian dan penyaluran',
    },
    evidencedShare: {
      label: 'Disertai bukti',
      text: 'pembelian dan penyaluran yang punya foto, nota, video, atau tautan',
    },
    contributions: {
      label: 'Kontribusi masuk',
      text: 'uang yang tercatat diterima, dari dana pribadi dan dari masyarakat',
    },
    costs: {
      label: 'Biaya',
      text: 'di luar harga barang; menurut PP 29/1980 paling banyak 10 % dari hasil pengumpulan',
    },
    balance: { label: 'Sisa kas', text: 'kontribusi dikurangi pembelian dan biaya' },
    volunteers: {
      label: 'Giliran relawan',
      text: 'orang yang membantu dua kali dihitung dua kali',
    },
    internalCirculation: {
      label: 'Sirkulasi di dalam jaringan',
      text: 'pembelian anggota yang dilakukan pada sesama anggota',
    },
    distanceToDelivery: {
      label: 'Jarak ke penerima',
      text: 'nilai tengah jarak lurus antara pusat wilayah UMKM dan wilayah penerima',
    },
    goods: {
      label: 'Barang yang cocok jumlahnya',
      text: 'pembelian yang barangnya habis terhitung: dikemas, dibagikan, hilang, atau masih ada',
    },
  },
  kilometres: (count: string) => `${count} km`,
  days: (count: string) => `${count} hari`,
  costShare: (share: string) => `${share} dari kontribusi`,
};

const en: typeof id = {
  itemised: 'itemised',
  declared: 'declared',
  spent: 'spent at MSMEs',
  spentAndGoods: (goods: string) => `spent; goods counted: ${goods}`,
  goodsOnly: 'of goods bought; their value is unknown',
  amountsKnown: (known: string, of: string) => `amount known for ${known} of ${of} purchases`,
  purchases: (count: string) => `${count} ${count === '1' ? 'purchase' : 'purchases'}`,
  msmes: (count: string) => `${count} ${count === '1' ? 'MSME' : 'MSMEs'}`,
  msmesHelped: 'received purchases',
  msmesRegistered: (count: string) => `${count} registered`,
  people: 'people received aid',
  peopleUnknown: 'how many people received is unknown',
  distributions: (count: string) => `${count} ${count === '1' ? 'distribution' : 'distributions'}`,
  entries: (count: string) => `${count} ${count === '1' ? 'entry' : 'entries'}`,
  packages: 'aid packages packed',
  packings: (count: string) => `${count} ${count === '1' ? 'packing' : 'packings'}`,
  unknown: 'unknown',
  byOrganisers: 'as the organisers state',
  atLeast: (value: string) => `at least ${value}`,
  about: (value: string) => `about ${value}`,
  of: (count: string) => `of ${count}`,
  knownOf: (known: string, of: string) => `from ${known} of ${of}`,
  measures: {
    localCirculation: {
      label: 'Local circulation',
      text: 'distributions in the same city or regency as the MSME the goods came from',
    },
    purchaseGini: {
      label: 'Gini of purchases',
      text: '0 means every MSME got the same amount, 1 means a single MSME got it all',
    },
    medianDaysToDelivery: {
      label: 'From purchase to hand-over',
      text: 'median number of days between purchase and distribution',
    },
    evidencedShare: {
      label: 'With evidence',
      text: 'purchases and distributions that have a photo, receipt, video or link',
    },
    contributions: {
      label: 'Contributions received',
      text: 'money on record, from personal funds and from the public',
    },
    costs: {
      label: 'Costs',
      text: 'apart from the price of goods; PP 29/1980 caps them at 10 % of what was collected',
    },
    balance: { label: 'Cash left', text: 'contributions less purchases and costs' },
    volunteers: { label: 'Volunteer turns', text: 'someone who helps twice counts twice' },
    internalCirculation: {
      label: 'Circulation inside the network',
      text: 'members’ purchases that were made from fellow members',
    },
    distanceToDelivery: {
      label: 'Distance to recipients',
      text: 'median straight line between the centres of the MSME’s and the recipients’ areas',
    },
    goods: {
      label: 'Goods that add up',
      text: 'purchases whose goods are all accounted for: packed, handed out, lost, or still there',
    },
  },
  kilometres: (count: string) => `${count} km`,
  days: (count: string) => `${count} ${count === '1' ? 'day' : 'days'}`,
  costShare: (share: string) => `${share} of contributions`,
};

export const figureWords = { id, en };
