// One round after the other: let everybody write, kill somebody, look whether a promise was broken.
import { setTimeout as wait } from 'node:timers/promises';
import type { TestPostgres } from '../../support/postgres.ts';
import { createChance } from '../chance.ts';
import { type KilledReport, startKilledLedgers } from './killed-ledgers.ts';

export interface KillRoundsOptions {
  readonly folder: string;
  readonly rounds: number;
  readonly seed: number;
  /** Without it, SQLite. */
  readonly postgres?: TestPostgres;
  /** The database itself is killed in every so manieth round. */
  readonly databaseEvery?: number;
}

/** Milliseconds after the first answers of a round in which somebody is killed. */
const WINDOW = 300;

export async function killAgainAndAgain(options: KillRoundsOptions): Promise<KilledReport> {
  const { folder, rounds, postgres, databaseEvery = 5 } = options;
  const chance = createChance(options.seed);
  const ledgers = await startKilledLedgers({
    folder,
    servers: postgres ? 2 : 1,
    ...(postgres && { databaseUrl: postgres.url }),
  });
  const faults = new Set<string>();
  for (let round = 1; round <= rounds; round += 1) {
    // Every seventh kill may hit a program that is only starting.
    if (round % 7 !== 0) await ledgers.untilAnswered();
    await wait(chance() * WINDOW);
    const everybody = [...ledgers.servers, ledgers.appender];
    const hit = everybody.filter(
      (_, index) => index === round % everybody.length || chance() < 0.4,
    );
    for (const process of hit) process.kill();
    if (postgres && round % databaseEvery === 0) {
      await postgres.kill();
      await postgres.start();
    }
    for (const fault of await ledgers.findFaults()) faults.add(fault);
  }
  const report = await ledgers.finish();
  return { ...report, faults: [...new Set([...faults, ...report.faults])] };
}

/** One line for who watches. */
export function describeKills(engine: string, rounds: number, report: KilledReport): string {
  const { acknowledged, repeated, checkpoints, starts, faults } = report;
  return (
    `${engine}: ${rounds} rounds of kill -9, ${starts} starts, ${acknowledged} acknowledged, ` +
    `${repeated} sent again, ${checkpoints} checkpoints handed out, ${faults.length} lost or forked`
  );
}
