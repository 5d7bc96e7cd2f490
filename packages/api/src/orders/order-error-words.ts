// How an order is refused, and what is to be done about it; the rest of the list of permanent codes is in
// api-error-words.ts.

export const ORDER_ERROR_WORDS = {
  'orders-closed': {
    status: 409,
    en: 'Could not take the order: {community} takes no orders here at present. Write to one of its contacts instead.',
    id: 'Tidak dapat menerima pesanan: {community} sedang tidak menerima pesanan di sini. Hubungi salah satu kontaknya.',
  },
  'order-refused': {
    status: 422,
    en: 'Could not take the order: {count} faults were found, and nothing was ordered. Mend each of them and try again.',
    id: 'Tidak dapat menerima pesanan: ada {count} kesalahan, dan belum ada yang dipesan. Perbaiki semuanya lalu coba lagi.',
  },
  'product-not-offered': {
    status: 422,
    en: 'Could not take the order: "{product}" is not on offer. Choose a product from the list.',
    id: 'Tidak dapat menerima pesanan: "{product}" tidak ditawarkan. Pilih produk dari daftar.',
  },
  'quantity-refused': {
    status: 422,
    en: 'Could not take the order: {quantity} times {price} is more than one payment can be. Order at most {most}.',
    id: 'Tidak dapat menerima pesanan: {quantity} kali {price} melebihi satu pembayaran. Pesan paling banyak {most}.',
  },
  'capacity-gone': {
    status: 409,
    en: 'Could not take the order: of this product {free} {unit} are left this week, not {quantity}. Order fewer, or come back on Monday.',
    id: 'Tidak dapat menerima pesanan: minggu ini produk ini tersisa {free} {unit}, bukan {quantity}. Kurangi jumlahnya, atau kembali hari Senin.',
  },
  'capacity-unknown': {
    status: 409,
    en: 'Could not take the order: nobody has recorded how much of it can be made in a week, so none is sold. Choose another product, or ask the community.',
    id: 'Tidak dapat menerima pesanan: belum tercatat berapa yang bisa dibuat dalam seminggu, jadi belum dijual. Pilih produk lain, atau tanyakan kepada komunitas.',
  },
  'price-changed': {
    status: 409,
    en: 'Could not take the order: the price is {price} for one by now, {total} in all. Look at it and order again.',
    id: 'Tidak dapat menerima pesanan: harganya kini {price} per satuan, total {total}. Periksa lalu pesan lagi.',
  },
  'campaign-not-open': {
    status: 409,
    en: 'Could not take the order: the campaign "{campaign}" does not collect at present. Order without it.',
    id: 'Tidak dapat menerima pesanan: kampanye "{campaign}" sedang tidak mengumpulkan. Pesan tanpa kampanye itu.',
  },
  'method-not-offered': {
    status: 422,
    en: 'Could not take the payment: "{method}" is not offered here. Choose one of: {methods}.',
    id: 'Tidak dapat menerima pembayaran: "{method}" tidak tersedia di sini. Pilih salah satu: {methods}.',
  },
  'order-unknown': {
    status: 404,
    en: 'Could not find the order: {community} has none with this code. Check the code.',
    id: 'Tidak dapat menemukan pesanan: {community} tidak punya pesanan dengan kode ini. Periksa kodenya.',
  },
  'order-code-wrong': {
    status: 404,
    en: 'Could not find the order: a character of its code is wrong or missing. Compare it with the code you were given.',
    id: 'Tidak dapat menemukan pesanan: ada karakter kodenya yang salah atau kurang. Bandingkan dengan kode yang Anda terima.',
  },
  'order-step-refused': {
    status: 409,
    en: 'Could not change the order: it is "{from}" and cannot become "{to}". Read it again to see what can be done.',
    id: 'Tidak dapat mengubah pesanan: statusnya "{from}" dan tidak bisa menjadi "{to}". Buka lagi untuk melihat yang bisa dilakukan.',
  },
  'refund-refused': {
    status: 422,
    en: 'Could not note the refund: {amount} is more than the {left} that this order still has. Refund at most that.',
    id: 'Tidak dapat mencatat pengembalian: {amount} melebihi {left} yang masih ada pada pesanan ini. Kembalikan paling banyak sejumlah itu.',
  },
  'too-many-orders': {
    status: 429,
    en: 'Could not take the order: too many are waiting for their payment at present. Pay or cancel what you have ordered, or try again in {seconds} s.',
    id: 'Tidak dapat menerima pesanan: terlalu banyak yang menunggu pembayaran. Bayar atau batalkan yang sudah dipesan, atau coba lagi dalam {seconds} detik.',
  },
  'too-many-codes': {
    status: 429,
    en: 'Could not look up the order: too many wrong codes came from your address. Wait {seconds} s.',
    id: 'Tidak dapat mencari pesanan: terlalu banyak kode salah dari alamat Anda. Tunggu {seconds} detik.',
  },
  'payment-unavailable': {
    status: 503,
    en: 'Could not prepare the payment: the payment service does not answer. Try again in a moment, or choose another way to pay.',
    id: 'Tidak dapat menyiapkan pembayaran: layanan pembayaran tidak menjawab. Coba sebentar lagi, atau pilih cara bayar lain.',
  },
  'origin-refused': {
    status: 403,
    en: 'Could not take the order: {community} takes none from {origin}. Order on the page of the community.',
    id: 'Tidak dapat menerima pesanan: {community} tidak menerimanya dari {origin}. Pesan di halaman komunitas.',
  },
} as const;
