// Orders, newest first: those that need a look, or all of them.
import { build, button } from './build.ts';
import type { DeskContext } from './desk-context.ts';
import { buildOrderCard } from './order-card.ts';

export async function showOrders(
  context: DeskContext,
  view: HTMLElement,
  { isAll, from }: { readonly isAll: boolean; readonly from?: string },
): Promise<void> {
  const { desk, t } = context;
  const page = await desk.list({ ...(!isAll && { status: 'attention' }), ...(from && { from }) });
  if (from === undefined) view.replaceChildren();
  if (page.orders.length === 0 && from === undefined) {
    view.append(build('p', { className: 'empty' }, isAll ? t.noOrders : t.nothing));
  }
  view.append(...page.orders.map((order) => buildOrderCard(context, order)));
  const { next } = page;
  if (next === null) return;
  const more = button(t.more, () => {
    more.remove();
    void context.attempt(() => showOrders(context, view, { isAll, from: next }));
  });
  view.append(more);
}
