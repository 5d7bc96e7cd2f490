// The contract of a community's public data: one suite for every way to serve it – mocks, live server, plain files.
import { describe } from 'vitest';
import { describeAnswers } from './describe-answers.ts';
import { describeClient } from './describe-client.ts';
import { describeLedger } from './describe-ledger.ts';
import { describeReadModels } from './describe-read-models.ts';
import { describeValidators } from './describe-validators.ts';
import { type Exemption, type Start, serveForSuite } from './served.ts';

export interface ContractOptions {
  /** What this way of serving cannot do by its nature; the suite's name says so. */
  readonly exempt?: readonly Exemption[];
  /** Entries that the ledger has at least; from 257 on, full and partial tiles both occur. Default 1. */
  readonly atLeast?: number;
  /** How a reader learns that the ledger grew; default `poll`. */
  readonly live?: 'stream' | 'poll';
}

export function describeContract(name: string, start: Start, options: ContractOptions = {}): void {
  const exempt = options.exempt ?? [];
  const note = exempt.length > 0 ? ` (exempt: ${exempt.join(', ')})` : '';
  describe(`${name}${note}`, () => {
    const served = serveForSuite(start, exempt);
    describeAnswers(served, exempt);
    if (!exempt.includes('validators')) describeValidators(served);
    describeReadModels(served, exempt);
    describeLedger(served, options.atLeast ?? 1);
    describeClient(served, options.live ?? 'poll');
  });
}
