// Buying inside the network is its own figure: whoever buys must belong to the network on that day.
import type { EntryOf } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { showValue } from '../schema-fault-words.ts';
import { indexOf } from './ledger-index.ts';
import { listSayings, type Sayings } from './msme-sayings.ts';
import { toFirstDay, toLastDay } from './partial-date.ts';
import type { Rule, RuleContext } from './rule.ts';

export const checkBuyer: Rule = (entry, context) => {
  switch (entry.kind) {
    case 'purchase-made':
      return checkPurchase(entry, context);
    case 'msme-registered':
      return checkMembership(entry, entry.id, context);
    case 'msme-changed':
      return entry.member === undefined ? [] : checkMembership(entry, entry.msme, context);
    default:
      return [];
  }
};

function checkPurchase(
  { buyer, on }: EntryOf<'purchase-made'>,
  { ledger, toPath }: RuleContext,
): Fault[] {
  const sayings = buyer === undefined ? undefined : listSayings(buyer, ledger);
  if (!sayings || mayBeMember(sayings, on)) return [];
  const [day, hari] = on === null ? ['', ''] : [` on ${on}`, ` pada ${on}`];
  const message = {
    en: `${showValue(buyer)} is no member of the network${day}. Record msme-changed with "member": true, or leave the buyer out.`,
    id: `${showValue(buyer)} bukan anggota jaringan${hari}. Catat msme-changed dengan "member": true, atau hilangkan pembelinya.`,
  };
  return [{ path: toPath(['buyer']), value: buyer, message }];
}

/** Nobody leaves the network on a day before purchases that were made as a member. */
function checkMembership(
  entry: EntryOf<'msme-registered'> | EntryOf<'msme-changed'>,
  msme: string,
  { ledger, toPath }: RuleContext,
): Fault[] {
  const sayings = listSayings(msme, ledger, entry);
  if (!sayings) return [];
  const broken = [...indexOf(ledger).idsOf(['buyer', msme])].filter(
    (id) => !mayBeMember(sayings, ledger.effectiveById(id)?.on ?? null),
  );
  if (broken.length === 0) return [];
  const numbers = broken.map((id) => `#${ledger.numberOf(id)}`).slice(0, 5);
  const message = {
    en: `${numbers.join(', ')} tell what it bought as a member of the network. Correct those first, or this.`,
    id: `${numbers.join(', ')} menceritakan pembeliannya sebagai anggota jaringan. Perbaiki itu dahulu, atau ini.`,
  };
  return [{ path: toPath(['member']), value: entry.member, message }];
}

/** On some day that `on` can mean; any day where it is not known. */
function mayBeMember({ registered, changes }: Sayings, on: string | null): boolean {
  let isMember = registered.member === true;
  let wasMember = isMember;
  for (const change of changes) {
    if (change.member === undefined) continue;
    if (on !== null && change.on > toLastDay(on)) break;
    isMember = change.member;
    const isInside = on === null || change.on > toFirstDay(on);
    wasMember = isInside ? wasMember || isMember : isMember;
  }
  return wasMember;
}
