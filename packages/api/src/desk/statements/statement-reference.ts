// A line of a bank statement is known by what it says, so that two statements that overlap bring nothing twice.
import { createHash } from 'node:crypto';

const PREFIX = 'mutasi:';
const REFERENCE = /^mutasi:[0-9a-f]{32}$/;
const LETTERS = 32;

export interface StatementFacts {
  readonly on: string;
  readonly direction: 'in' | 'out';
  readonly amount: number;
  readonly description: string;
  /** As written; empty where the statement has none. */
  readonly balance: string;
  /** How many lines that say the same come before it. */
  readonly before: number;
}

export function toStatementReference(facts: StatementFacts): string {
  const { on, direction, amount, description, balance, before } = facts;
  const words = description.replace(/\s+/g, ' ').trim().toLowerCase();
  const text = JSON.stringify([on, direction, amount, words, balance.trim(), before]);
  return PREFIX + createHash('sha256').update(text).digest('hex').slice(0, LETTERS);
}

export function isStatementReference(reference: string): boolean {
  return REFERENCE.test(reference);
}
