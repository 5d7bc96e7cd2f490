// Every way in which the text of a QRIS code can be refused: codes are permanent, people read the words.

interface Words {
  readonly en: string;
  readonly id: string;
}

export const QRIS_ERROR_WORDS = {
  'qris-foreign': {
    en: 'Could not read the QRIS text: it begins with "{found}", not with 000201. Scan the code with an app that shows its text, and copy all of it.',
    id: 'Tidak dapat membaca teks QRIS: awalnya "{found}", bukan 000201. Pindai kode dengan aplikasi yang menampilkan teksnya, lalu salin seluruhnya.',
  },
  'qris-cut': {
    en: 'Could not read the QRIS text: it ends with "{found}", not with 6304 and four hexadecimal digits. Copy it again, to its last character.',
    id: 'Tidak dapat membaca teks QRIS: akhirnya "{found}", bukan 6304 dan empat digit heksadesimal. Salin lagi, sampai karakter terakhir.',
  },
  'qris-checksum': {
    en: 'Could not read the QRIS text: its checksum (tag 63) is {found}, the text gives {expected}. A character is wrong: copy it again from the code, and do not type it.',
    id: 'Tidak dapat membaca teks QRIS: checksum-nya (tag 63) {found}, padahal teksnya menghasilkan {expected}. Ada karakter yang salah: salin lagi dari kodenya, jangan diketik.',
  },
  'qris-form': {
    en: 'Could not read the QRIS text: at character {place} stands "{found}" and not a tag and a length, two digits each. Ask whoever issued the code for a new one.',
    id: 'Tidak dapat membaca teks QRIS: di karakter ke-{place} tertulis "{found}", bukan tag dan panjang, masing-masing dua digit. Minta kode baru kepada penerbitnya.',
  },
  'qris-length': {
    en: 'Could not read the QRIS text: tag {tag} at character {place} says it has {length} characters, and {left} follow. Ask whoever issued the code for a new one.',
    id: 'Tidak dapat membaca teks QRIS: tag {tag} di karakter ke-{place} menyatakan {length} karakter, padahal yang menyusul {left}. Minta kode baru kepada penerbitnya.',
  },
  'qris-twice': {
    en: 'Could not read the QRIS text: tag {tag} stands there twice, the second time at character {place}. Ask whoever issued the code for a new one.',
    id: 'Tidak dapat membaca teks QRIS: tag {tag} tertulis dua kali, yang kedua di karakter ke-{place}. Minta kode baru kepada penerbitnya.',
  },
  'qris-missing': {
    en: 'Could not read the QRIS text: tag {tag} ({what}) is missing. Ask whoever issued the code for a new one.',
    id: 'Tidak dapat membaca teks QRIS: tag {tag} ({what}) tidak ada. Minta kode baru kepada penerbitnya.',
  },
  'qris-value': {
    en: 'Could not read the QRIS text: tag {tag} is "{found}". It must be {expected}.',
    id: 'Tidak dapat membaca teks QRIS: tag {tag} berisi "{found}". Isinya harus {expected}.',
  },
  'qris-field': {
    en: 'Could not build the QRIS text: tag "{tag}" does not fit. Give each tag once as two digits, 00 first, none of them 63.',
    id: 'Tidak dapat menyusun teks QRIS: tag "{tag}" tidak cocok. Tulis tiap tag sekali sebagai dua digit, 00 di awal, tanpa 63.',
  },
  'qris-long': {
    en: 'Could not build the QRIS text: tag {tag} has {length} characters. Give it 1 to 99.',
    id: 'Tidak dapat menyusun teks QRIS: tag {tag} berisi {length} karakter. Isi dengan 1 sampai 99.',
  },
  'qris-amount': {
    en: 'Could not fill in the amount: {amount} is not a whole number of rupiah from 1 to {max}. Give such a number.',
    id: 'Tidak dapat mengisi jumlah: {amount} bukan rupiah bulat dari 1 sampai {max}. Berikan bilangan seperti itu.',
  },
} as const satisfies Record<string, Words>;
