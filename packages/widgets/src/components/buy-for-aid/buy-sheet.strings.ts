/** The words inside the buy-for-aid dialog. */
import type { Dictionary } from '../../locales/fill.ts';

type Key =
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
  | 'subject';

export const buySheetStrings: Dictionary<Key> = {
  id: {
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
  },
  en: {
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
  },
};
