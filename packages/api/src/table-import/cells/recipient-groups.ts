// The words that tables use for groups of recipients.
import type { RecipientGroup } from '@circunomy/sdk/ledger';

const WORDS: Readonly<Record<RecipientGroup, readonly string[]>> = {
  residents: [
    'warga',
    'orang',
    'jiwa',
    'penerima',
    'penerima manfaat',
    'people',
    'residents',
    'persons',
    'masyarakat',
  ],
  'low-income-families': [
    'warga prasejahtera',
    'warga miskin',
    'warga tidak mampu',
    'warga kurang mampu',
    'orang kurang mampu',
    'dhuafa',
    'anggota keluarga prasejahtera',
    'low-income people',
  ],
  'informal-workers': [
    'pekerja informal',
    'ojol',
    'pengemudi ojek',
    'pemulung',
    'penyapu jalan',
    'pedagang kaki lima',
    'buruh harian',
    'informal workers',
  ],
  'crisis-hit': [
    'penyintas',
    'korban bencana',
    'korban banjir',
    'korban kebakaran',
    'pengungsi',
    'people hit by a crisis',
  ],
  elderly: ['lansia', 'lanjut usia', 'warga lansia', 'elderly', 'older people'],
  'under-fives': ['balita', 'anak balita', 'under-fives'],
  'pregnant-women': ['ibu hamil', 'bumil', 'pregnant women'],
  'people-with-disabilities': [
    'difabel',
    'disabilitas',
    'penyandang disabilitas',
    'people with disabilities',
  ],
  'school-children': ['anak sekolah', 'siswa', 'murid', 'pelajar', 'school children', 'pupils'],
  'health-post-visitors': ['peserta posbindu', 'pengunjung posbindu', 'health post visitors'],
};

const FAMILIES = /^(keluarga|kk|kepala keluarga|rumah tangga|families|households)\b/;

export const recipientGroups = Object.keys(WORDS) as readonly RecipientGroup[];

/** `families` where households are counted; undefined where the word is not known. */
export function readGroupWord(key: string): RecipientGroup | 'families' | undefined {
  if (FAMILIES.test(key)) return 'families';
  return recipientGroups.find((group) => group === key || WORDS[group].includes(key));
}
