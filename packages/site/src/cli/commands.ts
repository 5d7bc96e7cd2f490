// Every command, in the order in which a newcomer needs them.
import type { Command } from './command.ts';
import { backupCommand } from './commands/backup.ts';
import { correctCommand } from './commands/correct.ts';
import { draftCommand } from './commands/draft.ts';
import { examplesCommand } from './commands/examples.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { keyCommand } from './commands/key.ts';
import { moveCommand } from './commands/move.ts';
import { operatorCommand } from './commands/operator.ts';
import { ordersCommand } from './commands/orders.ts';
import { paymentsCommand } from './commands/payments.ts';
import { profileCommand } from './commands/profile.ts';
import { publishCommand } from './commands/publish.ts';
import { recordCommand } from './commands/record.ts';
import { reportCommand } from './commands/report.ts';
import { restoreCommand } from './commands/restore.ts';
import { serveCommand } from './commands/serve.ts';
import { summariseCommand } from './commands/summarise.ts';
import { verifyCommand } from './commands/verify.ts';
import { withdrawCommand } from './commands/withdraw.ts';
import { witnessCommand } from './commands/witness.ts';

export const commands: readonly Command[] = [
  initCommand,
  examplesCommand,
  importCommand,
  recordCommand,
  draftCommand,
  correctCommand,
  profileCommand,
  summariseCommand,
  reportCommand,
  operatorCommand,
  paymentsCommand,
  ordersCommand,
  keyCommand,
  serveCommand,
  publishCommand,
  withdrawCommand,
  backupCommand,
  restoreCommand,
  moveCommand,
  verifyCommand,
  witnessCommand,
];
