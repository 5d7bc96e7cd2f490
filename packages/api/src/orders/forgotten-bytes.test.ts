// What an order said of a person is gone from the files as well, whoever erases it.
import { beforeEach, expect, test } from 'vitest';
import { findTexts } from '../../test-support/find-texts.ts';
import {
  createSampleOrders,
  type SampleOrders,
  WEDNESDAY,
} from '../../test-support/sample-orders.ts';
import { sweepOrders } from './sweep-orders.ts';

const DAY = 24 * 60 * 60 * 1000;
const contributor = { name: 'Ibu Zebrawati Contoh', contact: 'zebrawati@contoh.example' };
const written = ['Zebrawati', 'zebrawati@', 'Doa Zebra'];

let sample: SampleOrders;
let code: string;
beforeEach(async () => {
  sample = await createSampleOrders();
  const answer = await sample.place({ contributor, message: 'Doa Zebra untuk semua.' });
  code = ((await answer.json()) as { code: string }).code;
});

const findFiles = (): string[] => findTexts(sample.store.directory, written);

test('a person who asks to be forgotten is in no file any more', async () => {
  expect(findFiles()).not.toEqual([]);
  await sample.step(code, 'forget');
  expect(findFiles()).toEqual([]);
});

test('nor is a person whom time makes forgotten', async () => {
  await sample.step(code, 'cancel');
  sample.clock.now = new Date(WEDNESDAY.getTime() + 31 * DAY);
  await sweepOrders({ store: sample.store, secrets: {} });
  expect(findFiles()).toEqual([]);
});
