// What is made up never takes real money, and what is real is never paid with made-up money.
import { parseQris } from '@circunomy/sdk/qris';
import type { Payment } from '@circunomy/sdk/schema';
import type { Fault } from '../ledger/fault.ts';
import type { PaymentSettings } from './payment-settings.ts';

/** Acquirer and bank that do not exist, for communities that do not either. */
const MADE_UP_ACQUIRER = 'ID.CO.CONTOH.WWW';
const MADE_UP_BANK = 'bank contoh';

/** Visa, Mastercard and other accounts that are no QRIS. */
const isForeignAccount = (tag: string): boolean => tag >= '02' && tag <= '25';

const IN_FICTION = {
  test: undefined,
  qris: {
    en: `A community that is made up must not take real money: this code belongs to somebody. Use one of the acquirer ${MADE_UP_ACQUIRER}.`,
    id: `Komunitas rekaan tidak boleh menerima uang sungguhan: kode ini milik seseorang. Pakai kode dengan penerbit ${MADE_UP_ACQUIRER}.`,
  },
  transfer: {
    en: 'A community that is made up must not take real money: this bank exists. Write Bank Contoh.',
    id: 'Komunitas rekaan tidak boleh menerima uang sungguhan: bank ini sungguh ada. Tulis Bank Contoh.',
  },
  midtrans: {
    en: 'A community that is made up must not take real money. Use the sandbox.',
    id: 'Komunitas rekaan tidak boleh menerima uang sungguhan. Pakai sandbox.',
  },
} as const;

const IN_EARNEST = {
  test: {
    en: 'A real community cannot be paid by "test": no money moves, and its orders would look paid. Take another way to pay.',
    id: 'Komunitas sungguhan tidak bisa dibayar dengan "test": tidak ada uang yang berpindah, tetapi pesanannya tampak lunas. Pilih cara bayar lain.',
  },
  qris: {
    en: `The acquirer ${MADE_UP_ACQUIRER} does not exist, and no money would arrive. Give the community’s own code.`,
    id: `Penerbit ${MADE_UP_ACQUIRER} tidak ada, dan uang tidak akan sampai. Berikan kode milik komunitas sendiri.`,
  },
  transfer: {
    en: 'Bank Contoh does not exist, and no money would arrive. Write the bank of the community’s own account.',
    id: 'Bank Contoh tidak ada, dan uang tidak akan sampai. Tulis bank rekening komunitas sendiri.',
  },
  midtrans: {
    en: 'No money moves in the sandbox, and orders would look paid. Leave the sandbox out.',
    id: 'Tidak ada uang yang berpindah di sandbox, tetapi pesanan tampak lunas. Jangan pakai sandbox.',
  },
} as const;

/**
 * Asked when a way to pay is set up, offered, and used: the profile may have changed since, and so may the table.
 *
 * @param isFictional as the profile says at this moment.
 */
export function findDishonesty(isFictional: boolean, settings: PaymentSettings): Fault | undefined {
  const { isMadeUp, isReal, path, value } = describe(settings);
  const { method } = settings;
  const message = isFictional ? isReal && IN_FICTION[method] : isMadeUp && IN_EARNEST[method];
  return message ? { path, value, message } : undefined;
}

/** Whether an order was to be paid to nobody: an account, a code or a button of a community that was made up then. */
export function isToNobody(payment: Payment): boolean {
  switch (payment.method) {
    case 'test':
      return true;
    case 'qris':
      return describeCode(payment.qris).isMadeUp;
    case 'transfer':
      return describe(payment).isMadeUp;
    // What was played there is told by its money.
    case 'midtrans':
      return false;
  }
}

/** A code with several accounts can be both, and is then for nobody. */
function describe(
  settings: PaymentSettings | Extract<Payment, { method: 'transfer' }>,
): Pick<Fault, 'path' | 'value'> & { readonly isMadeUp: boolean; readonly isReal: boolean } {
  switch (settings.method) {
    case 'test':
      return { isMadeUp: true, isReal: false, path: '$', value: settings.method };
    case 'midtrans': {
      const { sandbox } = settings;
      return { isMadeUp: sandbox, isReal: !sandbox, path: '$.sandbox', value: sandbox };
    }
    case 'transfer': {
      const isMadeUp = settings.bank.trim().replace(/\s+/g, ' ').toLowerCase() === MADE_UP_BANK;
      return { isMadeUp, isReal: !isMadeUp, path: '$.bank', value: settings.bank };
    }
    case 'qris':
      return { ...describeCode(settings.qris), path: '$.qris', value: settings.qris };
  }
}

function describeCode(text: string): { readonly isMadeUp: boolean; readonly isReal: boolean } {
  const { accounts, fields } = parseQris(text);
  const acquirers = accounts.map(({ acquirer }) => acquirer.toUpperCase());
  return {
    isMadeUp: acquirers.includes(MADE_UP_ACQUIRER),
    isReal:
      acquirers.length === 0 ||
      acquirers.some((acquirer) => acquirer !== MADE_UP_ACQUIRER) ||
      fields.some(({ tag }) => isForeignAccount(tag)),
  };
}
