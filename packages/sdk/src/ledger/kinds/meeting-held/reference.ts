/** What the reference and the page of an entry say of a `meeting-held` entry, field by field. */
import type { KindReference } from '../kind-reference.ts';

export const meetingHeldReference: KindReference<'meeting-held'> = {
  records: {
    id: 'Kelompok bertemu dan bermusyawarah. Yang hadir dihitung, tidak disebut; notulen ada dalam dokumen.',
    en: 'A group meets and deliberates. Who came is counted, not named; minutes stand in a document.',
  },
  fields: {
    group: {
      form: 'entry',
      label: { id: 'Kelompok', en: 'Group' },
      meaning: { id: 'Kelompok yang dimaksud.', en: 'The group it is about.' },
    },
    members: {
      form: 'number',
      unit: { id: 'orang', en: 'people' },
      label: { id: 'Anggota', en: 'Members' },
      meaning: { id: 'Jumlah anggota pada hari itu.', en: 'Members of the group on that day.' },
    },
    present: {
      form: 'number',
      unit: { id: 'orang', en: 'people' },
      label: { id: 'Hadir', en: 'Present' },
      meaning: {
        id: 'Yang hadir; kosong bila tidak dihitung.',
        en: 'Those who came; unknown where nobody counted.',
      },
    },
    excused: {
      form: 'number',
      unit: { id: 'orang', en: 'people' },
      label: { id: 'Izin', en: 'Excused' },
      meaning: {
        id: 'Yang tidak hadir dengan kabar; kosong bila tidak dicatat.',
        en: 'Those absent with word given; unknown where nobody noted it.',
      },
    },
  },
  rules: [
    {
      id: 'Hadir dan izin bersama-sama tidak lebih dari jumlah anggota.',
      en: 'Present and excused together are no more than the members.',
    },
    { id: 'Notulen tidak menyebut nama anggota.', en: 'Minutes name no member.' },
  ],
};
