// The month of 400 boxes, and the lines for ink.
import type { Report } from '@circunomy/sdk';
import { expect, test } from 'vitest';
import { reportWords } from '../words/reports.ts';
import { listSigners, sumOutputs } from './report-paper.ts';

const boxes = (
  recipientGroup: 'elderly' | 'under-fives' | null,
  unit: string,
  quantity: number,
) => ({
  recipientGroup,
  quantity: { unit, quantity },
});

test('adds what one unit was made of, and never one unit to another', () => {
  const outputs = [
    boxes('elderly', 'kotak', 200),
    boxes('under-fives', 'kotak', 200),
    boxes(null, 'botol', 64),
  ];
  expect(sumOutputs(outputs)).toEqual([{ unit: 'kotak', quantity: 400 }]);
  expect(sumOutputs(outputs.slice(1))).toEqual([]);
});

test('asks a group’s officers to sign, and elsewhere those who kept the ledger', () => {
  const report = (groups: unknown[]): Report => ({ groups }) as unknown as Report;
  expect(listSigners(report([{}]), reportWords.id)).toEqual([
    'Ketua kelompok',
    'Bendahara',
    'Pendamping',
  ]);
  expect(listSigners(report([]), reportWords.id)).toEqual(['Yang mencatat', 'Yang memeriksa']);
});
