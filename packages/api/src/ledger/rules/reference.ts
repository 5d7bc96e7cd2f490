// One name that an entry gives: the entry it stands for must be in the ledger, still stand, and be of the right kind.
import type { Entry, LedgerView, Reference } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { showValue } from '../schema-fault-words.ts';

/** `named` is the entry as it reads in `ledger`; undefined where it is not there or was taken away. */
export function explainReference(
  { id, kind }: Reference,
  named: Entry | undefined,
  ledger: LedgerView,
): Fault['message'] | undefined {
  const shown = showValue(id);
  if (!named) return explainMissing(shown, ledger.numberOf(id), kind === 'group-formed');
  if (!kind || named.kind === kind) return undefined;
  return {
    en: `${shown} is an entry of kind ${named.kind}. Name one of kind ${kind}.`,
    id: `${shown} adalah catatan jenis ${named.kind}. Sebutkan yang berjenis ${kind}.`,
  };
}

function explainMissing(
  shown: string,
  number: number | undefined,
  isGroup: boolean,
): Fault['message'] {
  const [en, id] = number
    ? [`was corrected away (entry ${number})`, `sudah dibatalkan (catatan ${number})`]
    : ['is not in the ledger', 'tidak ada di buku besar'];
  if (isGroup) {
    return {
      en: `${shown} ${en}. Write the group’s own id: “circunomy report” lists it.`,
      id: `${shown} ${id}. Tulis id kelompoknya sendiri: “circunomy report” menampilkannya.`,
    };
  }
  return {
    en: `${shown} ${en}. Name an entry that was recorded before.`,
    id: `${shown} ${id}. Sebutkan catatan yang sudah ada sebelumnya.`,
  };
}
