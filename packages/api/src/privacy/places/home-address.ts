// Exact home addresses: a street or lane with a number, a block with a number, RT and RW.
import { findAll } from '../texts/finder.ts';
import type { Span } from '../texts/plain-text.ts';

const WORD = "[\\p{L}\\d.'/-]{1,24}";
const NUMBER = '(?:no(?:mor|\\.)?|nomer|blok|kav(?:eling|\\.)?|#)';

/** Jl. Melati No. 5, gg mawar nomor 12, jalan kenanga no 3. */
const WITH_NUMBER_WORD = new RegExp(
  `(?<!\\p{L})(?:jl|jln|jalan|gg|gang|lorong|lrg|komp|komplek|kompleks|perum|perumahan|rusun|apartemen|kampung|kp|dusun|dsn)(?!\\p{L})\\.? ?(?:${WORD},? ){0,6}?${NUMBER} ?\\p{L}?-?\\d{1,4}(?!\\d)`,
  'gdiu',
);
const COUNTED =
  'orang|warga|paket|kotak|boks|box|porsi|bungkus|pcs|buah|kg|gram|liter|km|meter|m|menit|jam|hari|keluarga|kk|relawan|anak|lansia|rumah|lapak|warung|umkm|%|people|packages|boxes';
/** The end of a number that is neither part of a longer one nor counts anything. */
const COUNTS_NOTHING = `(?! ?(?:${COUNTED})(?!\\p{L}))`;
const NOTHING_COUNTED = `(?![\\d.:/-]*\\d)${COUNTS_NOTHING}`;
/** Jl. Melati 5, Gg. Mawar II/7, Gang III/5: a number right behind the name. */
const STREET_AND_NUMBER = new RegExp(
  `(?<!\\p{L})(?:(?:[Jj][Ll][Nn]?|[Gg][Gg]|GANG|LORONG|JALAN)\\.?|Jalan|Gang|Lorong) ?(?:(?:\\p{Lu}[\\p{L}.'-]{0,24} ){1,4}?(?:[IVX]{1,5}[/ ] ?)?|[IVX]{1,5}[/ ])\\d{1,4}\\p{L}?${NOTHING_COUNTED}`,
  'gdu',
);
/** The same written small: gg. kelinci 4. */
const SMALL_STREET_AND_NUMBER = new RegExp(
  `(?<!\\p{L})(?:jln?|gg)\\.? ?(?:\\p{Ll}[\\p{L}.'-]{2,24} ){1,3}?\\d{1,4}\\p{L}?${NOTHING_COUNTED}`,
  'gdu',
);
const NUMBERED_LANE = new RegExp(
  `(?<!\\p{L})(?:gg|gang)\\.? ?(?:no\\.? ?)?\\d{1,3}(?!\\d)${COUNTS_NOTHING}`,
  'gdiu',
);
const BLOCK =
  /(?<!\p{L})blok ?\p{L}{0,2}[-/ ]?\d{1,3}(?:[-/ ,]{1,2}(?:no\.? ?)?\d{1,3})?(?!\d)/dgiu;
const HOUSE =
  /(?<!\p{L})(?:rumah(?:nya)? (?:no|nomor|nomer)|(?:no|nomor|nomer)\.? rumah)\.?:? ?\d{1,4}(?!\d)/dgiu;
/** Lantai 5 unit 12. */
const FLAT =
  /(?<!\p{L})(?:lantai|lt)\.? ?\d{1,2},? (?:unit|kamar|no)\.? ?\p{L}?-?\d{1,4}(?!\d)/dgiu;
/** RT 03/RW 05, RT.3, RT/RW 003/005, rw 7. */
const NEIGHBOURHOOD = new RegExp(
  `(?<!\\p{L})r\\.?[tw][. ]{0,2}(?:[/ ]{0,2}r\\.?w)?[. :]{0,2}\\d{1,3}(?!\\d)(?:[ /,-]{1,3}(?:r\\.?w[. ]{0,2})?\\d{1,3}(?!\\d))?${COUNTS_NOTHING}`,
  'gdiu',
);

export function findHomeAddresses(plain: string): Span[] {
  return [
    ...findAll(WITH_NUMBER_WORD, plain),
    ...findAll(STREET_AND_NUMBER, plain),
    ...findAll(SMALL_STREET_AND_NUMBER, plain),
    ...findAll(NUMBERED_LANE, plain),
    ...findAll(BLOCK, plain),
    ...findAll(FLAT, plain),
    ...findAll(HOUSE, plain),
    ...findAll(NEIGHBOURHOOD, plain),
  ];
}
