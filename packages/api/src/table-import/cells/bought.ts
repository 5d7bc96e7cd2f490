// What was bought: rupiah, goods, or both in one cell, such as `300 ribu`, `Rp 1.250.000`, `100 pcs (Rp 500.000)`.
import type { Quantity } from '@circunomy/sdk/ledger';
import { type CellReading, fault, question, type Words } from '../finding.ts';
import type { Mapping } from '../mapping.ts';
import { toPlainText } from '../table-text.ts';
import { DIGITS, MULTIPLIER, parseNumber } from './number.ts';

export interface Bought {
  readonly amount: number | null;
  readonly quantity: Quantity | null;
  /** True where "… ribu" stood without a currency and was read as rupiah. */
  readonly thousandsAsRupiah: boolean;
}

/** What the column itself says its numbers are; `either` where it leaves that open. */
export type BoughtColumn = 'amount' | 'quantity' | 'either';

const RUPIAH_MAX = 1_000_000_000_000;
const QUANTITY_MAX = 1_000_000_000;
const PART = new RegExp(
  String.raw`^(?<sign>rp\.?|idr)?\s*(?<digits>${DIGITS})(?<dash>,-|\.-)?\s*(?:(?<times>${MULTIPLIER})(?!\p{L}))?\s*(?<unit>\p{L}[\p{L}\d ./]*)?$`,
  'iu',
);
/** "100 pcs Rp 5.000" and "5 kg 200 ribu" hide money in what looks like a unit, "1E5" a number. */
const NO_UNIT = new RegExp(
  String.raw`\b(?:rp|idr|rupiah)\b|\d\s*(?:${MULTIPLIER})\b|\d[.]\d{3}|^e\d`,
  'i',
);
const SEPARATOR = /\s*(?:\/|\(|\)|;|=|\bsenilai\b|\bseharga\b|\bfor\b)\s*/i;

/** Blank cells are the caller's: this one expects text. */
export function readBought(
  written: string,
  column: BoughtColumn,
  thousands: Mapping['thousands'],
): CellReading<Bought> {
  const parts = toPlainText(written).split(SEPARATOR).filter(Boolean);
  if (parts.length > 2) return notAnAmount(written);
  let found: Bought = { amount: null, quantity: null, thousandsAsRupiah: false };
  for (const part of parts) {
    const reading = readPart(part, column, thousands);
    if (reading.doubt) return reading;
    const { amount, quantity, thousandsAsRupiah } = reading.value;
    if (found.amount !== null && amount !== null) return notAnAmount(written);
    if (found.quantity !== null && quantity !== null) return notAnAmount(written);
    found = {
      amount: found.amount ?? amount,
      quantity: found.quantity ?? quantity,
      thousandsAsRupiah: found.thousandsAsRupiah || thousandsAsRupiah,
    };
  }
  return { value: found };
}

function readPart(
  part: string,
  column: BoughtColumn,
  thousands: Mapping['thousands'],
): CellReading<Bought> {
  const groups = PART.exec(part)?.groups;
  if (!groups?.digits) return notAnAmount(part);
  const unit = groups.unit?.trim();
  const isUnitCurrency = unit !== undefined && /^rupiah$/i.test(unit);
  const hasCurrency = Boolean(groups.sign || groups.dash || isUnitCurrency);
  if (hasCurrency && unit !== undefined && !isUnitCurrency) return notAnAmount(part);
  if (unit !== undefined && !isUnitCurrency && NO_UNIT.test(unit)) return notAnAmount(part);
  const parsed = parseNumber(groups.digits, groups.times);
  if ('wrong' in parsed) return notAnAmount(part, parsed.wrong);
  if (parsed.number === 0) return zero(part);
  if (hasCurrency) return rupiah(part, parsed.number, false);
  if (unit !== undefined) return goods(part, parsed.number, unit);
  if (column === 'amount') return rupiah(part, parsed.number, false);
  if (groups.times) return readThousands(part, parsed.number, column, thousands);
  return withoutUnit(part);
}

function readThousands(
  part: string,
  number: number,
  column: BoughtColumn,
  thousands: Mapping['thousands'],
): CellReading<Bought> {
  if (thousands === 'rupiah') return rupiah(part, number, true);
  if (thousands === 'pieces' || column === 'quantity') return goods(part, number, 'pcs');
  return question(
    {
      en: `"${part}" does not say whether it is rupiah or pieces`,
      id: `"${part}" tidak mengatakan apakah rupiah atau jumlah barang`,
    },
    {
      en: 'Say in the mapping file what "… ribu" means in this table; the reading is recorded on each entry',
      id: 'Nyatakan pada berkas pemetaan arti "… ribu" di tabel ini; pembacaannya dicatat pada setiap catatan',
    },
    { thousands: 'rupiah' },
    ['rupiah', 'pieces'],
  );
}

function rupiah(part: string, number: number, thousandsAsRupiah: boolean): CellReading<Bought> {
  if (number > RUPIAH_MAX) return tooLarge(part);
  return { value: { amount: number, quantity: null, thousandsAsRupiah } };
}

function goods(part: string, number: number, unit: string): CellReading<Bought> {
  if (number > QUANTITY_MAX || unit.length > 24) return tooLarge(part);
  return {
    value: { amount: null, quantity: { unit, quantity: number }, thousandsAsRupiah: false },
  };
}

const FIX: Words = {
  en: 'Write an amount such as "Rp 300.000" or "300 ribu", or goods such as "100 pcs"; leave the cell empty where it is unknown',
  id: 'Tulis jumlah uang seperti "Rp 300.000" atau "300 ribu", atau barang seperti "100 pcs"; kosongkan selnya bila tidak diketahui',
};

function notAnAmount(written: string, wrong?: Words): CellReading<Bought> {
  return fault(
    wrong ?? {
      en: `"${written}" is neither an amount nor a quantity`,
      id: `"${written}" bukan jumlah uang dan bukan jumlah barang`,
    },
    FIX,
  );
}

function zero(part: string): CellReading<Bought> {
  return fault({ en: `"${part}" is zero`, id: `"${part}" bernilai nol` }, FIX);
}

function tooLarge(part: string): CellReading<Bought> {
  return fault(
    { en: `"${part}" is too large to be true`, id: `"${part}" terlalu besar untuk benar` },
    FIX,
  );
}

function withoutUnit(part: string): CellReading<Bought> {
  return fault(
    {
      en: `"${part}" has neither a currency nor a unit`,
      id: `"${part}" tanpa mata uang dan tanpa satuan`,
    },
    FIX,
  );
}
