/** The way of an order as a line of stations: what has happened, where it stands, what is still to come. */
import type { Order, OrderStatus, OrderStep } from '@circunomy/sdk/orders';

/** As an order goes when nothing goes wrong. */
const WAY: readonly OrderStatus[] = [
  'awaiting-payment',
  'paid',
  'purchased',
  'distributed',
  'documented',
];

export interface TraceNode {
  readonly status: OrderStatus;
  /** `now` waits for somebody; `next` is the first of what is to come. */
  readonly state: 'done' | 'now' | 'next' | 'ahead';
  /** Oldest first; several where goods went out in several deliveries. */
  readonly steps: readonly OrderStep[];
}

/** An order that expired, was cancelled or was paid back has nothing ahead of it. */
export function toTraceNodes({ status, steps }: Order): TraceNode[] {
  const stepsOf = (of: OrderStatus): OrderStep[] => steps.filter((step) => step.status === of);
  const here = WAY.indexOf(status);
  if (here >= 0) {
    return WAY.map((of, at) => ({
      status: of,
      state: stateOf(at, here),
      steps: at > here ? [] : stepsOf(of),
    }));
  }
  const behind = WAY.filter((of) => stepsOf(of).length > 0);
  const ahead = status === 'disputed' ? WAY.slice(behind.length) : [];
  return [
    ...behind.map((of): TraceNode => ({ status: of, state: 'done', steps: stepsOf(of) })),
    { status, state: 'now', steps: stepsOf(status).slice(-1) },
    ...ahead.map((of): TraceNode => ({ status: of, state: 'ahead', steps: [] })),
  ];
}

/** Only the payment is waited for by somebody who reads this; every later station is told once it is reached. */
function stateOf(at: number, here: number): TraceNode['state'] {
  if (at < here) return 'done';
  if (at === here) return here === 0 ? 'now' : 'done';
  return at === here + 1 && here > 0 ? 'next' : 'ahead';
}
