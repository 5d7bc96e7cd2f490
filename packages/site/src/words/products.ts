/** Words of the catalogue: what can be bought for aid, from whom, and how to order it. */

const id = {
  title: 'Produk yang bisa dibeli untuk bantu',
  description: (name: string) =>
    `Produk UMKM yang bisa dibeli untuk bantu lewat ${name}: harga pemiliknya, dan berapa orang yang terbantu.`,
  text: 'Anda membeli dari usaha kecil yang terdata, dengan harga pemiliknya sendiri, tanpa tambahan. Barangnya disalurkan kepada tetangga yang membutuhkan, dan jalannya bisa Anda ikuti sampai ke penerima.',
  textNoOrders:
    'Harga di sini harga pemiliknya sendiri, tanpa tambahan. Komunitas ini belum menerima pesanan lewat situs; pesanlah lewat kontaknya.',
  price: 'Harga',
  perUnit: (unit: string) => `per ${unit}`,
  helps: 'Satu satuan untuk',
  people: (range: string) => `${range} orang`,
  capacity: 'Kemampuan seminggu',
  capacityUnknown: 'belum diketahui',
  from: 'Dibuat oleh',
  order: 'Pesan',
  orderOf: (name: string) => `Pesan ${name}`,
  notOrdered:
    'Belum bisa dipesan: kemampuan pembuatnya dalam seminggu belum diketahui, dan kami tidak menjual yang belum tentu bisa dibuat.',
  closed: 'Belum bisa dipesan: usahanya sudah tutup.',
  byContact: 'Memesan lewat kontak',
  contactText: 'Sebutkan produk dan jumlahnya; komunitas ini membalas dan mengurus sisanya.',
  entry: (number: string) => `catatan #${number}`,
  truePrice: 'Mengapa harganya sama',
  truePriceText:
    'Menjual di atas harga sebenarnya termasuk pengumpulan sumbangan (PP 29/1980 pasal 5). Di sini yang Anda bayar adalah harga produknya.',
  all: 'Semua produk',
};

const en: typeof id = {
  title: 'What you can buy for aid',
  description: (name: string) =>
    `Products of micro-enterprises to buy for aid through ${name}: the owner’s price, and how many people each helps.`,
  text: 'You buy from a registered small business, at the owner’s own price, with nothing added. The goods are handed out to neighbours in need, and you can follow them all the way.',
  textNoOrders:
    'These are the owners’ own prices, with nothing added. This community takes no orders on its site yet; order through its contacts.',
  price: 'Price',
  perUnit: (unit: string) => `per ${unit}`,
  helps: 'One unit is for',
  people: (range: string) => `${range} ${range === '1' ? 'person' : 'people'}`,
  capacity: 'Can be made in a week',
  capacityUnknown: 'unknown',
  from: 'Made by',
  order: 'Order',
  orderOf: (name: string) => `Order ${name}`,
  notOrdered:
    'Cannot be ordered yet: nobody recorded how much its maker can make in a week, and we do not sell what may not be made.',
  closed: 'Cannot be ordered: the business has closed.',
  byContact: 'Ordering through contacts',
  contactText: 'Say which product and how many; the community answers and does the rest.',
  entry: (number: string) => `entry #${number}`,
  truePrice: 'Why the price is the same',
  truePriceText:
    'Selling above the true price is one way of collecting donations (PP 29/1980 art. 5). Here you pay the price of the product.',
  all: 'All products',
};

export const productWords = { id, en };
