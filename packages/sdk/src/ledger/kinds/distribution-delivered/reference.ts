/** What the reference and the page of an entry say of a `distribution-delivered` entry, field by field. */
import { recipientGroupWords } from '../../../format/recipient-group-words.ts';
import { deliveryWayWords } from '../../../format/words.ts';
import type { KindReference } from '../kind-reference.ts';

export const distributionDeliveredReference: KindReference<'distribution-delivered'> = {
  records: {
    id: 'Barang sampai kepada penerima. Hanya wilayah dan kelompok, tidak pernah nama atau alamat.',
    en: 'Goods reach people. Only an area and a group, never a name or an address.',
  },
  fields: {
    campaign: {
      form: 'entry',
      label: { id: 'Kampanye', en: 'Campaign' },
      meaning: {
        id: 'Kampanye yang menaunginya; dikosongkan bila tidak ada.',
        en: 'The campaign it belongs to; left out where there is none.',
      },
    },
    purchases: {
      form: 'entry',
      label: { id: 'Pembelian', en: 'Purchases' },
      meaning: {
        id: 'Pembelian yang menjadi asal barangnya.',
        en: 'The purchases that the goods come from.',
      },
    },
    packages: {
      form: 'entry',
      label: { id: 'Paket', en: 'Packages' },
      meaning: {
        id: 'Pengemasan yang paketnya disalurkan.',
        en: 'The packings whose packages are handed out.',
      },
    },
    goods: {
      form: 'goods',
      label: { id: 'Barang', en: 'Goods' },
      meaning: {
        id: 'Berapa banyak dari pembelian yang mana; diperlukan untuk neraca barang bila asalnya lebih dari satu pembelian.',
        en: 'How much of which purchase; needed for the balance of goods where they come from several.',
      },
    },
    recipientGroup: {
      form: 'code',
      values: recipientGroupWords,
      label: { id: 'Kelompok penerima', en: 'Recipient group' },
      meaning: { id: 'Siapa yang menerima.', en: 'Who receives.' },
    },
    people: {
      form: 'people',
      label: { id: 'Penerima', en: 'Recipients' },
      meaning: {
        id: 'Berapa orang, sebagai rentang; 5–10 tidak pernah menjadi 7,5.',
        en: 'How many people, as a range; 5–10 is never 7.5.',
      },
    },
    area: {
      form: 'area',
      label: { id: 'Wilayah', en: 'Area' },
      meaning: {
        id: 'Tempat penyaluran; kelurahan hanya bila penerimanya paling sedikit 5 orang.',
        en: 'Where it was handed out; a kelurahan only where at least 5 people were served.',
      },
    },
    by: {
      form: 'code',
      values: deliveryWayWords,
      label: { id: 'Cara', en: 'Way' },
      meaning: {
        id: 'Bagaimana barang sampai; boleh lebih dari satu bila sumbernya menyebut pilihan.',
        en: 'How the goods got there; more than one where the source names alternatives.',
      },
    },
    volunteers: {
      form: 'number',
      unit: { id: 'orang', en: 'people' },
      label: { id: 'Relawan', en: 'Volunteers' },
      meaning: {
        id: 'Relawan yang ikut; kosong bila tidak dihitung.',
        en: 'Volunteers who took part; unknown where nobody counted.',
      },
    },
  },
  rules: [
    {
      id: 'Nama, wajah, dan alamat penerima tidak pernah dicatat.',
      en: 'Names, faces and addresses of recipients are never recorded.',
    },
    {
      id: 'Tidak lebih banyak yang dikemas, disalurkan, dan susut daripada yang dibeli, sejauh jumlahnya diketahui.',
      en: 'No more is packed, handed out and lost than was bought, as far as the numbers are known.',
    },
  ],
};
