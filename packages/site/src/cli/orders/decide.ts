// `circunomy orders confirm`, `reject`, `refund`, `note` and `accept`: one order, one step.
import {
  acceptOrder,
  confirmMoney,
  noteOrder,
  refundMoney,
  rejectOrder,
  type Store,
} from '@circunomy/api';
import type { Call } from '../command.ts';
import type { Action } from '../run-action.ts';
import { readCode, readRupiah, tellOrder, toDeskCall } from './desk-call.ts';

export const confirm = toAction(confirmMoney, readMoney);
export const refund = toAction(refundMoney, readMoney);
export const reject = toAction(rejectOrder, (call) => ({ reason: call.need('reason') }));
export const note = toAction(noteOrder, (call) => ({ note: call.need('note') }));
export const accept = toAction(acceptOrder, (call) => ({ note: call.need('note') }));

function toAction(step: typeof confirmMoney, readBody: (call: Call) => object): Action {
  return async (call, store: Store, community) => {
    const code = readCode(call);
    const body = readBody(call);
    await step(store, await toDeskCall(call, store, community), code, body);
    await tellOrder(call, store, { community, code });
  };
}

function readMoney(call: Call): object {
  call.need('amount');
  const [on, reference, text] = ['on', 'reference', 'note'].map((name) => call.option(name));
  return {
    amount: readRupiah(call, 'amount'),
    ...(on !== undefined && { on }),
    ...(reference !== undefined && { reference }),
    ...(text !== undefined && { note: text }),
  };
}
