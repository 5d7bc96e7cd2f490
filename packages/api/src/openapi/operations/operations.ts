// The table: every operation of the data API.
import type { Operation } from '../operation.ts';
import { communityFiles } from './community-files.ts';
import { desk } from './desk.ts';
import { host } from './host.ts';
import { ledgerFiles } from './ledger-files.ts';
import { live } from './live.ts';
import { operating } from './operating.ts';
import { operators } from './operators.ts';
import { orders } from './orders.ts';
import { paymentNotices } from './payment-notices.ts';

export const OPERATIONS: readonly Operation[] = [
  ...communityFiles,
  ...ledgerFiles,
  ...live,
  ...orders,
  ...paymentNotices,
  ...desk,
  ...operators,
  ...host,
  ...operating,
];
