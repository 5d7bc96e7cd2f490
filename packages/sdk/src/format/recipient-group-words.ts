/** What the groups of recipients are called; apart from the other words, which a page that names them does not need. */
import type { RecipientGroup } from '../contract/values.schema.ts';
import type { Codes } from './language.ts';

export const recipientGroupWords: Codes<RecipientGroup> = {
  residents: { id: 'warga', en: 'residents' },
  'low-income-families': { id: 'keluarga berpenghasilan rendah', en: 'low-income families' },
  'informal-workers': { id: 'pekerja informal', en: 'informal workers' },
  'crisis-hit': { id: 'warga terdampak krisis', en: 'people hit by a crisis' },
  elderly: { id: 'lansia', en: 'elderly people' },
  'under-fives': { id: 'balita', en: 'under-fives' },
  'pregnant-women': { id: 'ibu hamil', en: 'pregnant women' },
  'people-with-disabilities': { id: 'penyandang disabilitas', en: 'people with disabilities' },
  'school-children': { id: 'anak sekolah', en: 'school children' },
  'health-post-visitors': { id: 'peserta posbindu', en: 'health post visitors' },
};
