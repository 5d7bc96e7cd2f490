/**
 * Reads any figure's value as people read it: one line where it is one number, lines with labels where it has parts.
 * It follows the shapes that the data files share (ranges, known of all, shares), so that a new figure needs no page.
 */
import type { Quantity } from '@circunomy/sdk';
import { createFormat, type Format, type Language, LOCALES } from '@circunomy/sdk/format';
import type { Figure } from '@circunomy/sdk/ledger';
import { figurePartWords } from '../words/figure-parts.ts';
import { readCode } from './figure-codes.ts';

export interface FigureLine {
  /** Null for the figure as a whole. */
  readonly label: string | null;
  /** Null where only its parts say something. */
  readonly value: string | null;
  /** Over how many of how many entries; null where all are known. */
  readonly note: string | null;
  readonly lines: readonly FigureLine[];
}

type Unit = Figure<unknown>['unit'];
type Words = (typeof figurePartWords)[Language];
type Values = Readonly<Record<string, unknown>>;

interface Reader {
  readonly language: Language;
  readonly unit: Unit;
  readonly t: Words;
  readonly format: Format;
}

const decimals = {
  id: new Intl.NumberFormat(LOCALES.id, { maximumFractionDigits: 3 }),
  en: new Intl.NumberFormat(LOCALES.en, { maximumFractionDigits: 3 }),
};

/** Members whose unit is their own, whatever the figure's. */
const UNITS: Readonly<Record<string, Unit>> = {
  rupiah: 'rupiah',
  spent: 'rupiah',
  prizes: 'rupiah',
  collected: 'rupiah',
  expected: 'rupiah',
  unpaid: 'rupiah',
  in: 'rupiah',
  out: 'rupiah',
  balance: 'rupiah',
  amount: 'rupiah',
  share: 'share',
  change: 'share',
  shareOfSpent: 'share',
  gini: 'index',
  days: 'days',
  metres: 'metres',
  minutes: 'minutes',
  contributors: 'people',
  msmes: 'entries',
  groups: 'entries',
  households: 'households',
  over: 'entries',
  helped: 'entries',
  members: 'entries',
  present: 'entries',
  alive: 'entries',
  sessions: 'entries',
  grants: 'entries',
  count: 'entries',
  sum: 'entries',
  absent: 'entries',
  partly: 'entries',
  inPlace: 'entries',
  yes: 'entries',
  no: 'entries',
};

export function readFigureValue(value: unknown, unit: Unit, language: Language): FigureLine {
  const t = figurePartWords[language];
  return readLine(null, value, { language, unit, t, format: createFormat(language) });
}

/** True where nothing is known or nothing was counted, so that a page may keep it short. */
export function isUntold(value: unknown): boolean {
  // Codes and units tell rows apart; alone they tell nothing.
  if (value === null || value === undefined || value === 0 || typeof value === 'string')
    return true;
  if (Array.isArray(value)) return value.every(isUntold);
  return typeof value === 'object' && Object.values(value).every(isUntold);
}

function readLine(label: string | null, value: unknown, reader: Reader): FigureLine {
  const { t, format } = reader;
  const plain = (text: string | null, note: string | null = null): FigureLine => ({
    ...{ label, value: text, note, lines: [] },
  });
  if (value === null || value === undefined) return plain(t.unknown);
  if (typeof value === 'number') return plain(showNumber(value, reader));
  if (typeof value === 'boolean') return plain(value ? t.yes : t.no);
  if (typeof value === 'string') return plain(value);
  if (Array.isArray(value)) return readList(label, value, reader);
  const values = value as Values;
  if (isRange(values)) return plain(showRange(values, reader));
  if (isQuantity(values)) return plain(format.quantity(values));
  const single = readSingle(label, values, reader) ?? readHeaded(label, values, reader);
  return (
    single ?? {
      label,
      value: null,
      note: readNote(values, reader),
      lines: readParts(values, reader),
    }
  );
}

function readList(label: string | null, list: readonly unknown[], reader: Reader): FigureLine {
  const { t, format } = reader;
  const whole = { label, note: null };
  if (list.length === 0) return { ...whole, value: t.none, lines: [] };
  if (list.every((item) => isQuantity(item as Values)))
    return { ...whole, value: format.list((list as Quantity[]).map(format.quantity)), lines: [] };
  return { ...whole, value: null, lines: list.map((item) => readItem(item as Values, reader)) };
}

/** A member of a list is told apart by its codes, areas and years; what is left is its value. */
function readItem(item: Values, reader: Reader): FigureLine {
  const codes: string[] = [];
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item)) {
    const code = readCode(name, value, reader.language);
    if (code === undefined) rest[name] = value;
    else codes.push(code);
  }
  const label = codes.join('from' in item ? ' → ' : ', ') || null;
  const [only, ...others] = Object.keys(rest);
  if (only === undefined || others.length > 0) return flatten(readLine(label, rest, reader));
  return readLine(label, rest[only], { ...reader, unit: UNITS[only] ?? reader.unit });
}

/** A row of a table in one line, `UMKM 2 · kelompok 0`, where none of its parts has parts or a note of its own. */
function flatten(line: FigureLine): FigureLine {
  const isFlat = line.lines.every(({ lines, note }) => lines.length === 0 && note === null);
  if (line.value !== null || !isFlat) return line;
  const value = line.lines.map((part) => `${part.label} ${part.value}`).join(' · ');
  return { ...line, value, lines: [] };
}

/** Values that one member sums up, `{share, present, members}`: that member, and the others below it. */
function readHeaded(label: string | null, values: Values, reader: Reader): FigureLine | null {
  const head = ['share', 'count'].find((name) => typeof values[name] === 'number');
  if (head === undefined) return null;
  const { [head]: value, ...rest } = values;
  const unit = head === 'count' ? reader.unit : (UNITS[head] ?? reader.unit);
  const line = readLine(label, value, { ...reader, unit });
  return { ...line, note: readNote(values, reader), lines: readParts(rest, reader) };
}

/** `{rupiah, known, of}` and its like: one number, and over how many entries. */
function readSingle(label: string | null, values: Values, reader: Reader): FigureLine | null {
  const { known: _known, of: _of, ...own } = values;
  if ('known' in values && isRange(own)) {
    const value = showRange(own, reader);
    return { label, value, note: readNote(values, reader), lines: [] };
  }
  const names = Object.keys(own);
  const [name] = names;
  if (names.length !== 1 || name === undefined || !('known' in values)) return null;
  const unit = name === 'count' ? reader.unit : (UNITS[name] ?? reader.unit);
  const line = readLine(label, values[name], { ...reader, unit });
  const isSum = ['rupiah', 'metres', 'minutes', 'count'].includes(unit) && name !== 'metres';
  const atLeast = isSum && Number(values.known) < Number(values.of) && line.value !== null;
  return {
    ...line,
    value: atLeast ? `≥\u00a0${line.value}` : line.value,
    note: readNote(values, reader),
  };
}

function readNote({ known, of }: Values, { t, format }: Reader): string | null {
  if (typeof known !== 'number' || typeof of !== 'number' || known === of) return null;
  return t.knownOf(format.number(known), format.number(of));
}

function readParts(values: Values, reader: Reader): FigureLine[] {
  const { t } = reader;
  return Object.entries(values)
    .sort(([a], [b]) => rankOf(a, values, t) - rankOf(b, values, t))
    .filter(([name, value]) => name !== 'known' && name !== 'of' && !isEmptyList(value))
    .map(([name, value]) => {
      const label =
        readCode('code', name, reader.language) ??
        (t.parts as Record<string, string>)[name] ??
        name;
      const code = readPeriod(name, value, reader) ?? readCode(name, value, reader.language);
      if (code !== undefined) return { label, value: code, note: null, lines: [] };
      return readLine(label, value, { ...reader, unit: UNITS[name] ?? reader.unit });
    });
}

/** Numbers before lists, and each in the order of the words: files are in the order of the alphabet. */
function rankOf(name: string, values: Values, t: Words): number {
  const known = Object.keys(t.parts);
  const at = known.indexOf(name);
  return (Array.isArray(values[name]) ? known.length : 0) + (at === -1 ? known.length : at);
}

function readPeriod(name: string, value: unknown, { format }: Reader): string | undefined {
  return name === 'period' && typeof value === 'string' ? format.partialDate(value) : undefined;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isRange(values: Values): values is { min: number; max: number } {
  return Object.keys(values).sort().join() === 'max,min' && typeof values.min === 'number';
}

function isQuantity(values: Values): values is { unit: string; quantity: number } {
  return Object.keys(values).sort().join() === 'quantity,unit';
}

function showRange(range: { min: number; max: number }, { unit, t, format }: Reader): string {
  if (unit === 'share') return format.share(range);
  const text = format.range(range);
  return unit in t.withUnit && unit !== 'minutes' && unit !== 'metres'
    ? t.withUnit[unit as 'people'](text)
    : text;
}

function showNumber(value: number, { language, unit, t, format }: Reader): string {
  const { withUnit } = t;
  switch (unit) {
    case 'rupiah':
      return format.rupiah(value);
    case 'share':
      return value < 0 ? `−${format.share(-value)}` : format.share(value);
    case 'index':
      return decimals[language].format(value);
    case 'days':
      return withUnit.days(decimals[language].format(value));
    case 'minutes':
      return withUnit.minutes(format.number(Math.floor(value / 60)), format.number(value % 60));
    case 'metres':
      return value < 1000
        ? withUnit.metres(format.number(value))
        : withUnit.kilometres(decimals[language].format(Math.round(value / 100) / 10));
    default:
      return withUnit[unit](format.number(value));
  }
}
