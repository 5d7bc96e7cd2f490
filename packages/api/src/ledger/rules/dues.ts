// Dues come to what was agreed: as many times the dues as members paid, in a meeting of that very group.
import type { EntryOf } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { showValue } from '../schema-fault-words.ts';
import type { Rule, RuleContext } from './rule.ts';

export const checkDues: Rule = (entry, context) => {
  if (entry.kind !== 'dues-paid') return [];
  return [...checkAmount(entry, context), ...checkMeeting(entry, context)];
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
