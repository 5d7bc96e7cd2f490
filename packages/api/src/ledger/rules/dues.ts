// Dues come to what was agreed: as many times the dues as members paid, in a meeting of that very group, and of each
// member once.
import type { EntryOf } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { showValue } from '../schema-fault-words.ts';
import { indexOf } from './ledger-index.ts';
import type { Rule, RuleContext } from './rule.ts';

export const checkDues: Rule = (entry, context) => {
  if (entry.kind !== 'dues-paid') return [];
  return [
    ...checkAmount(entry, context),
    ...checkMeeting(entry, context),
    ...checkPaidOnce(entry, context),
  ];
};

function checkAmount(
  { payers, each, amount }: EntryOf<'dues-paid'>,
  { toPath }: RuleContext,
): Fault[] {
  const path = toPath(['amount']);
  if (each === null) {
    if ((payers === 0) === (amount === 0)) return [];
    const message = {
      en: `${amount} came in, and ${payers} members paid: these contradict each other. Correct one of them.`,
      id: `Masuk ${amount}, sedangkan yang membayar ${payers} anggota: keduanya bertentangan. Perbaiki salah satunya.`,
    };
    return [{ path, value: amount, message }];
  }
  if (amount === payers * each) return [];
  const message = {
    en: `${amount} is not ${payers} × ${each} = ${payers * each}. Correct it, or set "each" to null where members gave what they could.`,
    id: `${amount} bukan ${payers} × ${each} = ${payers * each}. Perbaiki, atau isi "each" dengan null bila anggota memberi semampunya.`,
  };
  return [{ path, value: amount, message }];
}

function checkMeeting(
  { group, meeting }: EntryOf<'dues-paid'>,
  { parent, toPath }: RuleContext,
): Fault[] {
  const held = meeting === undefined ? undefined : parent?.effectiveById(meeting);
  if (held?.kind !== 'meeting-held' || held.group === group) return [];
  const shown = showValue(meeting);
  const message = {
    en: `${shown} is a meeting of ${held.group}, not of ${group}. Name the right meeting or group.`,
    id: `${shown} adalah pertemuan ${held.group}, bukan ${group}. Sebutkan pertemuan atau kelompok yang benar.`,
  };
  return [{ path: toPath(['meeting']), value: meeting, message }];
}

/** Arrears name the meeting that they are of. What members give beyond agreed dues is no dues of one meeting. */
function checkPaidOnce(
  { id, meeting, members, payers, each }: EntryOf<'dues-paid'>,
  { ledger, toPath }: RuleContext,
): Fault[] {
  if (meeting === undefined || each === null) return [];
  const total = indexOf(ledger).sumOf(['paid', meeting], id) + payers;
  if (total <= members) return [];
  const message = {
    en: `With this, ${total} paid the dues of that meeting, and the group had ${members} members. Correct one of the entries; what is given beyond the dues has "each" null.`,
    id: `Dengan ini, ${total} orang membayar iuran pertemuan itu, padahal anggotanya ${members}. Perbaiki salah satu catatan; yang diberikan di luar iuran memakai "each" null.`,
  };
  return [{ path: toPath(['payers']), value: payers, message }];
}
