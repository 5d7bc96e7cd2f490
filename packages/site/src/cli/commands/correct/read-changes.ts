// What a call wants to be different: fields from a file and from options, or the whole entry gone.
import { CliError } from '../../cli-error.ts';
import type { Call } from '../../command.ts';
import { refuse } from '../../parse-call.ts';
import { readJson } from '../../read-file.ts';

/** The file that fields came from, for what is to be said about them. */
export interface Wish {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly file: string | undefined;
}

const FIELD_OPTIONS = ['amount', 'on', 'people'];

/** @returns 'take-back', or the fields that should read differently. @throws {CliError} */
export async function readWish(call: Call): Promise<Wish | 'take-back'> {
  const given = ['take-back', 'set', ...FIELD_OPTIONS].filter((name) => call.has(name));
  const [first, second] = given;
  if (first === undefined) {
    throw new CliError('correction-empty', { command: call.command.name });
  }
  // Options of single fields go together, nothing else does.
  if (second !== undefined && !FIELD_OPTIONS.includes(first)) {
    const options = given.map((name) => `--${name}`).join(', ');
    throw new CliError('options-contradict', { command: call.command.name, options });
  }
  if (first === 'take-back') return first;
  const file = call.has('set') ? call.path(call.need('set')) : undefined;
  return { file, fields: file === undefined ? readFields(call) : await readFile(file) };
}

async function readFile(file: string): Promise<Wish['fields']> {
  const value = await readJson(file);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Wish['fields'];
  }
  const message = {
    en: 'It must be one object with the fields that change, such as {"amount": 1600000}. Write one.',
    id: 'Harus berupa satu objek berisi bidang yang berubah, seperti {"amount": 1600000}. Tulis demikian.',
  };
  throw new CliError(
    'file-refused',
    { path: file, count: 1 },
    { faults: [{ path: '$', message }] },
  );
}

function readFields(call: Call): Wish['fields'] {
  const [amount, on, people] = FIELD_OPTIONS.map((name) => call.option(name));
  return {
    ...(on !== undefined && { on }),
    ...(amount !== undefined && { amount: readAmount(call, amount) }),
    ...(people !== undefined && { people: readPeople(call, people) }),
  };
}

/** `1600000`, `1.600.000` or `Rp 1.600.000`. */
function readAmount(call: Call, written: string): number {
  const digits = /^(?:Rp\.?\s*)?(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)$/i.exec(written)?.[1];
  if (digits === undefined) throw refuse(call.command, 'amount', written, '1600000, 1.600.000');
  return Number(digits.replace(/[.,]/g, ''));
}

function readPeople(call: Call, written: string): { readonly min: number; readonly max: number } {
  const [, min, max = min] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(written) ?? [];
  if (min === undefined) throw refuse(call.command, 'people', written, '5-10, 8');
  return { min: Number(min), max: Number(max) };
}
