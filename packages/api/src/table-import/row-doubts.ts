// What can be wrong with a row as a whole, in words.
import { type Doubt, fault } from './finding.ts';

export const EXTRA_CELLS: Doubt = fault(
  {
    en: 'the row has more cells than the heading',
    id: 'barisnya punya lebih banyak sel daripada judulnya',
  },
  {
    en: 'Put cells that hold the separator in quotation marks',
    id: 'Beri tanda kutip pada sel yang berisi tanda pemisah',
  },
).doubt;

export const NO_NAME: Doubt = fault(
  {
    en: 'the name of the MSME is missing or longer than 200 characters',
    id: 'nama UMKM kosong atau lebih dari 200 huruf',
  },
  {
    en: 'Write its name, or leave the row out with "skipRows" in the mapping file',
    id: 'Tulis namanya, atau lewati barisnya dengan "skipRows" pada berkas pemetaan',
  },
).doubt;

export const NO_WAY: Doubt = fault(
  { en: 'how it was delivered is missing', id: 'cara penyalurannya kosong' },
  {
    en: 'Write how, such as "langsung", "komunitas", "relawan"',
    id: 'Tulis caranya, seperti "langsung", "komunitas", "relawan"',
  },
).doubt;

export const NOTHING_BOUGHT: Doubt = fault(
  { en: 'what was bought is missing', id: 'apa yang dibeli kosong' },
  {
    en: 'Write an amount such as "Rp 300.000", goods such as "100 pcs", or both',
    id: 'Tulis jumlah uang seperti "Rp 300.000", barang seperti "100 pcs", atau keduanya',
  },
).doubt;

export const CONTRADICTION: Doubt = fault(
  {
    en: 'two cells say differently what was bought',
    id: 'dua sel berbeda tentang apa yang dibeli',
  },
  {
    en: 'Leave only what is right: one amount, one quantity of goods',
    id: 'Sisakan yang benar saja: satu jumlah uang, satu jumlah barang',
  },
).doubt;

export function numberTwice(first: number): Doubt {
  return fault(
    {
      en: `row ${first} has the same number`,
      id: `baris ${first} bernomor sama`,
    },
    {
      en: 'Give each row a number of its own: it identifies the row at the next import',
      id: 'Beri setiap baris nomor sendiri: nomor itu mengenali baris pada impor berikutnya',
    },
  ).doubt;
}

export function twoPlaces(msme: string, first: number): Doubt {
  return fault(
    {
      en: `"${msme}" stands at another place in row ${first}`,
      id: `"${msme}" berada di tempat lain pada baris ${first}`,
    },
    {
      en: 'Write the same place, or tell the two businesses apart by their names',
      id: 'Tulis tempat yang sama, atau bedakan nama kedua usaha itu',
    },
  ).doubt;
}
