/** What the reference and the page of an entry say of a `campaign-opened` entry, field by field. */
import type { KindReference } from '../kind-reference.ts';

export const campaignOpenedReference: KindReference<'campaign-opened'> = {
  records: {
    id: 'Sebuah penggalangan dibuka, dengan sasaran dan batas waktu. Judul dan ceritanya ada dalam dokumen.',
    en: 'A collection opens, with a goal and an end. Its title and story stand in a document.',
  },
  fields: {
    goal: {
      form: 'rupiah',
      label: { id: 'Sasaran', en: 'Goal' },
      meaning: {
        id: 'Jumlah yang ingin dikumpulkan; kosong bila tidak ada sasaran.',
        en: 'How much is to be collected; unknown where no goal was set.',
      },
    },
    until: {
      form: 'date',
      label: { id: 'Sampai', en: 'Until' },
      meaning: {
        id: 'Hari terakhir pengumpulan; kosong bila tanpa batas waktu.',
        en: 'Last day on which it collects; unknown where it is open-ended.',
      },
    },
    permit: {
      form: 'permit',
      label: { id: 'Izin', en: 'Permit' },
      meaning: {
        id: 'Nomor izin pengumpulan uang atau barang (PUB) dan masa berlakunya, atau alasan izin tidak diperlukan.',
        en: 'Number of the collection permit (PUB) and until when it holds, or why none is needed.',
      },
    },
  },
  rules: [
    {
      id: 'Biaya kampanye dibandingkan dengan batas 10 % dari yang terkumpul (PP 29/1980 pasal 6).',
      en: 'A campaign’s costs are held against the cap of 10 % of what was collected (PP 29/1980 art. 6).',
    },
  ],
};
