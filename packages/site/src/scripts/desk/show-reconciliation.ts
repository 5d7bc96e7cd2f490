// Every rupiah of one day, by the way it came.
import { paymentMethodWords } from '@circunomy/sdk/format';
import { formatOrderCode } from '@circunomy/sdk/orders';
import type { MoneyLine, Reconciliation } from '@circunomy/sdk/schema';
import { build, button, fact, field, written } from './build.ts';
import { type DeskContext, readToday } from './desk-context.ts';

export async function showReconciliation(context: DeskContext, view: HTMLElement): Promise<void> {
  const { t, desk, attempt } = context;
  const day = field(t.day, { type: 'date', value: readToday(), max: readToday(), required: true });
  const result = build('div', {});
  const show = async (): Promise<void> => {
    const found = await desk.reconciliation(day.input.value);
    result.replaceChildren(...buildDay(context, found));
  };
  const form = build(
    'form',
    { className: 'desk-form' },
    day.row,
    build('button', { type: 'submit', className: 'button' }, t.show),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt(show);
  });
  view.replaceChildren(form, result);
  await show();
}

function buildDay(context: DeskContext, found: Reconciliation): HTMLElement[] {
  const { t, format, language } = context;
  if (found.methods.every(({ lines }) => lines.length === 0)) {
    return [build('p', { className: 'empty' }, t.noMoney)];
  }
  const parts = found.methods.map((method) =>
    build(
      'section',
      {},
      build('h2', {}, paymentMethodWords[method.method][language]),
      build(
        'dl',
        { className: 'facts' },
        fact(t.in, format.rupiah(method.in)),
        fact(t.out, format.rupiah(method.out)),
        fact(t.expected, format.rupiah(method.expected)),
        fact(t.unmatched, format.rupiah(method.unmatched)),
      ),
      build(
        'ul',
        { className: 'desk-lines' },
        ...method.lines.map((line) => buildLine(context, line)),
      ),
    ),
  );
  const { totals } = found;
  const all = build(
    'p',
    { className: 'desk-total' },
    `${t.total}: ${t.in} ${format.rupiah(totals.in)} · ${t.out} ${format.rupiah(totals.out)} · ${t.unmatched} ${format.rupiah(totals.unmatched)}`,
  );
  const save = button(t.csv, () => void context.attempt(() => saveCsv(context, found.day)));
  return [all, build('p', {}, save), ...parts];
}

function buildLine({ t, format }: DeskContext, line: MoneyLine): HTMLElement {
  const { direction, amount, code, reference } = line;
  return build(
    'li',
    {},
    build('strong', {}, `${direction === 'in' ? '+' : '−'} ${format.rupiah(amount)}`),
    ' ',
    code === null ? t.unmatched : build('code', {}, formatOrderCode(code)),
    ' ',
    build('small', {}, written(reference)),
  );
}

async function saveCsv({ desk }: DeskContext, day: string): Promise<void> {
  const text = await desk.reconciliationTable(day);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  build('a', { href: address, download: `${day}.csv` }).click();
  URL.revokeObjectURL(address);
}
