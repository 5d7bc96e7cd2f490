/** What the codes of partners, campaigns and goods that went missing are called. */
import type { EntryOf } from '../ledger/kinds/entry.schema.ts';
import type { Codes } from './language.ts';

type Permit = NonNullable<EntryOf<'campaign-opened'>['permit']>;

export const partnerTypeWords: Codes<EntryOf<'partner-joined'>['type']> = {
  foundation: { id: 'yayasan', en: 'foundation' },
  church: { id: 'gereja', en: 'church' },
  'faith-community': { id: 'komunitas iman', en: 'faith community' },
  school: { id: 'sekolah', en: 'school' },
  university: { id: 'universitas', en: 'university' },
  'government-office': { id: 'kantor pemerintah', en: 'government office' },
  'health-post': { id: 'posyandu atau posbindu', en: 'health post' },
  company: { id: 'perusahaan', en: 'company' },
  logistics: { id: 'jasa pengantaran', en: 'logistics service' },
  association: { id: 'perkumpulan', en: 'association' },
  other: { id: 'lembaga lain', en: 'another organisation' },
};

export const partnerRoleWords: Codes<EntryOf<'partner-joined'>['roles'][number]> = {
  funding: { id: 'dana', en: 'funding' },
  logistics: { id: 'pengantaran', en: 'logistics' },
  venue: { id: 'tempat', en: 'a venue' },
  distribution: { id: 'penyaluran', en: 'distribution' },
  mentoring: { id: 'pembinaan', en: 'mentoring' },
  promotion: { id: 'promosi', en: 'promotion' },
  companionship: { id: 'pendampingan', en: 'companionship' },
};

export const permitExemptionWords: Codes<Extract<Permit, { exempt: unknown }>['exempt']> = {
  'among-members': { id: 'hanya di antara anggota', en: 'only among members' },
  'religious-gathering': { id: 'dalam pertemuan ibadah', en: 'in a religious gathering' },
  emergency: { id: 'keadaan darurat', en: 'an emergency' },
  'purchase-at-true-price': {
    id: 'pembelian dengan harga UMKM sendiri',
    en: 'purchases at the MSME’s own price',
  },
};

export const closingReasonWords: Codes<EntryOf<'campaign-closed'>['reason']> = {
  'goal-reached': { id: 'sasaran tercapai', en: 'its goal is reached' },
  'period-ended': { id: 'masanya berakhir', en: 'its period ended' },
  stopped: { id: 'dihentikan', en: 'it was stopped' },
};

export const lossReasonWords: Codes<EntryOf<'goods-lost'>['reason']> = {
  spoiled: { id: 'basi atau busuk', en: 'spoiled' },
  expired: { id: 'kedaluwarsa', en: 'expired' },
  damaged: { id: 'rusak', en: 'damaged' },
  stolen: { id: 'dicuri', en: 'stolen' },
  missing: { id: 'hilang', en: 'missing' },
  returned: { id: 'dikembalikan', en: 'returned' },
};
