// What the gate is for: every planted case must be stopped, at its field, with its kind named.
import type { Entry } from '@circunomy/sdk/ledger';
import { describe, expect, test } from 'vitest';
import { checkPrivacy, type PrivacyCode } from './index.ts';

const consent = {
  basis: 'given',
  purpose: 'Laporan penyaluran',
  on: '2026-01',
  until: null,
} as const;
const findEntry = () => ({ kind: 'distribution-delivered', recipientGroup: 'elderly' }) as Entry;

function checkCaption(caption: string) {
  const payload = { about: ['distribution-0123456789ab'], medium: 'photo' };
  return checkPrivacy(
    { kind: 'evidence-published', on: null, payload },
    [{ kind: 'evidence', body: { caption }, consent }],
    { today: '2026-11-21', findEntry },
  );
}

const planted: readonly (readonly [PrivacyCode, string])[] = [
  ['phone-number', 'Pesan lewat 0812-3456-7890 ya'],
  ['phone-number', 'Hubungi +62 812 3456 7890'],
  ['phone-number', 'WA 6281234567890'],
  ['phone-number', 'wa.me/6281234567890'],
  ['phone-number', 'Nomor 0812.3456.7890 aktif'],
  ['phone-number', 'Nomor (0812) 3456 7890'],
  ['phone-number', 'Nomor 081234567890'],
  ['phone-number', 'hp0857 1234 5678'],
  ['phone-number', 'Kantor (021) 555 1234'],
  ['phone-number', 'Kantor 021-5551234'],
  ['phone-number', 'Kantor 021 555 1234'],
  ['phone-number', 'Kantor 0274-512345 buka pagi'],
  ['phone-number', 'Kantor (0341) 512-345'],
  ['phone-number', 'Kantor +62-274-512345'],
  ['phone-number', 'Kantor 62 21 555 1234'],
  ['phone-number', 'Nomor +62 (0) 812 3456 789'],
  ['phone-number', 'Nomor 0062 812 3456 7890'],
  ['phone-number', 'Telp. 5551234'],
  ['phone-number', 'Telepon: 812-3456-7890'],
  ['phone-number', 'Hubungi 0812/3456/7890'],
  ['phone-number', 'Kerabat di Singapura +65 9123 4567'],
  ['phone-number', 'Nomor 08 12 34 56 78 90'],
  ['phone-number', 'Nomor 0 8 1 2 3 4 5 6 7 8 9'],
  ['phone-number', 'Nomor O812-3456-7890'],
  ['phone-number', 'Nomor 0812３４５６7890'],
  ['phone-number', 'Nomor 0812\u200d3456\u200b7890'],
  ['phone-number', 'Nomor ٠٨١٢٣٤٥٦٧٨٩٠'],
  ['phone-number', 'Nomor ۰۸۱۲۳۴۵۶۷۸۹۰'],
  ['phone-number', 'Nomor 0812\u00a03456\u20037890'],
  ['phone-number', 'Nomor 0812–3456–7890'],
  ['phone-number', 'Nomor 𝟘𝟠𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡𝟘'],
  ['phone-number', 'Nomor 0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣0️⃣'],
  ['population-number', 'NIK 3175031203850001'],
  ['population-number', 'Warga 3175035203850001 sudah menerima'],
  ['population-number', '3175 0352 0385 0001'],
  ['population-number', '317503 520385 0001'],
  ['population-number', '31.75.03.520385.0001'],
  ['population-number', '3175-0352-0385-0001'],
  ['population-number', 'No. KK: 9999999999999999'],
  ['population-number', '３１７５０３５２０３８５０００１'],
  ['tax-number', 'NPWP 01.234.567.8-901.000'],
  ['tax-number', '01.234.567.8-901.000'],
  ['tax-number', 'npwp: 012345678901000'],
  ['tax-number', 'NPWP 0012345678901000'],
  ['licence-number', 'SIM C 1234-5678-901234'],
  ['licence-number', 'No SIM 850312345678'],
  ['passport-number', 'Paspor A1234567'],
  ['passport-number', 'bernomor C7654321 atas izin'],
  ['passport-number', 'passport no. AB 123456'],
  ['insurance-number', 'BPJS 0001234567890'],
  ['insurance-number', 'kartu 0002345678901 berlaku'],
  ['insurance-number', 'No. BPJS Ketenagakerjaan: 12345678901'],
  ['bank-account', 'Rekening BCA 1234567890'],
  ['bank-account', 'No. rek 0123-01-012345-50-1'],
  ['bank-account', 'norek: 123.456.789.012'],
  ['bank-account', 'Transfer ke Bank Jago 101234567890'],
  ['bank-account', 'Mandiri 123-00-0123456-7'],
  ['e-mail-address', 'Tulis ke sari.penerima@contoh.example'],
  ['e-mail-address', 'sari (at) contoh (dot) example'],
  ['e-mail-address', 'sari[at]contoh[dot]co[dot]id'],
  ['e-mail-address', 'sari @ gmail.com'],
  ['e-mail-address', 'sari＠contoh．example'],
  ['exact-point', 'Rumahnya di -6.208763, 106.845599'],
  ['exact-point', 'Rumahnya di 106.8456 -6.2088'],
  ['exact-point', 'Titik -6,2088; 106,8456'],
  ['exact-point', 'lat: -7.797, long: 110.370'],
  ['exact-point', '6.2088° LS, 106.8456° BT'],
  ['exact-point', '6°12\'31.3"S 106°50\'44.1"E'],
  ['exact-point', '6º 12’ 31” LS'],
  ['map-link', 'https://www.google.com/maps/@-6.2087634,106.845599,17z'],
  ['map-link', 'https://maps.google.com/?q=-6.20876,106.84559'],
  ['map-link', 'https://maps.app.goo.gl/AbCdEfGh123'],
  [
    'map-link',
    'https://www.openstreetmap.org/?mlat=-6.20876&mlon=106.84559#map=19/-6.20876/106.84559',
  ],
  ['map-link', 'https://www.google.com/maps/place/Rumah/data=!3d-6.2087634!4d106.845599'],
  ['plus-code', 'Rumah di 6P58QRRW+CX'],
  ['plus-code', 'Rumah di QRRW+CX Jatinegara'],
  ['recipient-name', 'Ibu Sari menerima dua paket'],
  ['recipient-name', 'Paket untuk Bpk. Joko Susilo'],
  ['recipient-name', 'Paket a.n. Sari Wulandari'],
  ['recipient-name', 'Paket an. Hendro'],
  ['recipient-name', 'diterima bu sari di depan rumah'],
  ['recipient-name', 'Seorang nenek bernama Rukmini'],
  ['recipient-name', 'Penerima: Markonah'],
  ['recipient-name', 'Pak Haji Sulaiman tersenyum'],
  ['recipient-name', 'IBU SARI MENERIMA PAKET'],
  ['recipient-name', 'Mrs. Wulan received a package'],
  ['recipient-name', 'Siti Aminah tinggal sendiri'],
  ['recipient-name', 'Nasi dari Warung Melati untuk Bu Ratmi'],
  ['recipient-name', 'Ibu\u200b Sari dan anaknya'],
  ['home-address', 'Diantar ke Jl. Melati No. 5'],
  ['home-address', 'Diantar ke Jalan Kenanga III No 12B'],
  ['home-address', 'Diantar ke jl mawar nomor 7'],
  ['home-address', 'Diantar ke Gang Mawar 12'],
  ['home-address', 'Diantar ke Gg. 3'],
  ['home-address', 'Warga RT 03/RW 05'],
  ['home-address', 'Warga RT.003 RW.005'],
  ['home-address', 'Warga RT/RW 03/05'],
  ['home-address', 'Perumahan Asri Blok B2 No. 15'],
  ['home-address', 'rumah nomor 14 cat hijau'],
];

describe('the privacy gate over captions', () => {
  test.each(planted)('stops a %s in "%s"', (code, text) => {
    expect(checkCaption(text).map((fault) => [fault.code, fault.path])).toContainEqual([
      code,
      '$.documents[0].body.caption',
    ]);
  });

  test('names every case with one fault each', () => {
    const several = planted.filter(([, text]) => checkCaption(text).length !== 1);
    expect(several.map(([, text]) => [text, checkCaption(text)])).toEqual([]);
  });

  test('says where in the original the number stands, invisible characters counted', () => {
    expect(checkCaption('WA: 0812\u200b3456\u200b7890 sore').map(({ message }) => message)).toEqual(
      [
        {
          en: 'Could not accept $.documents[0].body.caption: characters 5–18 look like a phone number. Leave it out; a business may have it in the contact of its profile.',
          id: 'Tidak dapat menerima $.documents[0].body.caption: karakter 5–18 tampak seperti nomor telepon. Hilangkan; nomor usaha boleh di kontak profilnya.',
        },
      ],
    );
  });

  test('counts a character outside the basic plane once', () => {
    const [fault] = checkCaption('🍲🍲 sari@contoh.example');
    expect(fault?.message.en).toContain('characters 4–22');
  });

  test('finds every case in one text', () => {
    const text = 'Ibu Sari, Jl. Melati No. 5, 0812-3456-7890, NIK 3175035203850001.';
    expect(checkCaption(text).map(({ code }) => code)).toEqual([
      'population-number',
      'phone-number',
      'home-address',
      'recipient-name',
    ]);
  });

  test('answers fast however hostile the text', () => {
    const hostile = [
      '0 ',
      '0-',
      '(',
      'a.',
      'Ibu ',
      'Jl. A ',
      '6°',
      '-6.2088,',
      'a@a.',
      '8+',
      'WA ',
      '.1',
    ];
    const began = performance.now();
    for (const piece of hostile) checkCaption(piece.repeat(4000 / piece.length));
    expect((performance.now() - began) / hostile.length).toBeLessThan(500);
  });
});
