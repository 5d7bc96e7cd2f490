// What a treasurer does about one order, each behind a line that opens a small form.
import type { DeskOrder } from '@circunomy/sdk/schema';
import { readWrittenRupiah } from '../../orders/written-rupiah.ts';
import { build, field } from './build.ts';
import { type DeskContext, readToday } from './desk-context.ts';
import { listOfferedSteps } from './offered-steps.ts';

type Field = ReturnType<typeof field>;

export function buildOrderSteps(context: DeskContext, order: DeskOrder): HTMLElement {
  const { t } = context;
  const { status } = order.order;
  const isOver = status === 'cancelled' || status === 'refunded';
  const steps = listOfferedSteps(order.order).map((step) => {
    if (step === 'reject') return buildReject(context, order);
    const isMoney = step === 'confirm' || step === 'refund';
    return isMoney ? buildMoneyStep(context, order, step) : buildNote(context, order, step);
  });
  return build(
    'div',
    { className: 'desk-steps' },
    isOver ? null : build('h4', {}, t.steps),
    ...steps,
  );
}

function buildMoneyStep(
  context: DeskContext,
  { order }: DeskOrder,
  step: 'confirm' | 'refund',
): HTMLElement {
  const { t, desk } = context;
  const left = order.received - order.returned;
  const asked = step === 'confirm' ? Math.max(order.amount - left, 0) : left;
  const sum = field(t.sum, {
    type: 'text',
    inputMode: 'numeric',
    required: true,
    value: `${asked}`,
  });
  const on = field(t.on, { type: 'date', value: readToday(), required: true, max: readToday() });
  const reference = field(t.reference, { type: 'text', maxLength: 120 });
  return buildStep(context, t[step], [sum, on, reference], () =>
    desk[step](order.code, {
      // The server refuses 0 beside the field.
      amount: readWrittenRupiah(sum.input.value) ?? 0,
      on: on.input.value,
      ...(reference.input.value.trim() && { reference: reference.input.value.trim() }),
    }),
  );
}

function buildReject(context: DeskContext, { order }: DeskOrder): HTMLElement {
  const { t, desk } = context;
  const reason = field(t.reason, { type: 'text', required: true, maxLength: 500 });
  return buildStep(context, t.reject, [reason], () =>
    desk.reject(order.code, reason.input.value.trim()),
  );
}

function buildNote(
  context: DeskContext,
  { order }: DeskOrder,
  step: 'note' | 'accept',
): HTMLElement {
  const { t, desk } = context;
  const note = field(t.noteText, { type: 'text', required: true, maxLength: 500 });
  return buildStep(context, t[step], [note], () => desk[step](order.code, note.input.value.trim()));
}

function buildStep(
  { t, attempt, refresh }: DeskContext,
  label: string,
  fields: readonly Field[],
  act: () => Promise<unknown>,
): HTMLElement {
  const send = build('button', { type: 'submit', className: 'button solid' }, t.save);
  const form = build('form', {}, ...fields.map(({ row }) => row), send);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    send.disabled = true;
    const isDone = await attempt(act);
    send.disabled = false;
    if (isDone) refresh();
  });
  return build('details', {}, build('summary', {}, label), form);
}
