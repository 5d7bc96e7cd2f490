/** What the reference and the page of an entry say of a `evidence-published` entry, field by field. */
import { mediumWords } from '../../../format/words.ts';
import type { KindReference } from '../kind-reference.ts';

export const evidencePublishedReference: KindReference<'evidence-published'> = {
  records: {
    id: 'Bukti untuk catatan lain. Keterangan, tautan, dan gambarnya ada dalam dokumen.',
    en: 'Proof of another entry. Caption, link and picture stand in a document.',
  },
  fields: {
    about: {
      form: 'entry',
      label: { id: 'Tentang', en: 'About' },
      meaning: { id: 'Catatan yang dibuktikan.', en: 'The entries that it proves.' },
    },
    medium: {
      form: 'code',
      values: mediumWords,
      label: { id: 'Bentuk', en: 'Medium' },
      meaning: { id: 'Foto, video, tautan, atau nota.', en: 'Photo, video, link or receipt.' },
    },
  },
  rules: [
    {
      id: 'Gambar orang memerlukan persetujuan; gambar anak memerlukan persetujuan wali.',
      en: 'Pictures of people need consent; those of children their guardian’s.',
    },
  ],
};
