/** The list of figures: every member of `itemised` in `impact.json`, in its order. */
import type { Itemised } from '../../contract/impact.schema.ts';
import { balance } from './balance.ts';
import { beneficiaries } from './beneficiaries.ts';
import { contributions } from './contributions.ts';
import { costs } from './costs.ts';
import { distanceToDelivery } from './distance-to-delivery.ts';
import { distributions } from './distributions.ts';
import { evidencedShare } from './evidenced-share.ts';
import type { Figure } from './figure.ts';
import { goods } from './goods.ts';
import { inclusion } from './inclusion.ts';
import { internalCirculation } from './internal-circulation.ts';
import { itemisedShare } from './itemised-share.ts';
import { localCirculation } from './local-circulation.ts';
import { medianDaysToDelivery } from './median-days-to-delivery.ts';
import { msmesHelped } from './msmes-helped.ts';
import { msmesRegistered } from './msmes-registered.ts';
import { packages } from './packages.ts';
import { purchaseGini } from './purchase-gini.ts';
import { purchases } from './purchases.ts';
import { quantities } from './quantities.ts';
import { spent } from './spent.ts';
import { volunteers } from './volunteers.ts';

export const figures: { readonly [Name in keyof Itemised]: Figure<Itemised[Name]> } = {
  msmesRegistered,
  msmesHelped,
  purchases,
  spent,
  quantities,
  packages,
  distributions,
  beneficiaries,
  contributions,
  costs,
  balance,
  itemisedShare,
  evidencedShare,
  localCirculation,
  purchaseGini,
  medianDaysToDelivery,
  volunteers,
  internalCirculation,
  inclusion,
  distanceToDelivery,
  goods,
};
