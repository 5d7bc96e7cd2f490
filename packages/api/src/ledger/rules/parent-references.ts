// The group and the meeting that a book names are those of its community, and stand in the community's own ledger.
import { type LedgerView, listParentReferences } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { showValue } from '../schema-fault-words.ts';
import { explainReference } from './reference.ts';
import type { Rule } from './rule.ts';

export const checkParentReferences: Rule = (entry, { parent, toPath }) => {
  if (!parent) return [];
  return listParentReferences(entry).flatMap((reference) => {
    const { id, place } = reference;
    const named = parent.effectiveById(id);
    const number = parent.numberOf(id);
    const message = number
      ? explainReference(reference, named, parent)
      : explainUnknown(id, parent);
    return message ? [{ path: toPath(place), value: id, message }] : [];
  });
};

function explainUnknown(id: string, parent: LedgerView): Fault['message'] {
  const community = parent.all()[0]?.community ?? '';
  const shown = showValue(id);
  return {
    en: `${shown} is not in the ledger of ${community}, whose book this is. Record it there first; “circunomy report ${community}” lists the groups.`,
    id: `${shown} tidak ada di buku besar ${community}, pemilik buku ini. Catat di sana dahulu; “circunomy report ${community}” menampilkan kelompoknya.`,
  };
}
