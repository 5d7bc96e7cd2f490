// From paid orders to a purchase: what is to be bought, product by product, and what waits for a second operator.
import type { DeskOrder, DeskPurchase } from '@circunomy/sdk/schema';
import { build, button, fact, written } from './build.ts';
import type { DeskContext } from './desk-context.ts';
import { groupPurchases } from './purchase-groups.ts';

export async function showPurchases(context: DeskContext, view: HTMLElement): Promise<void> {
  const { desk, t } = context;
  const [paid, waiting] = await Promise.all([listPaid(context), desk.purchases()]);
  const open = paid.filter(({ attention }) => attention.includes('buy'));
  const groups = groupPurchases(open);
  view.replaceChildren(
    build('h2', {}, t.buyTitle),
    groups.length === 0
      ? build('p', { className: 'empty' }, t.nothing)
      : build('p', { className: 'sub' }, t.buyText),
    ...groups.map((orders) => buildGroup(context, orders)),
    build('h2', {}, t.waiting),
    waiting.length === 0
      ? build('p', { className: 'empty' }, t.noWaiting)
      : build('p', { className: 'sub' }, t.purchaseText),
    ...waiting.map((purchase) => buildPurchase(context, purchase)),
  );
}

async function listPaid({ desk }: DeskContext): Promise<DeskOrder[]> {
  const all: DeskOrder[] = [];
  let from: string | null | undefined;
  do {
    const page = await desk.list({ status: 'paid', ...(from && { from }) });
    all.push(...page.orders);
    from = page.next;
  } while (from);
  return all;
}

function buildGroup(context: DeskContext, orders: readonly DeskOrder[]): HTMLElement {
  const { desk, t, format } = context;
  const lines = orders.flatMap(({ order }) => order.lines);
  const [first] = lines;
  if (!first) return build('p', {});
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
  const codes = orders.map(({ order }) => order.code);
  return build(
    'article',
    { className: 'card desk-order' },
    build(
      'h3',
      {},
      written(`${format.quantity({ quantity, unit: first.unit })} ${first.name ?? ''}`),
    ),
    build('p', {}, written(first.msme.name ?? first.msme.id)),
    build('p', {}, build('strong', {}, format.rupiah(quantity * first.price))),
    act(context, t.buy(format.number(codes.length)), () => desk.purchase({ orders: codes })),
  );
}

function buildPurchase(context: DeskContext, purchase: DeskPurchase): HTMLElement {
  const { desk, t, format } = context;
  const { id, amount, quantity, on, orders } = purchase;
  return build(
    'article',
    { className: 'card desk-order' },
    build('h3', {}, build('code', {}, id)),
    build(
      'dl',
      { className: 'facts' },
      fact(t.sum, format.rupiah(amount)),
      fact(t.purchases, format.number(quantity)),
      fact(t.on, format.partialDate(on)),
      fact(t.orders, format.number(orders.length)),
    ),
    build(
      'p',
      { className: 'desk-acts' },
      act(context, t.verify, () => desk.verifyPurchase(id)),
      button(t.discard, () => void run(context, () => desk.discardPurchase(id))),
    ),
  );
}

function act(context: DeskContext, label: string, work: () => Promise<unknown>): HTMLButtonElement {
  const made = button(
    label,
    async () => {
      made.disabled = true;
      await run(context, work);
      made.disabled = false;
    },
    true,
  );
  return made;
}

async function run({ attempt, refresh }: DeskContext, work: () => Promise<unknown>): Promise<void> {
  if (await attempt(work)) refresh();
}
