// From paid orders to a purchase: what is to be bought, product by product, and what waits for a second operator.
import { formatOrderCode } from '@circunomy/sdk/orders';
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
    ...waiting.map((purchase) => buildPurchase(context, purchase, paid)),
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

/** What somebody verifies: which goods, from whom, for how much, for whom, and what the community adds or has left. */
function buildPurchase(
  context: DeskContext,
  purchase: DeskPurchase,
  paid: readonly DeskOrder[],
): HTMLElement {
  const { desk, t, format } = context;
  const { id, product, amount, quantity, left, on, orders } = purchase;
  const line = paid.flatMap(({ order }) => order.lines).find((each) => each.product === product);
  const goods = line && `${format.quantity({ quantity, unit: line.unit })} ${line.name ?? ''}`;
  return build(
    'article',
    { className: 'card desk-order' },
    build('h3', {}, written(goods ?? `${format.number(quantity)} × ${product}`)),
    line && build('p', {}, written(line.msme.name ?? line.msme.id)),
    build(
      'dl',
      { className: 'facts' },
      fact(t.forMsme, format.rupiah(amount)),
      left !== 0 && fact(left < 0 ? t.added : t.left, format.rupiah(Math.abs(left))),
      fact(t.on, format.partialDate(on)),
      fact(t.forOrders, orders.map(formatOrderCode).join(', ')),
      fact(t.purchaseId, id),
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
