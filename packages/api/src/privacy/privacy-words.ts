// Everything the privacy gate can say, in one list: codes are permanent. No sentence has room for the refused text:
// {path} is a field, {from} and {to} are positions counted from 1.

interface PrivacyWords {
  readonly en: string;
  readonly id: string;
}

export const PRIVACY_WORDS = {
  'phone-number': {
    en: 'Could not accept {path}: characters {from}–{to} look like a phone number. Leave it out; a business may have it in the contact of its profile.',
    id: 'Tidak dapat menerima {path}: karakter {from}–{to} tampak seperti nomor telepon. Hilangkan; nomor usaha boleh di kontak profilnya.',
  },
  'e-mail-address': {
    en: 'Could not accept {path}: characters {from}–{to} look like an e-mail address. Leave it out; a business may have it in the contact of its profile.',
    id: 'Tidak dapat menerima {path}: karakter {from}–{to} tampak seperti alamat surel. Hilangkan; surel usaha boleh di kontak profilnya.',
  },
  'population-number': {
    en: 'Could not accept {path}: characters {from}–{to} look like a population or family card number (NIK, KK). Leave it out.',
    id: 'Tidak dapat menerima {path}: karakter {from}–{to} tampak seperti NIK atau nomor KK. Hilangkan.',
  },
  'tax-number': {
    en: 'Could not accept {path}: characters {from}–{to} look like a tax number (NPWP). Leave it out.',
    id: 'Tidak dapat menerima {path}: karakter {from}–{to} tampak seperti NPWP. Hilangkan.',
  },
  'licence-number': {
    en: 'Could not accept {path}: characters {from}–{to} look like the number of a driving licence (SIM). Leave it out.',
    id: 'Tidak dapat menerima {path}: karakter {from}–{to} tampak seperti nomor SIM. Hilangkan.',
  },
  'passport-number': {
    en: 'Could not accept {path}: characters {from}–{to} look like the number of a passport. Leave it out.',
    id: 'Tidak dapat menerima {path}: karakter {from}–{to} tampak seperti nomor paspor. Hilangkan.',
  },
  'insurance-number': {
    en: 'Could not accept {path}: characters {from}–{to} look like a social insurance number (BPJS). Leave it out.',
    id: 'Tidak dapat menerima {path}: karakter {from}–{to} tampak seperti nomor BPJS. Hilangkan.',
  },
  'bank-account': {
    en: 'Could not accept {path}: characters {from}–{to} look like the number of a bank account. Leave it out.',
    id: 'Tidak dapat menerima {path}: karakter {from}–{to} tampak seperti nomor rekening. Hilangkan.',
  },
  'exact-point': {
    en: 'Could not accept {path}: characters {from}–{to} look like exact coordinates. Leave them out; a business may have a point in its profile if its owner agrees.',
    id: 'Tidak dapat menerima {path}: karakter {from}–{to} tampak seperti koordinat persis. Hilangkan; titik usaha boleh di profilnya bila pemiliknya setuju.',
  },
  'map-link': {
    en: 'Could not accept {path}: characters {from}–{to} look like a link to an exact point on a map. Leave it out and name the kecamatan.',
    id: 'Tidak dapat menerima {path}: karakter {from}–{to} tampak seperti tautan ke titik persis di peta. Hilangkan dan sebutkan kecamatannya.',
  },
  'plus-code': {
    en: 'Could not accept {path}: characters {from}–{to} look like a plus code, which is an exact point. Leave it out and name the kecamatan.',
    id: 'Tidak dapat menerima {path}: karakter {from}–{to} tampak seperti plus code, yaitu titik persis. Hilangkan dan sebutkan kecamatannya.',
  },
  'recipient-name': {
    en: 'Could not accept {path}: characters {from}–{to} look like a person’s name in a text about recipients or members. Write "seorang penerima", "seorang anggota" or an initial such as "Ibu A."; write the name of a business with its kind, such as "Warung …".',
    id: 'Tidak dapat menerima {path}: karakter {from}–{to} tampak seperti nama orang dalam teks tentang penerima atau anggota. Tulis "seorang penerima", "seorang anggota", atau inisial seperti "Ibu A."; nama usaha ditulis dengan jenisnya, seperti "Warung …".',
  },
  'recipient-speaker': {
    en: 'Could not accept {path}: it looks like the name of a recipient. Leave it out, or write "seorang penerima" or an initial such as "Ibu A.".',
    id: 'Tidak dapat menerima {path}: isinya tampak seperti nama penerima. Hilangkan, atau tulis "seorang penerima" atau inisial seperti "Ibu A.".',
  },
  'home-address': {
    en: 'Could not accept {path}: characters {from}–{to} look like a home address. Leave out street, number, RT and RW; name the kelurahan or kecamatan.',
    id: 'Tidak dapat menerima {path}: karakter {from}–{to} tampak seperti alamat rumah. Hilangkan jalan, nomor, RT, dan RW; sebutkan kelurahan atau kecamatannya.',
  },
  'group-too-small': {
    en: 'Could not accept {path}: it is finer than a kecamatan, and fewer than {fewest} people may have been served. Give the kecamatan.',
    id: 'Tidak dapat menerima {path}: lebih rinci dari kecamatan, padahal penerimanya mungkin kurang dari {fewest} orang. Sebutkan kecamatannya.',
  },
  'inclusion-not-agreed': {
    en: 'Could not accept {path}: whose business it is needs its owner’s own consent ("given") in a document of this entry. Ask for it and record it, or leave the tags out.',
    id: 'Tidak dapat menerima {path}: tanda inklusi memerlukan persetujuan pemiliknya sendiri ("given") pada dokumen catatan ini. Minta dan catat, atau hilangkan tandanya.',
  },
  'inclusion-too-fine': {
    en: 'Could not accept {path}: the place is finer than a kecamatan, and neighbours would know whose disability it is. Give the kecamatan.',
    id: 'Tidak dapat menerima {path}: wilayahnya lebih rinci dari kecamatan, sehingga tetangga tahu siapa yang menyandang disabilitas. Sebutkan kecamatannya.',
  },
  'consent-missing': {
    en: 'Could not accept {path}: consent with its basis and purpose is missing. Ask for consent and record it, or leave the document out.',
    id: 'Tidak dapat menerima {path}: persetujuan beserta dasar dan tujuannya tidak ada. Minta dan catat persetujuannya, atau hilangkan dokumennya.',
  },
  'consent-made-up': {
    en: 'Could not accept {path}: "fictional" is no consent in a community of real people. Ask for consent and record it, or leave the document out.',
    id: 'Tidak dapat menerima {path}: "fictional" bukan persetujuan di komunitas yang nyata. Minta dan catat persetujuannya, atau hilangkan dokumennya.',
  },
  'consent-expired': {
    en: 'Could not accept {path}: the consent ended before {today}. Ask for it again, or leave the document out.',
    id: 'Tidak dapat menerima {path}: persetujuannya berakhir sebelum {today}. Minta lagi, atau hilangkan dokumennya.',
  },
  'guardian-missing': {
    en: 'Could not accept {path}: pictures and words of children need a guardian’s consent (UU 27/2022 art. 25). Record "guardian-given", leave the document out, or say in a picture’s caption that nobody can be recognised.',
    id: 'Tidak dapat menerima {path}: gambar dan kata-kata anak memerlukan persetujuan wali (UU 27/2022 pasal 25). Catat "guardian-given", hilangkan dokumennya, atau sebutkan di keterangan gambar bahwa tidak seorang pun dikenali.',
  },
  'contact-not-agreed': {
    en: 'Could not accept {path}: the contact of a business needs its owner’s own consent ("given"). Ask for it and record it, or leave the contact out.',
    id: 'Tidak dapat menerima {path}: kontak usaha memerlukan persetujuan pemiliknya sendiri ("given"). Minta dan catat, atau hilangkan kontaknya.',
  },
  'point-not-agreed': {
    en: 'Could not accept {path}: an exact point needs its owner’s own consent ("given"). Ask for it and record it, or leave the point out: the kelurahan is shown instead.',
    id: 'Tidak dapat menerima {path}: titik persis memerlukan persetujuan pemiliknya sendiri ("given"). Minta dan catat, atau hilangkan titiknya: kelurahannya yang ditampilkan.',
  },
} as const satisfies Record<string, PrivacyWords>;

export type PrivacyCode = keyof typeof PRIVACY_WORDS;
