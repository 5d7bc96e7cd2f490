/** What the fields of an entry are called. */

const id = {
  labels: {
    type: 'Jenis komunitas', areas: 'Wilayah', singleOperator: 'Petugas', category: 'Jenis', area: 'Wilayah',
    microBy: 'Ukuran mikro', weeklyCapacity: 'Kemampuan per minggu', reach: 'Menjangkau',
    possiblySameAs: 'Mungkin sama dengan', msme: 'UMKM', product: 'Produk', price: 'Harga', unit: 'Satuan',
    helps: 'Cukup untuk', from: 'Dari', amount: 'Nilai', contributor: 'Pemberi', quantity: 'Banyaknya',
    fundedBy: 'Didanai oleh', purchases: 'Pembelian', count: 'Jumlah paket', contents: 'Isi satu paket',
    packages: 'Paket', recipientGroup: 'Kelompok penerima', people: 'Penerima', by: 'Cara',
    volunteers: 'Relawan', purpose: 'Untuk', about: 'Tentang', medium: 'Bentuk', figure: 'Angka', value: 'Nilai',
    statedIn: 'Dinyatakan dalam', corrects: 'Membetulkan', reason: 'Sebab', on: 'Terjadi',
  } as Record<string, string>,
  unknown: 'tidak diketahui',
  one: 'satu orang mencatat dan memeriksa',
  two: 'dua orang: satu mencatat, satu memeriksa',
  microBy: { capital: 'modal usaha', 'yearly-sales': 'penjualan setahun' },
  funds: { personal: 'dana pribadi', public: 'kontribusi masyarakat', both: 'dana pribadi dan masyarakat' },
  people: (range: string) => `${range} orang`,
  atLeast: (value: string) => `paling sedikit ${value}`,
  approximately: (value: string) => `sekitar ${value}`,
  candidates: (name: string, codes: string) => `${name} (bisa berarti ${codes})`,
  code: (name: string, code: string) => `${name} (${code})`,
};

const en: typeof id = {
  labels: {
    type: 'Kind of community', areas: 'Areas', singleOperator: 'Operators', category: 'Kind', area: 'Area',
    microBy: 'Micro-enterprise by', weeklyCapacity: 'Can make in a week', reach: 'Reaches',
    possiblySameAs: 'May be the same as', msme: 'MSME', product: 'Product', price: 'Price', unit: 'Unit',
    helps: 'Enough for', from: 'From', amount: 'Amount', contributor: 'Giver', quantity: 'Quantity',
    fundedBy: 'Funded by', purchases: 'Purchases', count: 'Packages', contents: 'One package holds',
    packages: 'Packages', recipientGroup: 'Recipient group', people: 'Recipients', by: 'Way',
    volunteers: 'Volunteers', purpose: 'For', about: 'About', medium: 'Medium', figure: 'Figure', value: 'Value',
    statedIn: 'Stated in', corrects: 'Corrects', reason: 'Reason', on: 'Happened',
  } as Record<string, string>,
  unknown: 'unknown',
  one: 'one person records and checks',
  two: 'two people: one records, one checks',
  microBy: { capital: 'its capital', 'yearly-sales': 'its yearly sales' },
  funds: { personal: 'personal funds', public: 'contributions of the public', both: 'personal funds and the public' },
  people: (range: string) => `${range} people`,
  atLeast: (value: string) => `at least ${value}`,
  approximately: (value: string) => `about ${value}`,
  candidates: (name: string, codes: string) => `${name} (may mean ${codes})`,
  code: (name: string, code: string) => `${name} (${code})`,
};

export const fieldWords = { id, en };
