/** The words of an order on its way: the stations, where it stands, what to do about it. */
import type { Dictionary } from '../../locales/fill.ts';

type Key =
  | 'title'
  | 'unknownOrder'
  | 'otherOrder'
  | 'refused'
  | 'noOrders'
  | 'test'
  | 'line'
  | 'unnamedProduct'
  | 'unnamedMsme'
  | 'helps'
  | 'placed'
  | 'here'
  | 'ahead'
  | 'from'
  | 'received'
  | 'confirmedBy'
  | 'receivedMore'
  | 'returned'
  | 'testPaid'
  | 'handedTo'
  | 'handedToUnknown'
  | 'withOthers'
  | 'noEvidence'
  | 'openEvidence'
  | 'entry'
  | 'proof'
  | 'proofOf'
  | 'say-awaiting-payment'
  | 'say-reported'
  | 'say-short'
  | 'say-paid'
  | 'say-purchased'
  | 'say-distributed'
  | 'say-documented'
  | 'say-expired'
  | 'say-cancelled'
  | 'say-refunded'
  | 'say-disputed'
  | 'howToPay'
  | 'contacts';

export const traceViewStrings: Dictionary<Key> = {
  id: {
    title: 'Pesanan {code}',
    unknownOrder:
      'Tidak ada pesanan dengan kode ini di {community}. Periksa kodenya, atau cari di komunitas tempat Anda memesan.',
    otherOrder: 'Lihat pesanan lain',
    noOrders:
      '{community} tidak menyimpan pesanan di alamat ini. Periksa kodenya, atau cari di komunitas tempat Anda memesan.',
    refused: 'Pesanan ini belum dapat dibaca. Coba lagi beberapa menit lagi.',
    test: 'uji coba',
    line: '{quantity} {unit} {product}, {msme}',
    unnamedProduct: 'produk (nama ditarik)',
    unnamedMsme: 'UMKM (nama ditarik)',
    helps: 'membantu {people} orang',
    placed: 'Dipesan',
    here: 'sekarang',
    ahead: 'belum',
    from: 'Dari {msme}, {area}',
    received: '{received} diterima',
    confirmedBy: 'dicatat oleh {who}',
    receivedMore:
      '{excess} lebih dari jumlah pesanan; ikut tercatat sebagai sumbangan, kecuali dikembalikan.',
    returned: '{returned} sudah dikembalikan.',
    testPaid: 'Uji coba: tidak ada uang yang berpindah.',
    handedTo: '{people} orang ({group}), di {area}',
    handedToUnknown: 'Jumlah orangnya belum diketahui ({group}), di {area}',
    withOthers: 'Jumlah itu untuk seluruh penyaluran, yang bisa bersama pesanan lain.',
    noEvidence: 'Buktinya tercatat; keterangannya tidak dipublikasikan atau sudah ditarik.',
    openEvidence: 'lihat',
    entry: 'catatan #{number}',
    proof: 'bukti',
    proofOf: 'Bukti catatan #{number}',
    'say-awaiting-payment':
      'Bayar {amount} paling lambat {expires}. Unitnya disimpan untuk Anda sampai saat itu.',
    'say-reported':
      'Anda melaporkan sudah membayar. Bendahara sedang mencocokkannya; unitnya disimpan sampai {expires}.',
    'say-short':
      'Baru {received} dari {amount} yang sampai. Bayar sisanya, {rest}, paling lambat {expires}.',
    'say-paid': 'Pembayaran sudah sampai. Berikutnya komunitas membeli barangnya.',
    'say-purchased': 'Barangnya sudah dibeli. Berikutnya disalurkan kepada penerima.',
    'say-distributed':
      'Barangnya sudah sampai kepada penerima. Berikutnya buktinya dipublikasikan.',
    'say-documented': 'Perjalanannya lengkap: dibayar, dibeli, disalurkan, dan ada buktinya.',
    'say-expired':
      'Batas waktunya lewat sebelum pembayaran sampai, jadi unitnya dilepas. Sudah membayar? Uang Anda tidak hilang: hubungi komunitas dan sebutkan kode ini. Belum membayar? Pesan lagi.',
    'say-cancelled':
      'Pesanan ini dibatalkan; tidak ada yang perlu dibayar. Terlanjur membayar? Hubungi komunitas dan sebutkan kode ini.',
    'say-refunded':
      '{returned} dikembalikan kepada pembayar. Belum sampai? Hubungi komunitas dan sebutkan kode ini.',
    'say-disputed':
      'Uang yang datang belum cocok dengan pesanan ini, dan tidak hilang. Bendahara memutuskan: diteruskan atau dikembalikan. Simpan bukti pembayaran; pertanyaan lewat kontak komunitas.',
    howToPay: 'Cara membayar',
    contacts: 'Kontak komunitas',
  },
  en: {
    title: 'Order {code}',
    unknownOrder:
      '{community} has no order with this code. Check the code, or look at the community where you ordered.',
    otherOrder: 'Find another order',
    noOrders:
      '{community} keeps no orders at this address. Check the code, or look at the community where you ordered.',
    refused: 'This order cannot be read yet. Try again in a few minutes.',
    test: 'test',
    line: '{quantity} {unit} of {product}, {msme}',
    unnamedProduct: 'a product (name withdrawn)',
    unnamedMsme: 'an MSME (name withdrawn)',
    helps: 'helps {people} person|helps {people} people',
    placed: 'Ordered',
    here: 'now',
    ahead: 'not yet',
    from: 'From {msme}, {area}',
    received: '{received} received',
    confirmedBy: 'recorded by the {who}',
    receivedMore:
      '{excess} more than the order; recorded as a contribution, too, unless it is returned.',
    returned: '{returned} went back.',
    testPaid: 'A test: no money moved.',
    handedTo: '{people} person ({group}), in {area}|{people} people ({group}), in {area}',
    handedToUnknown: 'How many people is not known yet ({group}), in {area}',
    withOthers: 'That is the whole delivery, which may be together with other orders.',
    noEvidence: 'There is evidence on record; its words are not published or were withdrawn.',
    openEvidence: 'see it',
    entry: 'entry #{number}',
    proof: 'proof',
    proofOf: 'Proof of entry #{number}',
    'say-awaiting-payment': 'Pay {amount} by {expires}. The units are kept for you until then.',
    'say-reported':
      'You said that you have paid. The treasurer is checking; the units are kept until {expires}.',
    'say-short': 'Only {received} of {amount} has arrived. Pay the rest, {rest}, by {expires}.',
    'say-paid': 'The payment has arrived. Next, the community buys the goods.',
    'say-purchased': 'The goods are bought. Next, they are handed to the recipients.',
    'say-distributed': 'The goods have reached the recipients. Next, the evidence is published.',
    'say-documented': 'The way is complete: paid, bought, handed out, and documented.',
    'say-expired':
      'Its time ran out before a payment arrived, so the units were released. You have paid? Your money is not lost: contact the community and name this code. You have not? Order again.',
    'say-cancelled':
      'This order was cancelled; nothing is to be paid. You paid all the same? Contact the community and name this code.',
    'say-refunded':
      '{returned} went back to the payer. It has not arrived? Contact the community and name this code.',
    'say-disputed':
      'The money that came does not match this order yet, and is not lost. The treasurer decides: go on, or return it. Keep your proof of payment; ask through the community’s contacts.',
    howToPay: 'How to pay',
    contacts: 'The community’s contacts',
  },
};
