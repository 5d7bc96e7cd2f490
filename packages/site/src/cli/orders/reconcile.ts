// `circunomy orders reconcile` and `match`: a day's money, and a bank's statement against the orders.
import {
  confirmMoney,
  ensureDay,
  keepUnmatchedMoney,
  matchStatement,
  reconcileDay,
  type Store,
  toReconciliationCsv,
} from '@circunomy/api';
import { createFormat, paymentMethodWords } from '@circunomy/sdk/format';
import { formatOrderCode } from '@circunomy/sdk/orders';
import type { Reconciliation, Statement } from '@circunomy/sdk/schema';
import type { Call } from '../command.ts';
import { readBytes } from '../read-file.ts';
import type { Language, Words } from '../words.ts';
import { toDeskCall } from './desk-call.ts';

export async function reconcile(call: Call, store: Store, community: string): Promise<void> {
  const day = ensureDay(call.arguments[1] ?? '');
  const reconciled = await reconcileDay(store.database, community, day);
  if (call.has('csv') && !call.isJson) {
    call.environment.print(toReconciliationCsv(reconciled).trimEnd());
    return;
  }
  call.say({ en: tellDay(reconciled, 'en'), id: tellDay(reconciled, 'id') });
  call.answer(reconciled);
}

const DAY_WORDS = {
  en: { in: 'in', out: 'out', expected: 'expected', unmatched: 'of nobody known', total: 'total' },
  id: {
    in: 'masuk',
    out: 'keluar',
    expected: 'seharusnya',
    unmatched: 'tak dikenal',
    total: 'jumlah',
  },
} as const;

function tellDay({ day, totals, methods }: Reconciliation, language: Language): string {
  const { rupiah } = createFormat(language);
  const t = DAY_WORDS[language];
  const sums = ({ in: came, out, unmatched }: Reconciliation['totals']): string =>
    [
      `${t.in} ${rupiah(came)}`,
      `${t.out} ${rupiah(out)}`,
      `${t.unmatched} ${rupiah(unmatched)}`,
    ].join('  ');
  const lines = methods.flatMap((each) => [
    `${paymentMethodWords[each.method][language]}  ${sums(each)}  ${t.expected} ${rupiah(each.expected)}`,
    ...each.lines.map(
      ({ direction, amount, code, reference }) =>
        `  ${t[direction]}  ${rupiah(amount)}  ${code === null ? '–' : formatOrderCode(code)}  ${reference}`,
    ),
  ]);
  return [...lines, `${day}  ${t.total}  ${sums(totals)}`].join('\n');
}

/** Proposes; with `--confirm` what is certain is confirmed, with `--keep` what has no order is kept without one. */
export async function match(call: Call, store: Store, community: string): Promise<void> {
  const bytes = await readBytes(call.path(call.arguments[1] ?? ''));
  const statement = await matchStatement(store, community, bytes);
  const confirmed = call.has('confirm') ? await confirmAll(call, store, statement) : [];
  const kept = call.has('keep') ? await keepAll(call, store, statement) : [];
  for (const line of statement.lines) {
    const done = confirmed.includes(line.reference) ? CONFIRMED : undefined;
    call.say(tellLine(line, kept.includes(line.reference) ? KEPT : done));
  }
  call.answer({ ...statement, confirmed, kept });
}

/** References of the lines that were confirmed. */
async function confirmAll(
  call: Call,
  store: Store,
  { community, lines }: Statement,
): Promise<readonly string[]> {
  const certain = lines.filter(({ state }) => state === 'match');
  for (const { orders, amount, on, reference } of certain) {
    const submission = await toDeskCall(call, store, community);
    await confirmMoney(store, submission, orders[0]?.code ?? '', { amount, on, reference });
  }
  return certain.map(({ reference }) => reference);
}

/** References of the lines that were kept: each is given to its order by `confirm --reference` once somebody knows it. */
async function keepAll(
  call: Call,
  store: Store,
  { community, lines }: Statement,
): Promise<readonly string[]> {
  const orphans = lines.filter(({ state }) => state === 'no-order');
  for (const { amount, on, reference } of orphans) {
    const submission = await toDeskCall(call, store, community);
    await keepUnmatchedMoney(store, submission, { method: 'transfer', amount, on, reference });
  }
  return orphans.map(({ reference }) => reference);
}

const STATE_WORDS: Readonly<Record<Statement['lines'][number]['state'], Words>> = {
  match: { en: 'one order', id: 'satu pesanan' },
  several: { en: 'not certain', id: 'belum pasti' },
  known: { en: 'recorded before', id: 'sudah tercatat' },
  'no-order': { en: 'no order', id: 'tanpa pesanan' },
  out: { en: 'left the account', id: 'keluar rekening' },
};

const CONFIRMED: Words = { en: 'confirmed', id: 'dikonfirmasi' };

const KEPT: Words = { en: 'kept without an order', id: 'disimpan tanpa pesanan' };

function tellLine(line: Statement['lines'][number], done: Words | undefined): Words {
  const tell = (language: Language): string => {
    const state = done ?? STATE_WORDS[line.state];
    const codes = line.orders.map(({ code }) => formatOrderCode(code)).join(', ');
    const sum = createFormat(language).rupiah(line.amount);
    const reference = line.state === 'no-order' ? line.reference : '';
    const parts = [`${line.row}`, line.on, sum, state[language], codes, reference];
    return parts.filter(Boolean).join('  ');
  };
  return { en: tell('en'), id: tell('id') };
}
