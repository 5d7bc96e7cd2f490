// The made-up year of KUBE Contoh as the files of its three ledgers.
import { listAid } from './aid.mjs';
import { listCashBook } from './cash-book.mjs';
import { listGroup } from './group.mjs';
import { listPauses, toFile } from './item.mjs';
import { listActivities } from './kitchen.mjs';
import { listMeetings } from './meetings.mjs';
import { listReports } from './reports.mjs';
import { listSolidarityBook } from './solidarity-book.mjs';
import { listSuppliers } from './suppliers.mjs';

/** Entries by the folder below `examples/data/`. @type {Readonly<Record<string, (import('./item.mjs').Item | import('./item.mjs').Pause)[]>>} */
export const kubeYear = {
  'kube-contoh': toFile([
    ...listPauses(),
    ...listGroup(),
    ...listSuppliers(),
    ...listMeetings(),
    ...listActivities(),
    ...listAid(),
    ...listReports(),
  ]),
  'kube-contoh-kas': toFile([...listPauses(), ...listCashBook()]),
  'kube-contoh-iks': toFile(listSolidarityBook()),
};
