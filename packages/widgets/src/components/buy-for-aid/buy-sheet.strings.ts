/** The words inside the buy-for-aid dialog. */
import type { Dictionary } from '../../locales/fill.ts';

type Key =
  | 'close'
  | 'title'
  | 'choose'
  | 'change'
  | 'unnamedProduct'
  | 'unnamedMsme'
  | 'ownPrice'
  | 'unitPrice'
  | 'perUnit'
  | 'helps'
  | 'helpsPeople'
  | 'helpsUnknown'
  | 'where'
  | 'near'
  | 'nearUnknown'
  | 'quantity'
  | 'less'
  | 'more'
  | 'capacity'
  | 'total'
  | 'order'
  | 'ask'
  | 'question'
  | 'orderHint'
  | 'whatsapp'
  | 'phone'
  | 'email'
  | 'instagram'
  | 'tiktok'
  | 'web'
  | 'noContacts'
  | 'noProducts'
  | 'unknownProduct'
  | 'fictional'
  | 'message'
  | 'messageNear'
  | 'subject'
  | 'who'
  | 'stepProduct'
  | 'stepQuantity'
  | 'stepPerson'
  | 'stepPay'
  | 'left'
  | 'soldOut'
  | 'freeThisWeek'
  | 'soldOutThisWeek'
  | 'instead'
  | 'allSoldOut'
  | 'orderElsewhere'
  | 'elsewhereHint'
  | 'next'
  | 'back'
  | 'leftUnknown'
  | 'tryAgain'
  | 'looking'
  | 'capacityUnknown'
  | 'closed'
  | 'group'
  | 'anybody'
  | 'groupHint'
  | 'name'
  | 'nameHint'
  | 'contact'
  | 'contactHint'
  | 'wish'
  | 'wishHint'
  | 'privacy'
  | 'method'
  | 'extraAhead'
  | 'payBy'
  | 'send'
  | 'sending'
  | 'sendAgain'
  | 'unanswered';

export const buySheetStrings: Dictionary<Key> = {
  id: {
    close: 'Tutup',
    title: 'Beli untuk bantu lewat {community}',
    choose: 'Pilih produk',
    change: 'Ganti produk',
    unnamedProduct: 'produk tanpa nama terbit',
    unnamedMsme: 'UMKM tanpa nama terbit',
    ownPrice: 'harga warung',
    unitPrice: 'Harga satuan',
    perUnit: '{price} per {unit}',
    helps: 'Mencukupi',
    helpsPeople: '{people} orang',
    helpsUnknown: 'belum diketahui',
    where: 'Disalurkan di',
    near: 'sekitar {area}',
    nearUnknown: 'dekat UMKM-nya',
    quantity: 'Jumlah dalam {unit}',
    less: 'Kurangi satu',
    more: 'Tambah satu',
    capacity: 'Paling banyak {max} {unit} seminggu: sebanyak itu kesanggupan UMKM-nya.',
    total: 'Jumlah harga',
    order: 'Pesan lewat',
    ask: 'Tanyakan lewat',
    question: 'Halo {community}, apa yang bisa saya beli untuk bantu?',
    orderHint: 'Pesanan diterima langsung oleh komunitas. Belum ada yang dibayar di sini.',
    whatsapp: 'WhatsApp',
    phone: 'Telepon {value}',
    email: 'Surel {value}',
    instagram: 'Instagram @{value}',
    tiktok: 'TikTok @{value}',
    web: 'Situs {value}',
    noContacts: 'Komunitas ini belum mencantumkan kontak.',
    noProducts: 'Komunitas ini belum mencantumkan produk. Tanyakan langsung apa yang bisa dibeli.',
    unknownProduct: 'Produk yang dipilih halaman ini tidak ada lagi. Pilih yang lain.',
    fictional:
      'Ini contoh, rekaan: produk dan kontaknya tidak nyata, jadi tidak ada yang bisa dipesan.',
    message:
      'Halo {community}, saya ingin membeli untuk bantu: {quantity} {unit} {product} dari {msme}, {total}.',
    messageNear: 'Mohon disalurkan di sekitar {area}.',
    subject: 'Beli untuk bantu: {product}',
    who: 'Dari siapa, dan bagaimana dibayar',
    stepProduct: 'Produk',
    stepQuantity: 'Jumlah',
    stepPerson: 'Nama',
    stepPay: 'Bayar',
    left: 'sisa {free} {unit} minggu ini',
    soldOut: 'habis untuk minggu ini',
    freeThisWeek: 'Tersisa {free} {unit} untuk minggu ini.',
    soldOutThisWeek:
      'Habis untuk minggu ini: kesanggupan UMKM-nya sudah terpakai. Ada lagi mulai hari Senin.',
    instead: 'Pilih {product} dari {msme}',
    allSoldOut: 'Produk lain juga habis untuk minggu ini.',
    orderElsewhere: 'Pesan di situs komunitas',
    elsewhereHint: 'Anda akan berpindah ke {host}.',
    next: 'Lanjut',
    back: 'Kembali',
    leftUnknown: 'Sisa minggu ini belum dapat dibaca, jadi pemesanan di sini ditahan dulu.',
    tryAgain: 'Coba lagi',
    looking: 'Melihat sisa minggu ini…',
    capacityUnknown: 'Kesanggupan UMKM ini belum tercatat, jadi pesanannya lewat komunitas.',
    closed: 'Pemesanan di sini sedang ditutup.',
    group: 'Untuk siapa (boleh dikosongkan)',
    anybody: 'siapa saja yang membutuhkan',
    groupHint: 'Harapan, bukan janji: komunitas menyalurkannya kepada yang paling membutuhkan.',
    name: 'Nama (boleh dikosongkan)',
    nameHint: 'Kosong berarti Hamba Allah.',
    contact: 'Kontak (boleh dikosongkan)',
    contactHint: 'WhatsApp atau surel, hanya untuk bendahara.',
    wish: 'Pesan (boleh dikosongkan)',
    wishHint: 'Dibaca oleh komunitas, tidak diterbitkan.',
    privacy:
      'Nama, kontak, dan pesan hanya dilihat komunitas, tidak pernah masuk buku besar, dan dihapus 90 hari setelah selesai. Anda bisa menghapusnya lebih cepat di halaman pesanan.',
    method: 'Cara bayar',
    extraAhead:
      'Transfer ditambah paling banyak Rp 999 agar kiriman Anda dikenali. Tambahan itu ikut menjadi kontribusi.',
    payBy: 'Cara bayar: {method}',
    send: 'Pesan, lalu bayar {total}',
    sending: 'Mengirim…',
    sendAgain: 'Kirim lagi',
    unanswered:
      'Pesanan belum dijawab. Periksa sambungan: begitu tersambung, pesanan yang sama dikirim lagi, dan tidak akan menjadi dua.',
  },
  en: {
    close: 'Close',
    title: 'Buy for aid through {community}',
    choose: 'Choose a product',
    change: 'Change product',
    unnamedProduct: 'product without a published name',
    unnamedMsme: 'MSME without a published name',
    ownPrice: 'the MSME’s own price',
    unitPrice: 'Unit price',
    perUnit: '{price} per {unit}',
    helps: 'Enough for',
    helpsPeople: '{people} person|{people} people',
    helpsUnknown: 'not known yet',
    where: 'Delivered in',
    near: 'around {area}',
    nearUnknown: 'near the MSME',
    quantity: 'Quantity in {unit}',
    less: 'One less',
    more: 'One more',
    capacity: 'At most {max} {unit} a week: that is what the MSME can make.',
    total: 'Total price',
    order: 'Order by',
    ask: 'Ask by',
    question: 'Hello {community}, what can I buy for aid?',
    orderHint: 'The community itself takes the order. Nothing is paid here yet.',
    whatsapp: 'WhatsApp',
    phone: 'Phone {value}',
    email: 'E-mail {value}',
    instagram: 'Instagram @{value}',
    tiktok: 'TikTok @{value}',
    web: 'Website {value}',
    noContacts: 'This community has not published any contact yet.',
    noProducts: 'This community has not listed any product yet. Ask directly what can be bought.',
    unknownProduct: 'The product that this page chose is no longer listed. Choose another one.',
    fictional:
      'This is an example, fictional: its products and contacts are not real, so nothing can be ordered.',
    message:
      'Hello {community}, I would like to buy for aid: {quantity} {unit} of {product} from {msme}, {total}.',
    messageNear: 'Please deliver it around {area}.',
    subject: 'Buy for aid: {product}',
    who: 'From whom, and how it is paid',
    stepProduct: 'Product',
    stepQuantity: 'Quantity',
    stepPerson: 'Name',
    stepPay: 'Pay',
    left: '{free} {unit} left this week',
    soldOut: 'sold out for this week',
    freeThisWeek: '{free} {unit} left for this week.',
    soldOutThisWeek:
      'Sold out for this week: the MSME cannot make more. There will be more from Monday.',
    instead: 'Choose {product} from {msme}',
    allSoldOut: 'The other products are sold out for this week, too.',
    orderElsewhere: 'Order on the community’s site',
    elsewhereHint: 'You will move to {host}.',
    next: 'Continue',
    back: 'Back',
    leftUnknown: 'What is left this week cannot be read yet, so ordering here has to wait.',
    tryAgain: 'Try again',
    looking: 'Looking what is left this week…',
    capacityUnknown:
      'What this MSME can make has not been recorded, so the community takes the order.',
    closed: 'Ordering here is closed at present.',
    group: 'For whom (optional)',
    anybody: 'anybody in need',
    groupHint: 'A wish, not a promise: the community hands it to those who need it most.',
    name: 'Name (optional)',
    nameHint: 'Empty means “Hamba Allah”, a servant of God.',
    contact: 'Contact (optional)',
    contactHint: 'WhatsApp or e-mail, for the treasurer only.',
    wish: 'Message (optional)',
    wishHint: 'Read by the community, not published.',
    privacy:
      'Only the community sees your name, contact and message. They never enter the ledger and are erased 90 days after the end; you can erase them sooner on the order’s page.',
    method: 'How to pay',
    extraAhead:
      'At most Rp 999 is added to a transfer, to tell it from others. It is part of the contribution.',
    payBy: 'How to pay: {method}',
    send: 'Order, then pay {total}',
    sending: 'Sending…',
    sendAgain: 'Send again',
    unanswered:
      'The order has not been answered. Check the connection: once it is back the same order is sent again, and will not become two.',
  },
};
