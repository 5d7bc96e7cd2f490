// A bank statement's lines beside the orders that they seem to pay; each is recorded only when it is confirmed.
import { formatOrderCode } from '@circunomy/sdk/orders';
import type { Statement } from '@circunomy/sdk/schema';
import { build, button, field, written } from './build.ts';
import type { DeskContext } from './desk-context.ts';

type Line = Statement['lines'][number];

export async function showStatement(context: DeskContext, view: HTMLElement): Promise<void> {
  const { t, desk, attempt } = context;
  const file = field(t.file, { type: 'file', accept: '.csv,text/csv', required: true });
  const result = build('div', {});
  const match = async (): Promise<void> => {
    const [chosen] = file.input.files ?? [];
    if (!chosen) return;
    const { lines } = await desk.readStatement(chosen);
    const shown = lines.map((line) => buildLine(context, line, () => void attempt(match)));
    const none = build('p', { className: 'empty' }, t.noLines);
    result.replaceChildren(
      ...(shown.length > 0 ? [build('ul', { className: 'desk-lines' }, ...shown)] : [none]),
    );
  };
  const send = build('button', { type: 'submit', className: 'button' }, t.match);
  const form = build('form', { className: 'desk-form' }, file.row, send);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt(match);
  });
  view.replaceChildren(build('p', { className: 'sub' }, t.statementText), form, result);
}

function buildLine(context: DeskContext, line: Line, again: () => void): HTMLElement {
  const { t, format, desk, attempt } = context;
  const { direction, amount, on, description, state, orders, reference } = line;
  const record = async (act: () => Promise<unknown>): Promise<void> => {
    if (await attempt(act)) again();
  };
  const confirm = orders.map(({ code }) =>
    button(
      `${t.confirmLine} ${formatOrderCode(code)}`,
      () => void record(() => desk.confirm(code, { amount, on, reference })),
      state === 'match',
    ),
  );
  const keep = button(
    t.keepLine,
    () => void record(() => desk.keepMoney({ method: 'transfer', amount, on, reference })),
  );
  return build(
    'li',
    {},
    build('strong', {}, `${direction === 'in' ? '+' : '−'} ${format.rupiah(amount)}`),
    ` · ${format.partialDate(on)} · ${t.states[state]} `,
    build('small', {}, written(description)),
    build(
      'p',
      { className: 'desk-acts' },
      ...confirm,
      ['no-order', 'several'].includes(state) && keep,
    ),
  );
}
