// What a way to pay needs, from the options of a call.
import type { PaymentMethod } from '@circunomy/sdk/schema';
import { CliError } from '../cli-error.ts';
import type { Call } from '../command.ts';
import { readBytes } from '../read-file.ts';

const OPTIONS: Readonly<Record<PaymentMethod, readonly string[]>> = {
  qris: ['qris', 'qris-file'],
  transfer: ['bank', 'account', 'holder'],
  midtrans: ['sandbox'],
  test: [],
};

/** @throws {CliError} `options-contradict`, `option-missing`, `file-unreadable`. */
export async function readMethodSettings(
  call: Call,
  method: PaymentMethod,
): Promise<Readonly<Record<string, unknown>>> {
  ensureOwnOptions(call, method);
  switch (method) {
    case 'qris':
      return { qris: (await readCode(call)).trim() };
    case 'transfer':
      return {
        bank: call.need('bank').trim(),
        account: call.need('account').trim(),
        holder: call.need('holder').trim(),
      };
    case 'midtrans':
      return { sandbox: call.has('sandbox') };
    case 'test':
      return {};
  }
}

/** What another method needs was meant for another method. */
function ensureOwnOptions(call: Call, method: PaymentMethod): void {
  const own = OPTIONS[method];
  const foreign = Object.values(OPTIONS)
    .flat()
    .filter((option) => call.has(option) && !own.includes(option));
  const both = call.has('qris') && call.has('qris-file') ? ['--qris', '--qris-file'] : [];
  const wrong = foreign.length > 0 ? [method, ...foreign.map((option) => `--${option}`)] : both;
  if (wrong.length === 0) return;
  const options = wrong.join(', ');
  throw new CliError('options-contradict', { command: call.command.name, options });
}

async function readCode(call: Call): Promise<string> {
  const file = call.option('qris-file');
  if (file === undefined) return call.need('qris');
  return new TextDecoder().decode(await readBytes(call.path(file)));
}
