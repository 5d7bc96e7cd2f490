// Every way in which an area can be refused: the codes are permanent, names in braces come with the error.

export const AREA_ERROR_WORDS = {
  'area-code-unknown': {
    en: 'Could not find the area: no province, regency, district or village has the code "{code}". Look up the dotted Kemendagri code, such as 31.73 or 31.73.03.',
    id: 'Tidak dapat menemukan wilayah: tidak ada provinsi, kota/kabupaten, kecamatan, atau kelurahan berkode "{code}". Periksa kode Kemendagri bertitik, misalnya 31.73 atau 31.73.03.',
  },
  'area-too-vague': {
    en: 'Could not tell which area is meant: {count} areas are called "{written}". Add the city or regency after a comma, such as "{example}".',
    id: 'Tidak dapat memastikan wilayahnya: ada {count} wilayah bernama "{written}". Tambahkan kota atau kabupatennya setelah koma, misalnya "{example}".',
  },
} as const;
